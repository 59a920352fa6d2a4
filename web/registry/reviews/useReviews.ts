import {
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

export const useReviews = (query: Query, isAllowed = true) =>
  useInfiniteQuery({
    queryKey: ['reviews', 'list', query],
    queryFn: ({ pageParam, signal }) =>
      api.get<ReviewsPage>('/reviews', { ...query, after: pageParam, limit: PAGE }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    enabled: isAllowed,
  })

export const reviewQuery = (id: string) =>
  queryOptions({
    queryKey: ['reviews', 'one', id],
    queryFn: ({ signal }) => api.get<ReviewInDetail>(`/reviews/${id}`, undefined, signal),
  })

export const useReview = (id: string) => useQuery(reviewQuery(id))

/** One after another: two pairs may speak of the same person. */
const IN_TURN = { id: 'reviews' }

/** The list keeps the order in which one is going through it until it is looked at again. */
function useAskAgain() {
  const queries = useQueryClient()
  return () => {
    void queries.invalidateQueries({ queryKey: ['reviews', 'list'], refetchType: 'none' })
    for (const queryKey of [['reviews', 'one'], ['people'], ['merges'], ['reports']])
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
