import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import type {
  MergeInDetail,
  MergesOfPerson,
  MovedWord,
  NewMerge,
  Unmerge,
  Unmerged,
} from '../../../domain/registry/merging/merge.ts'
import { api } from '../../local/api.ts'

export const useMerges = (personId: string, isAllowed: boolean) =>
  useQuery({
    queryKey: ['merges', 'of', personId],
    queryFn: ({ signal }) => api.get<z.infer<typeof MergesOfPerson>>(`/people/${personId}/merges`, undefined, signal),
    select: ({ merges }) => merges,
    enabled: isAllowed,
  })

export const useMergeInDetail = (id: string) =>
  useQuery({
    queryKey: ['merges', 'one', id],
    queryFn: ({ signal }) => api.get<MergeInDetail>(`/merges/${id}`, undefined, signal),
    staleTime: 0,
  })

function useAskAgain() {
  const queries = useQueryClient()
  return () => {
    for (const queryKey of [['merges'], ['people'], ['reviews'], ['reports']])
      void queries.invalidateQueries({ queryKey })
  }
}

export function useMerge() {
  return useMutation({
    mutationFn: ({ stays, ...merge }: NewMerge & { stays: string }) =>
      api.post<{ id: string }>(`/people/${stays}/merges`, merge),
    onSuccess: useAskAgain(),
  })
}

export function useUnmerge() {
  return useMutation({
    mutationFn: ({ mergeId, ...unmerge }: Unmerge & { mergeId: string }) =>
      api.post<Unmerged>(`/merges/${mergeId}/ending`, unmerge),
    onSuccess: useAskAgain(),
  })
}

export function useMoveWord(mergeId: string) {
  return useMutation({
    mutationFn: (word: MovedWord) => api.post(`/merges/${mergeId}/moved-words`, word),
    onSuccess: useAskAgain(),
  })
}
