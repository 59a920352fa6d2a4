import { ArrowDownToLine, ArrowUpFromLine, BookPlus, Undo2 } from 'lucide-react'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import type { Postings } from './useLedger.ts'

export type Posted = Exclude<keyof Postings, 'reversals'>

/** What may be posted; what stood in the old book is brought once, before anything else. */
export function BookActs({ isOpened, onPost }: { isOpened: boolean; onPost: (kind: Posted) => void }) {
  const { t } = useText()
  return (
    <div className="page-actions not-printed">
      <Button look="primary" icon={ArrowDownToLine} onPress={() => onPost('receipts')}>
        {t('funds.post.receipts')}
      </Button>
      <Button look="primary" icon={ArrowUpFromLine} onPress={() => onPost('payments')}>
        {t('funds.post.payments')}
      </Button>
      <Button icon={Undo2} onPress={() => onPost('returns')}>
        {t('funds.post.returns')}
      </Button>
      {!isOpened && (
        <Button icon={BookPlus} onPress={() => onPost('openings')}>
          {t('funds.post.openings')}
        </Button>
      )}
    </div>
  )
}
