import { getRouteApi } from '@tanstack/react-router'
import { X } from 'lucide-react'
import { type Review, ReviewState } from '../../../domain/registry/reviews/review.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { isFor, reasonWords } from '../merging/reason-words.ts'
import type { ReviewsSearch } from './search.ts'

const route = getRouteApi('/office/reviews')
const STATES = [...ReviewState.options, 'all'] as const

/** Which pairs are listed; it stands in the address, to be sent to somebody. */
export function PairFilter({ reviews }: { reviews: readonly Review[] }) {
  const words = useText()
  const { t } = words
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const filter = (change: Partial<ReviewsSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false })
  return (
    <search className="reviews-filter" aria-label={t('reviews.filter')}>
      <Choice
        label={t('reviews.state')}
        value={search.state ?? 'open'}
        onChange={(state) => filter({ state: !state || state === 'open' ? undefined : state })}
        options={STATES.map((code) => ({ code, word: t(`reviews.state.${code}`) }))}
      />
      <Choice
        label={t('reviews.kind')}
        none={t('reviews.any-kind')}
        value={search.kind ?? ''}
        onChange={(kind) => filter({ kind: kind || undefined })}
        options={kindsOf(reviews, search.kind).map((code) => ({ code, word: reasonWords({ code, weight: 1 }, words) }))}
      />
      {(search.batch || search.person) && (
        <Button icon={X} onPress={() => filter({ batch: undefined, person: undefined })}>
          {t(search.batch ? 'reviews.of-one-batch' : 'reviews.of-one-person')}
        </Button>
      )}
    </search>
  )
}

/** The reasons that are met in the list, so that nothing is offered that finds nothing. */
function kindsOf(reviews: readonly Review[], chosen: string | undefined): string[] {
  const met = reviews.flatMap(({ reasons }) => reasons.filter(isFor).map(({ code }) => code))
  return [...new Set(chosen ? [chosen, ...met] : met)].sort()
}
