import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Need, NeedBody } from '../../../domain/care/needs/need.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { api } from '../../local/api.ts'

export const useNeeds = (personId: string) =>
  useQuery({
    queryKey: ['people', 'one', personId, 'needs'],
    queryFn: ({ signal }) => api.get<{ needs: Need[] }>(`/people/${personId}/needs`, undefined, signal),
    select: (answer) => answer.needs,
  })

/** One that is very urgent is told at once to whoever is on duty. */
export function useRecordNeed() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (need: NeedBody) => api.post('/needs', need),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['people'] }),
        queries.invalidateQueries({ queryKey: ['urgent'] }),
      ]),
  })
}

export type NeedAct = 'taking-on' | 'meeting' | 'cancellation' | 'reopening' | 'telling'
type Step = { need: Need; act: NeedAct; onDay: string; owner: string | null }

export function useStepNeed() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ need, act, onDay, owner }: Step) =>
      api.post(`/needs/${need.id}/${act}`, { id: newId(), onDay, owner }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['people'] }),
  })
}
