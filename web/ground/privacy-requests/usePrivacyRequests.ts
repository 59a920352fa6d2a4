import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type {
  NewPrivacyRequest,
  PrivacyRequest,
  RequestAnswer,
} from '../../../domain/ground/privacy-requests/privacy-request.ts'
import { api } from '../../local/api.ts'
import type { PrivacyRequestsSearch } from './search.ts'

const KEY = ['privacy-requests']

export const usePrivacyRequests = ({ state, kind }: PrivacyRequestsSearch) =>
  useQuery({
    queryKey: [...KEY, 'list', state, kind],
    queryFn: ({ signal }) => api.get<{ requests: PrivacyRequest[] }>('/privacy-requests', { state, kind }, signal),
    select: (answer) => answer.requests,
  })

export const usePrivacyRequest = (id: string) =>
  useQuery({
    queryKey: [...KEY, id],
    queryFn: ({ signal }) => api.get<PrivacyRequest>(`/privacy-requests/${id}`, undefined, signal),
  })

/** The list and the request are asked for anew; after an erasure everything about people is. */
function useAskAgain() {
  const queries = useQueryClient()
  return () =>
    Promise.all([queries.invalidateQueries({ queryKey: KEY }), queries.invalidateQueries({ queryKey: ['people'] })])
}

export const useOpenRequest = () =>
  useMutation({
    mutationFn: (request: NewPrivacyRequest) => api.post<PrivacyRequest>('/privacy-requests', request),
    onSuccess: useAskAgain(),
  })

export type RequestAct =
  | { act: 'assignment'; accountId: string | null }
  | { act: 'answer'; answer: RequestAnswer }
  | { act: 'erasure' | 'take-back' | 'confirmation' }

export const useRequestAct = (id: string) =>
  useMutation({
    mutationFn: (doing: RequestAct) => {
      const url = `/privacy-requests/${id}`
      switch (doing.act) {
        case 'assignment':
          return api.post(`${url}/assignment`, { accountId: doing.accountId })
        case 'answer':
          return api.post(`${url}/answer`, doing.answer)
        case 'erasure':
          return api.post(`${url}/erasure`)
        case 'take-back':
          return api.remove(`${url}/erasure`)
        default:
          return api.post(`${url}/erasure/confirmation`)
      }
    },
    onSuccess: useAskAgain(),
  })
