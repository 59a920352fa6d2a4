import { Link } from '@tanstack/react-router'
import { UsersRound } from 'lucide-react'
import { canReview } from '../../../domain/registry/reviews/review.policy.ts'
import type { Review } from '../../../domain/registry/reviews/review.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { byWeight, isFor, reasonWords } from '../merging/reason-words.ts'
import { QuestionItem } from './QuestionItem.tsx'
import { useQuestions } from './useQuestions.ts'
import { useReviews } from './useReviews.ts'
import './reviews.css'

const FEW = 5

/** On a person's page: who else she may be, and what lists have asked about her. Nothing when all is settled. */
export function PersonDoubts({ personId }: { personId: string }) {
  const { actor } = useMe()
  const isAllowed = canReview(actor)
  const pairs = useReviews({ state: 'open', person: personId }, isAllowed)
  const questions = useQuestions({ state: 'open', person: personId }, isAllowed)
  const reviews = pairs.data?.pages[0]?.reviews ?? []
  const asked = questions.data?.pages[0]?.questions ?? []
  return (
    <>
      {reviews.slice(0, FEW).map((review) => (
        <MaybeDouble key={review.id} review={review} personId={personId} />
      ))}
      {asked.length > 0 && (
        <ul className="question-list">
          {asked.slice(0, FEW).map((question) => (
            <QuestionItem key={question.id} question={question} isOnPerson />
          ))}
        </ul>
      )}
      <MoreDoubts personId={personId} pairs={reviews.length - FEW} questions={asked.length - FEW} />
    </>
  )
}

function MaybeDouble({ review, personId }: { review: Review; personId: string }) {
  const words = useText()
  const { t } = words
  const other = review.people.find(({ id }) => id !== personId) ?? review.people[1]
  const why = review.reasons.filter(isFor).sort(byWeight).slice(0, 2)
  return (
    <Notice
      kind="due"
      title={t('doubts.maybe-double', { name: other.fullName })}
      actions={
        <Link
          to="/office/reviews/$id"
          params={{ id: review.id }}
          search={{ person: personId }}
          className={buttonClass('secondary')}
        >
          <UsersRound size={18} aria-hidden />
          {t('doubts.compare')}
        </Link>
      }
    >
      {[...why.map((reason) => reasonWords(reason, words)), other.areaName].join(' · ')}
    </Notice>
  )
}

function MoreDoubts({ personId, pairs, questions }: { personId: string; pairs: number; questions: number }) {
  const { t } = useText()
  if (pairs <= 0 && questions <= 0) return null
  const part = pairs > 0 ? 'pairs' : 'questions'
  return (
    <Link to="/office/reviews" search={{ part, person: personId }}>
      {t('doubts.more', { count: Math.max(pairs, 0) + Math.max(questions, 0) })}
    </Link>
  )
}
