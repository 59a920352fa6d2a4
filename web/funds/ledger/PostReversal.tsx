import { useState } from 'react'
import type { LedgerEntry } from '../../../domain/funds/ledger/entry.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { DateInput } from '../../ui/DateInput.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { PostingFrame, type PostingProps } from './PostingFrame.tsx'
import { usePost } from './useLedger.ts'

const REASON_AT_LEAST = 5

/** Nothing is struck out of a book: a mirror of the wrong entry takes it back, with the reason. */
export function PostReversal({ fund, entry, onDone, onClose }: Omit<PostingProps, 'pot'> & { entry: LedgerEntry }) {
  const { t, day, baht } = useText()
  const { today } = useMe()
  const post = usePost(fund.id, 'reversals')
  const [id] = useState(() => newId())
  const [onDay, setOnDay] = useState<string | null>(today)
  const [reason, setReason] = useState('')
  const submit = () => {
    if (onDay) post.mutate({ id, reverses: entry.id, onDay, reason: reason.trim() }, { onSuccess: onDone })
  }
  return (
    <PostingFrame
      error={post.error}
      isReady={onDay !== null && reason.trim().length >= REASON_AT_LEAST && !post.isPending}
      submitWord={t('funds.reverse')}
      onSubmit={submit}
      onClose={onClose}
    >
      <Notice kind="info" title={`${entry.reference} · ${day(entry.onDay)} · ${baht(entry.amountSatang)}`}>
        {entry.text}
      </Notice>
      <p className="soft">{t('funds.reverse-hint')}</p>
      <DateInput
        label={t('funds.reverse-day')}
        value={onDay}
        min={entry.onDay}
        max={today}
        onChange={setOnDay}
        isRequired
      />
      <TextInput
        label={t('funds.reason')}
        multiline
        value={reason}
        onChange={setReason}
        minLength={REASON_AT_LEAST}
        maxLength={500}
        isRequired
      />
    </PostingFrame>
  )
}
