import { useQuery } from '@tanstack/react-query'
import type {
  GrantAgreement,
  Instalment,
  NewGrantAgreement,
} from '../../../domain/funds/grant-agreements/grant-agreement.ts'
import { api } from '../../local/api.ts'
import { projectKey, useProjectChange } from '../projects/useProject.ts'

export type Signed = { agreement: GrantAgreement | null; instalments: Instalment[] }

export const useAgreement = (projectId: string) =>
  useQuery({
    queryKey: [...projectKey(projectId), 'agreement'],
    queryFn: ({ signal }) => api.get<Signed>(`/projects/${projectId}/agreement`, undefined, signal),
  })

export const useSignAgreement = (projectId: string) =>
  useProjectChange(projectId, (agreement: NewGrantAgreement) => api.post(`/projects/${projectId}/agreement`, agreement))
