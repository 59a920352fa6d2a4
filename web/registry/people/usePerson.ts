import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Move, NewPerson, Person, PersonCorrection } from '../../../domain/registry/people/person.ts'
import { api } from '../../local/api.ts'

const personKey = (id: string) => ['people', 'one', id]

export const usePerson = (id: string) =>
  useQuery({
    queryKey: personKey(id),
    queryFn: ({ signal }) => api.get<Person>(`/people/${id}`, undefined, signal),
  })

/** Keeps the answer and lets lists and figures be asked for again. */
function useKeepPerson() {
  const queries = useQueryClient()
  return (person: Person) => {
    queries.setQueryData(personKey(person.id), person)
    void queries.invalidateQueries({ queryKey: ['people', 'list'] })
    void queries.invalidateQueries({ queryKey: ['reports'] })
  }
}

export function useAddPerson() {
  return useMutation({
    mutationFn: (person: NewPerson) => api.post<Person>('/people', person),
    onSuccess: useKeepPerson(),
  })
}

export function useCorrectPerson(personId: string) {
  return useMutation({
    mutationFn: (correction: PersonCorrection) => api.post<Person>(`/people/${personId}/corrections`, correction),
    onSuccess: useKeepPerson(),
  })
}

export function useMovePerson(personId: string) {
  return useMutation({
    mutationFn: (move: Move) => api.post<Person>(`/people/${personId}/moves`, move),
    onSuccess: useKeepPerson(),
  })
}
