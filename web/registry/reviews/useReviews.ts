import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query'
import type { Decision, ReviewInDetail, ReviewsPage } from '../../../domain/registry/reviews/review.ts'
import { api, type Query } from '../../local/api.ts'

const PAGE = 50

const pagesOf = (query: Query) =>
  infiniteQueryOptions({
    queryKey: ['reviews', 'list', query],
    queryFn: ({ pageParam, signal }) =>
      api.get<ReviewsPage>('/reviews', { ...query, after: pageParam, limit: PAGE }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })

export const useReviews = (query: Query, isAllowed = true) =>
  useInfiniteQuery({ ...pagesOf(query), placeholderData: keepPreviousData, enabled: isAllowed })

/** The order in which one goes through the pairs, kept as it was when one began. */
export const useReviewsInOrder = (query: Query) =>
  useInfiniteQuery({ ...pagesOf(query), queryKey: ['reviews', 'in-order', query], staleTime: Infinity, gcTime: 0 })

export const reviewQuery = (id: string) =>
  queryOptions({
    queryKey: ['reviews', 'one', id],
    queryFn: ({ signal }) => api.get<ReviewInDetail>(`/reviews/${id}`, undefined, signal),
  })

export const useReview = (id: string) => useQuery(reviewQuery(id))

/** One after another: two pairs may speak of the same person. */
const IN_TURN = { id: 'reviews' }

function useAskAgain() {
  const queries = useQueryClient()
  return () => {
    for (const queryKey of [['reviews', 'list'], ['reviews', 'one'], ['people'], ['merges'], ['reports']])
      void queries.invalidateQueries({ queryKey })
  }
}

export function useDecide() {
  return useMutation({
    mutationFn: ({ reviewId, ...decision }: Decision & { reviewId: string }) =>
      api.post(`/reviews/${reviewId}/decision`, decision),
    scope: IN_TURN,
    onSuccess: useAskAgain(),
  })
}

export function useTakeBack() {
  return useMutation({
    mutationFn: (reviewId: string) => api.remove(`/reviews/${reviewId}/decision`),
    scope: IN_TURN,
    onSuccess: useAskAgain(),
  })
}
