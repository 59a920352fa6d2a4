import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { canKeepViews } from '../../../domain/registry/saved-views/saved-view.policy.ts'
import type { NewSavedView, SavedView, SavedViewChange } from '../../../domain/registry/saved-views/saved-view.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { api } from '../../local/api.ts'

const KEY = ['saved-views']

export function useSavedViews() {
  const { actor } = useMe()
  return useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => api.get<{ views: SavedView[] }>('/saved-views', undefined, signal),
    select: (answer) => answer.views,
    enabled: canKeepViews(actor),
    staleTime: 60_000,
  })
}

function useViewWrite<Given>(write: (given: Given) => Promise<unknown>) {
  const queries = useQueryClient()
  return useMutation({ mutationFn: write, onSuccess: () => queries.invalidateQueries({ queryKey: KEY }) })
}

export const useSaveView = () => useViewWrite((view: NewSavedView) => api.post('/saved-views', view))

export const useChangeView = () =>
  useViewWrite(({ id, ...change }: SavedViewChange) =>
    api.post(`/saved-views/${id}/changes`, { id: newId(), ...change }),
  )

export const useRemoveView = () => useViewWrite((id: string) => api.remove(`/saved-views/${id}`))

export const useRestoreView = () => useViewWrite((id: string) => api.post(`/saved-views/${id}/restoring`))

export const useDefaultView = () =>
  useViewWrite(({ id, isDefault }: { id: string; isDefault: boolean }) =>
    isDefault ? api.post(`/saved-views/${id}/default`) : api.remove(`/saved-views/${id}/default`),
  )
