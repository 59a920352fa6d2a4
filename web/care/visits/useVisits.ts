import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Visit, VisitBody } from '../../../domain/care/visits/visit.ts'
import { api } from '../../local/api.ts'

export const useVisits = (personId: string) =>
  useQuery({
    queryKey: ['people', 'one', personId, 'visits'],
    queryFn: ({ signal }) => api.get<{ visits: Visit[] }>(`/people/${personId}/visits`, undefined, signal),
    select: (answer) => answer.visits,
  })

export function useRecordVisit() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (visit: VisitBody) => api.post<Visit>('/visits', visit),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['people'] }),
        queries.invalidateQueries({ queryKey: ['reports'] }),
      ]),
  })
}

export function useWithdrawVisit() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) => api.post(`/visits/${id}/withdrawal`, { reason }),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['people'] }),
        queries.invalidateQueries({ queryKey: ['reports'] }),
      ]),
  })
}
