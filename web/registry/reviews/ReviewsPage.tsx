import { getRouteApi } from '@tanstack/react-router'
import { useText } from '../../text/useText.ts'
import { Page } from '../../ui/Page.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { PairList } from './PairList.tsx'
import { QuestionList } from './QuestionList.tsx'
import './reviews.css'

const route = getRouteApi('/office/reviews')
const PARTS = ['pairs', 'questions'] as const

/** What a list left for somebody to decide: pairs that may be one person, and questions about single ones. */
export function ReviewsPage() {
  const { t } = useText()
  const { part = 'pairs', batch } = route.useSearch()
  return (
    <Page title={t('reviews.title')} lead={t('reviews.lead')}>
      <Tabs
        label={t('reviews.title')}
        chosen={part}
        tabs={PARTS.map((id) => ({
          id,
          word: t(`reviews.${id}`),
          link: { to: '/office/reviews', search: { part: id, batch } },
        }))}
      />
      {part === 'pairs' ? <PairList /> : <QuestionList />}
    </Page>
  )
}
