import { getRouteApi } from '@tanstack/react-router'
import { MessageCircleQuestion, X } from 'lucide-react'
import { type QuestionsPage, QuestionsQuery } from '../../../domain/registry/reviews/question.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { PeopleMore } from '../people/PeopleMore.tsx'
import { QuestionItem } from './QuestionItem.tsx'
import { questionKind } from './question-words.ts'
import { questionsQuery, type ReviewsSearch } from './search.ts'
import { useQuestions } from './useQuestions.ts'

const route = getRouteApi('/office/reviews')
const STATES = QuestionsQuery.shape.state.unwrap().options

export function QuestionList() {
  const { t } = useText()
  const search = route.useSearch()
  const questions = useQuestions(questionsQuery(search))
  const shown = questions.data?.pages.flatMap((page) => page.questions)
  const isOpen = (search.settled ?? 'open') === 'open'
  return (
    <>
      <QuestionFilter byCode={questions.data?.pages[0]?.byCode ?? []} />
      {questions.isError && <Failed error={questions.error} onRetry={() => void questions.refetch()} />}
      {questions.isPending && (
        <div className="panel" aria-busy>
          <Skeleton />
        </div>
      )}
      {shown?.length === 0 && (
        <EmptyState icon={MessageCircleQuestion} title={t(isOpen ? 'questions.none' : 'reviews.none-match')}>
          {t(isOpen ? 'questions.none-hint' : 'reviews.none-match-hint')}
        </EmptyState>
      )}
      {shown && shown.length > 0 && (
        <ul className="question-list">
          {shown.map((question) => (
            <QuestionItem key={question.id} question={question} />
          ))}
        </ul>
      )}
      {questions.hasNextPage && (
        <PeopleMore isLoading={questions.isFetchingNextPage} onMore={() => void questions.fetchNextPage()} />
      )}
    </>
  )
}

function QuestionFilter({ byCode }: { byCode: QuestionsPage['byCode'] }) {
  const words = useText()
  const { t, number } = words
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const filter = (change: Partial<ReviewsSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false })
  const listed = byCode.some(({ code }) => code === search.code)
  const codes = search.code && !listed ? [{ code: search.code, value: 0 }, ...byCode] : byCode
  return (
    <search className="reviews-filter" aria-label={t('reviews.filter')}>
      <Choice
        label={t('reviews.state')}
        value={search.settled ?? 'open'}
        onChange={(settled) => filter({ settled: !settled || settled === 'open' ? undefined : settled })}
        options={STATES.map((code) => ({ code, word: t(`questions.state.${code}`) }))}
      />
      <Choice
        label={t('questions.about')}
        none={t('questions.any')}
        value={search.code ?? ''}
        onChange={(code) => filter({ code: code || undefined })}
        options={codes.map(({ code, value }) => ({ code, word: `${questionKind(code, words)} (${number(value)})` }))}
      />
      {(search.batch || search.person) && (
        <Button icon={X} onPress={() => filter({ batch: undefined, person: undefined })}>
          {t(search.batch ? 'reviews.of-one-batch' : 'reviews.of-one-person')}
        </Button>
      )}
    </search>
  )
}
