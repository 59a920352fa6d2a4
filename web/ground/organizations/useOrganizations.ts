import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { NewOrganization, Organization } from '../../../domain/ground/organizations/organization.ts'
import { api } from '../../local/api.ts'

export const useOrganizations = () =>
  useQuery({
    queryKey: ['organizations'],
    queryFn: ({ signal }) => api.get<{ organizations: Organization[] }>('/organizations', undefined, signal),
    select: (answer) => answer.organizations,
  })

export function useAddOrganization() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (organization: NewOrganization) => api.post<Organization>('/organizations', organization),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['organizations'] }),
  })
}
