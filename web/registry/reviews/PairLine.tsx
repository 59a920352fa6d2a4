import { Link } from '@tanstack/react-router'
import { CircleCheck, CircleHelp, type LucideIcon, UsersRound } from 'lucide-react'
import type { PersonOfPair, Review, ReviewState } from '../../../domain/registry/reviews/review.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import { byWeight, isFor, reasonWords } from '../merging/reason-words.ts'
import { listPlace } from './list-place.ts'
import type { ReviewsSearch } from './search.ts'

const LOOKS: Record<ReviewState, { icon: LucideIcon; look: 'due' | 'press' | 'plain' }> = {
  open: { icon: CircleHelp, look: 'due' },
  same: { icon: CircleCheck, look: 'press' },
  'not-same': { icon: UsersRound, look: 'plain' },
}
const SHOWN_REASONS = 2

export function PairLine({ review, search }: { review: Review; search: ReviewsSearch }) {
  const words = useText()
  const { t, moment } = words
  const [left, right] = review.people
  const why = review.reasons.filter(isFor).sort(byWeight).slice(0, SHOWN_REASONS)
  return (
    <li className="pair">
      <Link to="/office/reviews/$id" params={{ id: review.id }} search={search} className="pair-link">
        <span className="hidden-visually">{t('reviews.open-pair', { a: left.fullName, b: right.fullName })}</span>
      </Link>
      <OneOf person={left} />
      <OneOf person={right} />
      <div className="pair-why small">
        {why.map((reason) => (
          <span key={reason.code}>{reasonWords(reason, words)}</span>
        ))}
        <span className="soft">{listPlace(review, words)}</span>
      </div>
      <div className="pair-state">
        <Badge {...LOOKS[review.state]}>{t(`reviews.state.${review.state}`)}</Badge>
        {review.decidedAt && (
          <span className="small soft">
            {t('review.decided-by', { by: review.decidedBy ?? '–', at: moment(review.decidedAt) })}
          </span>
        )}
      </div>
    </li>
  )
}

function OneOf({ person }: { person: PersonOfPair }) {
  const { t, day } = useText()
  const about = [
    person.maskedNumber,
    person.birthDate && t('person.born', { day: day(person.birthDate, 'short', person.birthPrecision ?? 'day') }),
  ]
  const home = [person.house, person.moo !== null && t('layout.moo', { moo: person.moo }), person.areaName]
  return (
    <div className="pair-person">
      <strong>{person.fullName}</strong>
      <span className="small soft">{about.filter(Boolean).join(' · ')}</span>
      <span className="small soft">{home.filter(Boolean).join(' ')}</span>
    </div>
  )
}
