import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type {
  Ending,
  NewOpening,
  NewRestrictedFact,
  NewRestrictedRight,
  Opening,
  RestrictedDoor,
  RestrictedFact,
  RestrictedRight,
} from '../../../domain/registry/restricted/restricted.ts'
import { api } from '../../local/api.ts'

const restrictedKey = (personId: string) => ['people', 'one', personId, 'restricted']

/** What may be known before anything is opened. */
export const useRestrictedDoor = (personId: string) =>
  useQuery({
    queryKey: [...restrictedKey(personId), 'door'],
    queryFn: ({ signal }) => api.get<RestrictedDoor>(`/people/${personId}/restricted`, undefined, signal),
  })

/** Asked only when it was opened knowingly, since every reading leaves a line; and forgotten when it is shut. */
export const useRestrictedFacts = (personId: string) =>
  useQuery({
    queryKey: [...restrictedKey(personId), 'facts'],
    queryFn: ({ signal }) =>
      api.get<{ facts: RestrictedFact[] }>(`/people/${personId}/restricted/facts`, undefined, signal),
    select: (answer) => answer.facts,
    refetchOnWindowFocus: false,
    gcTime: 0,
  })

function useAskAgain(personId: string) {
  const queries = useQueryClient()
  return () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: restrictedKey(personId) }),
      queries.invalidateQueries({ queryKey: ['people', 'one', personId, 'timeline'] }),
    ])
}

export function useRecordRestricted(personId: string) {
  return useMutation({
    mutationFn: (fact: NewRestrictedFact) => api.post(`/people/${personId}/restricted`, fact),
    onSuccess: useAskAgain(personId),
  })
}

export function useEndRestricted(personId: string) {
  return useMutation({
    mutationFn: ({ factId, ...ending }: Ending & { factId: string }) =>
      api.post(`/people/${personId}/restricted/facts/${factId}/ending`, ending),
    onSuccess: useAskAgain(personId),
  })
}

export function useBreakGlass(personId: string) {
  return useMutation({
    mutationFn: (opening: NewOpening) => api.post(`/people/${personId}/restricted/openings`, opening),
    onSuccess: useAskAgain(personId),
  })
}

export const useRestrictedRights = () =>
  useQuery({
    queryKey: ['restricted-rights'],
    queryFn: ({ signal }) => api.get<{ rights: RestrictedRight[] }>('/restricted-rights', undefined, signal),
    select: (answer) => answer.rights,
  })

export const useOpenings = () =>
  useQuery({
    queryKey: ['restricted-openings'],
    queryFn: ({ signal }) => api.get<{ openings: Opening[] }>('/restricted-openings', undefined, signal),
    select: (answer) => answer.openings,
  })

export function useGiveRight() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (right: NewRestrictedRight) => api.post('/restricted-rights', right),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['restricted-rights'] }),
  })
}

export function useEndRight() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => api.post(`/restricted-rights/${id}/ending`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['restricted-rights'] }),
  })
}

export function useReviewOpening() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => api.post(`/restricted-openings/${id}/review`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['restricted-openings'] }),
  })
}
