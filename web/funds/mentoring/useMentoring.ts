import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { MentoringTrail, NewMentoringVisit } from '../../../domain/funds/mentoring/mentoring.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { api, type Query } from '../../local/api.ts'

const TRAILS = ['funds', 'mentoring']

export const useTrail = (asked: Query) =>
  useQuery({
    queryKey: [...TRAILS, asked],
    queryFn: ({ signal }) => api.get<MentoringTrail>('/mentoring', asked, signal),
    placeholderData: keepPreviousData,
  })

function useTrailChange<What>(change: (what: What) => Promise<unknown>) {
  const queries = useQueryClient()
  return useMutation({ mutationFn: change, onSuccess: () => queries.invalidateQueries({ queryKey: TRAILS }) })
}

export const useRecordVisit = () => useTrailChange((visit: NewMentoringVisit) => api.post('/mentoring', visit))

export const useWithdrawVisit = (fundId: string, visitId: string) =>
  useTrailChange((reason: string) =>
    api.post(`/funds/${fundId}/mentoring/${visitId}/withdrawal`, { id: newId(), reason }),
  )
