import { useText } from '../../text/useText.ts'
import { PostingFields } from './PostingFields.tsx'
import { PostingFrame, type PostingProps } from './PostingFrame.tsx'
import { usePost } from './useLedger.ts'
import { sayOf, useSaid } from './useSaid.ts'

/** What stood in the old book on the day these books begin. */
export function PostOpening({ fund, pot, onDone, onClose }: PostingProps) {
  const { t } = useText()
  const post = usePost(fund.id, 'openings')
  const { id, said, change } = useSaid(pot.booksFrom, t('funds.opening-text'))
  const opening = sayOf(said, pot)
  return (
    <PostingFrame
      error={post.error}
      isReady={opening !== undefined && !post.isPending}
      submitWord={t('funds.post.openings')}
      onSubmit={() => opening && post.mutate({ ...opening, id }, { onSuccess: onDone })}
      onClose={onClose}
    >
      <PostingFields said={said} change={change} pot={pot} amountHint={t('funds.opening-hint')} />
    </PostingFrame>
  )
}
