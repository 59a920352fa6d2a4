import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Need } from '../../../domain/care/needs/need.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { api } from '../../local/api.ts'

export const useNeeds = (personId: string) =>
  useQuery({
    queryKey: ['people', 'one', personId, 'needs'],
    queryFn: ({ signal }) => api.get<{ needs: Need[] }>(`/people/${personId}/needs`, undefined, signal),
    select: (answer) => answer.needs,
  })

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
