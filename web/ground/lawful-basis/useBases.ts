import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Basis, NewBasis } from '../../../domain/ground/lawful-basis/lawful-basis.ts'
import { api } from '../../local/api.ts'

const KEY = ['lawful-bases']

export const useBases = () =>
  useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => api.get<{ bases: Basis[] }>('/lawful-bases', undefined, signal),
    select: (answer) => answer.bases,
  })

function useAskAgain() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: KEY })
}

export const useSetBasis = () =>
  useMutation({ mutationFn: (basis: NewBasis) => api.post('/lawful-bases', basis), onSuccess: useAskAgain() })

export const useEndBasis = () =>
  useMutation({ mutationFn: (id: string) => api.post(`/lawful-bases/${id}/ending`), onSuccess: useAskAgain() })
