import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { BulkReceipt } from '../../../domain/registry/people/chosen-people.ts'
import type { NewOfficeTag, OfficeTag, Tagging } from '../../../domain/registry/tagging/office-tag.ts'
import { canSeeOfficeTags } from '../../../domain/registry/tagging/tagging.policy.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { api } from '../../local/api.ts'

export function useOfficeTags() {
  const { actor } = useMe()
  return useQuery({
    queryKey: ['tags'],
    queryFn: ({ signal }) => api.get<{ tags: OfficeTag[] }>('/tags', undefined, signal),
    select: (answer) => answer.tags,
    enabled: canSeeOfficeTags(actor),
    staleTime: 60_000,
  })
}

/** After a write the labels, their counts and the lines they stand on are asked for anew. */
function useTagWrite<Given, Answer>(write: (given: Given) => Promise<Answer>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: write,
    onSuccess: async () => {
      await Promise.all([['tags'], ['people']].map((queryKey) => queries.invalidateQueries({ queryKey })))
    },
  })
}

export const useMakeTag = () => useTagWrite((tag: NewOfficeTag) => api.post('/tags', tag))

export const useChangeTag = () =>
  useTagWrite(({ id, ...tag }: NewOfficeTag) => api.post(`/tags/${id}/changes`, { id: newId(), ...tag }))

export const useRemoveTag = () => useTagWrite((id: string) => api.remove(`/tags/${id}`))

export const useRestoreTag = () => useTagWrite((id: string) => api.post(`/tags/${id}/restoring`))

export const useTagging = () => useTagWrite((tagging: Tagging) => api.post<BulkReceipt>('/people/tags', tagging))

export const useUndoTagging = () => useTagWrite((actId: string) => api.post(`/people/tags/${actId}/undoing`))
