import { useQuery } from '@tanstack/react-query'
import type { GrantAgreement, Instalment } from '../../../domain/funds/grant-agreements/grant-agreement.ts'
import type { ProjectLine } from '../../../domain/funds/projects/project.ts'
import { api, type Query } from '../../local/api.ts'

/** The newest two hundred of those that the one at work may know. */
export const useFundProjects = (fundId: string, query: Query = {}) =>
  useQuery({
    queryKey: ['funds', fundId, 'projects', query],
    queryFn: ({ signal }) => api.get<{ projects: ProjectLine[] }>('/projects', { ...query, fundId }, signal),
    select: (answer) => answer.projects,
  })

type Signed = { agreement: GrantAgreement | null; instalments: Instalment[] }

export const useInstalments = (fundId: string, projectId: string) =>
  useQuery({
    queryKey: ['funds', fundId, 'agreement', projectId],
    queryFn: ({ signal }) => api.get<Signed>(`/projects/${projectId}/agreement`, undefined, signal),
    select: (answer) => answer.instalments,
    enabled: projectId !== '',
  })
