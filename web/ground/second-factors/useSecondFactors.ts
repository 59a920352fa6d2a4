import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { SecondFactors } from '../../../domain/ground/second-factors/second-factor.ts'
import { api } from '../../local/api.ts'
import { meQuery } from '../sign-in/useMe.ts'

const MINE = ['my-second-factors']

export const useSecondFactors = () =>
  useQuery({
    queryKey: MINE,
    queryFn: ({ signal }) => api.get<SecondFactors>('/me/second-factors', undefined, signal),
  })

/** What was added or removed shows here, and in whether one is still asked for. */
export function useSecondFactorsChanged() {
  const queries = useQueryClient()
  return () => {
    void queries.invalidateQueries({ queryKey: MINE })
    void queries.invalidateQueries({ queryKey: meQuery.queryKey })
  }
}
