import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Agreement, NewAgreement } from '../../../domain/ground/agreements/agreement.ts'
import { api } from '../../local/api.ts'

export const useAgreements = () =>
  useQuery({
    queryKey: ['agreements'],
    queryFn: ({ signal }) => api.get<{ agreements: Agreement[] }>('/agreements', undefined, signal),
    select: (answer) => answer.agreements,
  })

/** Who may see whom changes with an agreement, so everything about people is asked for anew. */
function useAskAnew() {
  const queries = useQueryClient()
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['agreements'] }),
      queries.invalidateQueries({ queryKey: ['people'] }),
    ])
}

export function useAddAgreement() {
  return useMutation({
    mutationFn: (agreement: NewAgreement) => api.post<Agreement>('/agreements', agreement),
    onSuccess: useAskAnew(),
  })
}

export function useEndAgreement() {
  return useMutation({ mutationFn: (id: string) => api.post(`/agreements/${id}/ending`), onSuccess: useAskAnew() })
}
