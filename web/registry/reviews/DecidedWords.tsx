import type { ReviewInDetail } from '../../../domain/registry/reviews/review.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useTakeBack } from './useReviews.ts'

/** Of a pair that somebody has decided: who, when, and the way back. */
export function DecidedWords({ review }: { review: ReviewInDetail }) {
  const { t, moment } = useText()
  const takeBack = useTakeBack()
  const { state, records, decidedBy, decidedAt, note, can } = review
  if (state === 'open')
    return records[0].id === records[1].id ? <Notice kind="done" title={t('review.one-already')} /> : null
  return (
    <Notice
      kind="done"
      title={t(`review.decided.${state}`)}
      actions={
        can.decide && (
          <Button isDisabled={takeBack.isPending} onPress={() => takeBack.mutate(review.id)}>
            {t('review.take-back')}
          </Button>
        )
      }
    >
      {t('review.decided-by', { by: decidedBy ?? '–', at: decidedAt ? moment(decidedAt) : '' })}
      {note && <p>{note}</p>}
      {takeBack.isError && <Failed error={takeBack.error} />}
    </Notice>
  )
}
