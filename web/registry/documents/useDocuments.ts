import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { NewDocument, PersonDocuments, Withdrawal } from '../../../domain/registry/documents/document.ts'
import { api, apiUrl } from '../../local/api.ts'

const documentsKey = (personId: string) => ['people', 'one', personId, 'documents']

export const documentUrl = (personId: string, id: string) => apiUrl(`/people/${personId}/documents/${id}`)

export const useDocuments = (personId: string) =>
  useQuery({
    queryKey: documentsKey(personId),
    queryFn: ({ signal }) => api.get<PersonDocuments>(`/people/${personId}/documents`, undefined, signal),
  })

function useAskAgain(personId: string) {
  const queries = useQueryClient()
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: documentsKey(personId) }),
      queries.invalidateQueries({ queryKey: ['people', 'one', personId, 'timeline'] }),
    ])
}

export function useAddDocument(personId: string) {
  return useMutation({
    mutationFn: ({ file, document }: { file: File; document: NewDocument }) => {
      const form = new FormData()
      for (const [name, value] of Object.entries(document)) if (value) form.set(name, value)
      form.set('file', file, file.name)
      return api.post(`/people/${personId}/documents`, form)
    },
    onSuccess: useAskAgain(personId),
  })
}

export function useWithdrawDocument(personId: string) {
  return useMutation({
    mutationFn: ({ documentId, ...withdrawal }: Withdrawal & { documentId: string }) =>
      api.post(`/people/${personId}/documents/${documentId}/withdrawal`, withdrawal),
    onSuccess: useAskAgain(personId),
  })
}
