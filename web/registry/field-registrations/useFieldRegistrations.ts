import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { FieldRegistration } from '../../../domain/registry/field-registrations/field-registration.ts'
import { api } from '../../local/api.ts'

const pathOf = (personId: string) => `/people/${personId}/field-registrations`

export const useFieldRegistrations = (personId: string) =>
  useQuery({
    queryKey: ['people', 'one', personId, 'field-registrations'],
    queryFn: ({ signal }) => api.get<{ registrations: FieldRegistration[] }>(pathOf(personId), undefined, signal),
    select: ({ registrations }) => registrations,
  })

/** The lists and their counts are asked for again too: she leaves one of them. */
export function useCheckRegistration(personId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => api.post(`${pathOf(personId)}/checking`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['people'] }),
  })
}
