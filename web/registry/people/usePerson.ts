import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Move, NewPerson, Person, PersonCorrection } from '../../../domain/registry/people/person.ts'
import type { Death, DeathWithdrawal, Departure, Settlement } from '../../../domain/registry/people/person-acts.ts'
import { api } from '../../local/api.ts'

const personKey = (id: string) => ['people', 'one', id]

export const usePerson = (id: string) =>
  useQuery({
    queryKey: personKey(id),
    queryFn: ({ signal }) => api.get<Person>(`/people/${id}`, undefined, signal),
  })

/** The person, the lists and the figures are asked for again; what the server answers to a write is only a receipt. */
function useAskAgain() {
  const queries = useQueryClient()
  return async () => {
    void queries.invalidateQueries({ queryKey: ['people', 'list'] })
    void queries.invalidateQueries({ queryKey: ['reports'] })
    await queries.invalidateQueries({ queryKey: ['people', 'one'] })
  }
}

export function useAddPerson() {
  return useMutation({ mutationFn: (person: NewPerson) => api.post('/people', person), onSuccess: useAskAgain() })
}

export function useCorrectPerson(personId: string) {
  return useMutation({
    mutationFn: (correction: PersonCorrection) => api.post(`/people/${personId}/corrections`, correction),
    onSuccess: useAskAgain(),
  })
}

export function useMovePerson(personId: string) {
  return useMutation({
    mutationFn: (move: Move) => api.post(`/people/${personId}/moves`, move),
    onSuccess: useAskAgain(),
  })
}

function usePersonAct<Body>(personId: string, path: string) {
  return useMutation({
    mutationFn: (body: Body) => api.post(`/people/${personId}/${path}`, body),
    onSuccess: useAskAgain(),
  })
}

export const useRecordDeath = (personId: string) => usePersonAct<Death>(personId, 'death')
export const useWithdrawDeath = (personId: string) => usePersonAct<DeathWithdrawal>(personId, 'death/withdrawal')
export const useDepartPerson = (personId: string) => usePersonAct<Departure>(personId, 'departure')
export const useSettle = (personId: string) => usePersonAct<Settlement>(personId, 'settlements')
