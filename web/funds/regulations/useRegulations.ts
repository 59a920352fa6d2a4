import { useQuery } from '@tanstack/react-query'
import { type Regulation, regulationOn } from '../../../domain/funds/regulations/regulation.ts'
import { api } from '../../local/api.ts'

/** The set that holds on a day for a kind of fund; undefined where no announcement rules, and while it is on its way. */
export const useRegulationOn = (kind: string, day: string) =>
  useQuery({
    queryKey: ['regulations'],
    queryFn: ({ signal }) => api.get<{ regulations: Regulation[] }>('/regulations', undefined, signal),
    select: ({ regulations }) => regulationOn(regulations, kind, day),
    staleTime: Number.POSITIVE_INFINITY,
  }).data
