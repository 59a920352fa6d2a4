import { getRouteApi } from '@tanstack/react-router'
import { canReview } from '../../../domain/registry/reviews/review.policy.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Page } from '../../ui/Page.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { PairList } from './PairList.tsx'
import { QuestionList } from './QuestionList.tsx'
import { useWaiting } from './useWaiting.ts'
import './reviews.css'

const route = getRouteApi('/office/reviews')
const PARTS = ['pairs', 'questions'] as const

/** What a list left for somebody to decide: pairs that may be one person, and questions about single ones. */
export function ReviewsPage() {
  const { t, number } = useText()
  const { actor } = useMe()
  const { part = 'pairs', batch } = route.useSearch()
  const waiting = useWaiting(canReview(actor))
  return (
    <Page title={t('reviews.title')} lead={t('reviews.lead')}>
      <Tabs
        label={t('reviews.title')}
        chosen={part}
        tabs={PARTS.map((id) => ({
          id,
          word: (
            <>
              {t(`reviews.${id}`)}
              {waiting && <span className="tab-count">{number(waiting[id])}</span>}
            </>
          ),
          link: { to: '/office/reviews', search: { part: id, batch } },
        }))}
      />
      {part === 'pairs' ? <PairList /> : <QuestionList />}
    </Page>
  )
}
