import type { Fund, Pot } from '../../../domain/funds/funds/fund.ts'
import type { LedgerEntry } from '../../../domain/funds/ledger/entry.ts'
import { useText } from '../../text/useText.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { useAnnounce } from '../../ui/Toasts.tsx'
import type { Posted } from './BookActs.tsx'
import { PostOpening } from './PostOpening.tsx'
import { PostPayment } from './PostPayment.tsx'
import { PostReceipt } from './PostReceipt.tsx'
import { PostReturn } from './PostReturn.tsx'
import { PostReversal } from './PostReversal.tsx'

export type Posting = { kind: Posted } | { kind: 'reversals'; entry: LedgerEntry }
type Props = { fund: Fund; pot: Pot; posting: Posting; onClose: () => void }

const FORMS = { openings: PostOpening, receipts: PostReceipt, payments: PostPayment, returns: PostReturn }

export function PostingDialog({ fund, pot, posting, onClose }: Props) {
  const { t } = useText()
  const announce = useAnnounce()
  const done = () => {
    announce(t('funds.posted'))
    onClose()
  }
  const form =
    posting.kind === 'reversals' ? (
      <PostReversal fund={fund} entry={posting.entry} onDone={done} onClose={onClose} />
    ) : (
      <PostSomething kind={posting.kind} fund={fund} pot={pot} onDone={done} onClose={onClose} />
    )
  return (
    <Dialog title={t(`funds.post.${posting.kind}`)} isOpen onClose={onClose}>
      {form}
    </Dialog>
  )
}

function PostSomething({ kind, ...props }: Omit<Props, 'posting'> & { kind: Posted; onDone: () => void }) {
  const Form = FORMS[kind]
  return <Form {...props} />
}
