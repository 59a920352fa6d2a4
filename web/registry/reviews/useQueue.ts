import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useState } from 'react'
import { newId } from '../../../domain/shared/ids.ts'
import { useText } from '../../text/useText.ts'
import { useAnnounce } from '../../ui/Toasts.tsx'
import { nextOf } from './next-of.ts'
import { pairsQuery, type ReviewsSearch } from './search.ts'
import { reviewQuery, useDecide, useReviewsInOrder, useTakeBack } from './useReviews.ts'

type Passed = { id: string; how: 'same' | 'not-same' | 'later'; at: number }
type Chosen = { stays?: string; note?: string }

/** Fetched before the last pair of a page is reached, so that the next one is there at once. */
const AHEAD = 5

/** Going through the open pairs one by one. The next is shown before the server has answered; what it refuses is told. */
export function useQueue(id: string, search: ReviewsSearch & { area?: string | undefined }) {
  const { ids, left, updatedAt } = useOpenPairs(id, search)
  const go = useGoing(search)
  const [passed, setPassed] = useState<Passed[]>([])
  const [refused, setRefused] = useState<{ id: string; error: unknown }>()
  const decide = useDecide()
  const takeBack = useTakeBack()
  const next = nextOf(ids, id, new Set(passed.map((one) => one.id)))
  usePrefetched(next)

  const pass = (how: Passed['how']) => {
    setPassed((before) => [...before.filter((one) => one.id !== id), { id, how, at: Date.now() }])
    go(next)
  }
  const forget = (reviewId: string) => setPassed((before) => before.filter((one) => one.id !== reviewId))
  return {
    left: left - passed.filter(({ how, at }) => how !== 'later' && at > updatedAt).length,
    decided: passed.filter(({ how }) => how !== 'later').length,
    next,
    refused,
    last: passed.at(-1),
    decide: (decision: 'same' | 'not-same', { stays, note }: Chosen) => {
      setRefused(undefined)
      const said = { reviewId: id, id: newId(), decision, ...(stays ? { stays } : {}), ...(note ? { note } : {}) }
      const onError = (error: unknown) => {
        forget(id)
        setRefused({ id, error })
      }
      // Not `mutate`: its callbacks are those of the latest call only.
      decide.mutateAsync(said).catch(onError)
      pass(decision)
    },
    later: () => pass('later'),
    undo: () => {
      const last = passed.at(-1)
      if (!last) return
      forget(last.id)
      if (last.how !== 'later') takeBack.mutateAsync(last.id).catch((error) => setRefused({ id: last.id, error }))
      go(last.id)
    },
  }
}

function useOpenPairs(id: string, search: ReviewsSearch) {
  const list = useReviewsInOrder(pairsQuery({ ...search, state: 'open' }))
  const ids = list.data?.pages.flatMap(({ reviews }) => reviews.map((review) => review.id)) ?? []
  const isNearEnd = ids.indexOf(id) >= ids.length - AHEAD
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list
  useEffect(() => {
    if (isNearEnd && hasNextPage && !isFetchingNextPage) void fetchNextPage()
  }, [isNearEnd, hasNextPage, isFetchingNextPage, fetchNextPage])
  return { ids, left: list.data?.pages[0]?.count.value ?? 0, updatedAt: list.dataUpdatedAt }
}

function useGoing(search: ReviewsSearch) {
  const { t } = useText()
  const navigate = useNavigate()
  const announce = useAnnounce()
  return useCallback(
    (to: string | undefined) => {
      if (to) void navigate({ to: '/office/reviews/$id', params: { id: to }, search, replace: true })
      else {
        announce(t('reviews.all-seen'))
        void navigate({ to: '/office/reviews', search })
      }
    },
    [navigate, search, announce, t],
  )
}

function usePrefetched(next: string | undefined) {
  const queries = useQueryClient()
  useEffect(() => {
    if (next) void queries.prefetchQuery(reviewQuery(next))
  }, [queries, next])
}
