import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { TrustOrder, TrustOrderChange } from '../../../domain/registry/trust-order/trust-order.ts'
import { api } from '../../local/api.ts'

const ASK_AGAIN_MS = 2000

/** While people are still being folded anew, it is asked how many are left. */
export const useTrustOrder = () =>
  useQuery({
    queryKey: ['trust-order'],
    queryFn: ({ signal }) => api.get<TrustOrder>('/trust-order', undefined, signal),
    refetchInterval: (query) => ((query.state.data?.waiting ?? 0) > 0 ? ASK_AGAIN_MS : false),
  })

export function useChangeTrustOrder() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (change: TrustOrderChange) => api.put<TrustOrder>('/trust-order', change),
    onSuccess: (order) => {
      queries.setQueryData(['trust-order'], order)
      void queries.invalidateQueries({ queryKey: ['people'] })
    },
  })
}
