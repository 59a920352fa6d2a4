import { Link } from '@tanstack/react-router'
import { Eye, Siren } from 'lucide-react'
import type { Opening } from '../../../domain/registry/restricted/restricted.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { useOpenings, useReviewOpening } from './useRestricted.ts'

/** For the coordinator: who opened whom in an emergency, and why. */
export function Openings() {
  const { t } = useText()
  const openings = useOpenings()
  if (openings.isPending) return <Skeleton />
  if (openings.isError) return <Failed error={openings.error} onRetry={() => void openings.refetch()} />
  if (openings.data.length === 0) return <p className="soft">{t('openings.none')}</p>
  return (
    <ul className="right-list">
      {openings.data.map((opening) => (
        <OpeningCard key={opening.id} opening={opening} />
      ))}
    </ul>
  )
}

function OpeningCard({ opening }: { opening: Opening }) {
  const { t, moment } = useText()
  const review = useReviewOpening()
  return (
    <li className="panel right">
      <div className="right-words">
        <p>
          <strong>{opening.by}</strong> <span className="soft">{opening.organizationName}</span>
        </p>
        <p>
          {t('openings.whom')}{' '}
          {opening.personName ? (
            <Link to="/office/people/$id" params={{ id: opening.personId }}>
              {opening.personName}
            </Link>
          ) : (
            <span className="soft">{t('openings.outside')}</span>
          )}
        </p>
        <p>{opening.reason}</p>
        <p className="small soft">
          {t('openings.when', { from: moment(opening.openedAt), to: moment(opening.openUntil) })}
        </p>
        {review.isError && <Failed error={review.error} />}
      </div>
      {opening.reviewedAt && opening.reviewedBy ? (
        <Badge icon={Eye}>{t('openings.reviewed', { name: opening.reviewedBy, at: moment(opening.reviewedAt) })}</Badge>
      ) : opening.canReview ? (
        <Button icon={Eye} isDisabled={review.isPending} onPress={() => review.mutate(opening.id)}>
          {t('openings.review')}
        </Button>
      ) : (
        <Badge icon={Siren} look="due">
          {t('openings.waiting')}
        </Badge>
      )}
    </li>
  )
}
