import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { ReviewInDetail } from '../../../domain/registry/reviews/review.ts'
import { useText } from '../../text/useText.ts'
import { Failed } from '../../ui/Failed.tsx'
import { Page } from '../../ui/Page.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { ComparedRecords } from '../merging/ComparedRecords.tsx'
import { ReasonLists } from '../merging/ReasonLists.tsx'
import { DecidedWords } from './DecidedWords.tsx'
import { DecisionBar } from './DecisionBar.tsx'
import { listPlace } from './list-place.ts'
import { useDecisionKeys } from './useDecisionKeys.ts'
import { useQueue } from './useQueue.ts'
import { useReview } from './useReviews.ts'
import './review-page.css'

const route = getRouteApi('/office/reviews/$id')

/** One pair: both records side by side, why they may be one, and the decision under one key. */
export function ReviewPage() {
  const { t } = useText()
  const { id } = route.useParams()
  const search = route.useSearch()
  const review = useReview(id)
  const queue = useQueue(id, search)
  return (
    <Page
      title={t('review.title')}
      crumbs={
        <Link to="/office/reviews" search={search}>
          {t('reviews.title')}
        </Link>
      }
      lead={<p role="status">{t('review.left', { left: queue.left, decided: queue.decided })}</p>}
    >
      {queue.refused && <Refused {...queue.refused} />}
      {review.isError && <Failed error={review.error} onRetry={() => void review.refetch()} />}
      {review.isPending && (
        <div className="panel review-waiting" aria-busy>
          <Skeleton />
        </div>
      )}
      {review.data && <Pair key={id} review={review.data} queue={queue} />}
    </Page>
  )
}

function Refused({ id, error }: { id: string; error: unknown }) {
  const { t } = useText()
  const search = route.useSearch()
  return (
    <div>
      <Failed error={error} />
      <Link to="/office/reviews/$id" params={{ id }} search={search}>
        {t('review.back-to-refused')}
      </Link>
    </div>
  )
}

function Pair({ review, queue }: { review: ReviewInDetail; queue: ReturnType<typeof useQueue> }) {
  const { t } = useText()
  const [stays, setStays] = useState(review.suggestedStays)
  const [note, setNote] = useState('')
  const [left, right] = review.records
  const isOpen = review.state === 'open' && left.id !== right.id
  const mayDecide = isOpen && review.can.decide
  const acts = {
    same: () => mayDecide && queue.decide('same', { stays, note }),
    'not-same': () => mayDecide && queue.decide('not-same', { note }),
    later: queue.later,
    undo: queue.undo,
    'keep-left': () => setStays(left.id),
    'keep-right': () => setStays(right.id),
  }
  useDecisionKeys((act) => acts[act]())
  return (
    <>
      <DecidedWords review={review} />
      <div className="review-pair">
        <ComparedRecords
          records={review.records}
          fields={review.fields}
          stays={stays}
          onStays={mayDecide ? setStays : undefined}
        />
        <section className="review-reasons panel" aria-label={t('review.reasons')}>
          <ReasonLists reasons={review.reasons} />
          <FromRow review={review} />
        </section>
      </div>
      {mayDecide && (
        <details className="decision-note">
          <summary>{t('review.add-note')}</summary>
          <TextInput label={t('review.note')} optional value={note} onChange={setNote} maxLength={500} />
        </details>
      )}
      <DecisionBar mayDecide={mayDecide} canUndo={queue.last !== undefined} acts={acts} />
    </>
  )
}

/** Which list asked. */
function FromRow({ review }: { review: ReviewInDetail }) {
  const words = useText()
  const { t } = words
  const { batchId } = review
  const place = listPlace(review, words)
  return (
    <p className="small soft review-from">
      {t('review.asked-by')}{' '}
      {batchId ? (
        <Link to="/office/imports/$id" params={{ id: batchId }}>
          {place}
        </Link>
      ) : (
        place
      )}
    </p>
  )
}
