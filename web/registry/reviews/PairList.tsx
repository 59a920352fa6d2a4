import { getRouteApi, Link } from '@tanstack/react-router'
import { ArrowRight, Download, UserRoundCheck } from 'lucide-react'
import { canExportPeople } from '../../../domain/registry/people/person.policy.ts'
import type { ReviewsPage } from '../../../domain/registry/reviews/review.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { apiUrl } from '../../local/api.ts'
import { useText } from '../../text/useText.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { PeopleMore } from '../people/PeopleMore.tsx'
import { PairFilter } from './PairFilter.tsx'
import { PairLine } from './PairLine.tsx'
import { pairsQuery } from './search.ts'
import { useReviews } from './useReviews.ts'

const route = getRouteApi('/office/reviews')

export function PairList() {
  const { t } = useText()
  const search = route.useSearch()
  const pairs = useReviews(pairsQuery(search))
  const first = pairs.data?.pages[0]
  const shown = pairs.data?.pages.flatMap((page) => page.reviews)
  const isOpen = (search.state ?? 'open') === 'open'
  return (
    <>
      <PairFilter reviews={shown ?? []} />
      {first && first.beyond > 0 && isOpen && (
        <Notice kind="info" title={t('reviews.beyond', { count: first.beyond })}>
          {t('reviews.beyond-hint')}
        </Notice>
      )}
      {pairs.isError && <Failed error={pairs.error} onRetry={() => void pairs.refetch()} />}
      {pairs.isPending && (
        <div className="panel" aria-busy>
          <Skeleton />
        </div>
      )}
      {shown?.length === 0 && <NoPairs isOpen={isOpen} />}
      {first && shown && shown.length > 0 && (
        <>
          <ListHead page={first} isOpen={isOpen} />
          <ul className="pair-list">
            {shown.map((review) => (
              <PairLine key={review.id} review={review} search={search} />
            ))}
          </ul>
        </>
      )}
      {pairs.hasNextPage && (
        <PeopleMore isLoading={pairs.isFetchingNextPage} onMore={() => void pairs.fetchNextPage()} />
      )}
    </>
  )
}

function ListHead({ page, isOpen }: { page: ReviewsPage; isOpen: boolean }) {
  const { t, number } = useText()
  const { actor } = useMe()
  const search = route.useSearch()
  const count = `${number(page.count.value)}${page.count.more ? '+' : ''}`
  return (
    <div className="pair-list-head">
      <strong role="status">{t('reviews.count', { count })}</strong>
      {isOpen && page.reviews[0] && (
        <Link
          to="/office/reviews/$id"
          params={{ id: page.reviews[0].id }}
          search={search}
          className={buttonClass('primary')}
        >
          <ArrowRight size={18} aria-hidden />
          {t('reviews.begin')}
        </Link>
      )}
      {canExportPeople(actor) && (
        <a className={buttonClass('secondary')} href={apiUrl('/reviews.xlsx', exported(search))} download>
          <Download size={18} aria-hidden />
          {t('reviews.export')}
        </a>
      )}
    </div>
  )
}

function exported(search: Parameters<typeof pairsQuery>[0]) {
  const { person: _person, ...asked } = pairsQuery(search)
  return asked
}

function NoPairs({ isOpen }: { isOpen: boolean }) {
  const { t } = useText()
  return (
    <EmptyState
      icon={UserRoundCheck}
      title={t(isOpen ? 'reviews.none' : 'reviews.none-match')}
      actions={
        isOpen && (
          <Link to="/office/imports" className={buttonClass('secondary')}>
            {t('reviews.to-imports')}
          </Link>
        )
      }
    >
      {t(isOpen ? 'reviews.none-hint' : 'reviews.none-match-hint')}
    </EmptyState>
  )
}
