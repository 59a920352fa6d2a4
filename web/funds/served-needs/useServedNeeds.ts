import { useQuery } from '@tanstack/react-query'
import type { NeedsToServe, ServedNeeds } from '../../../domain/funds/served-needs/served-need.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { api } from '../../local/api.ts'
import { projectKey, useProjectChange } from '../projects/useProject.ts'

export const useServedNeeds = (projectId: string) =>
  useQuery({
    queryKey: [...projectKey(projectId), 'needs'],
    queryFn: ({ signal }) => api.get<ServedNeeds>(`/projects/${projectId}/needs`, undefined, signal),
  })

export const useNeedsToServe = (projectId: string, kind: string) =>
  useQuery({
    queryKey: [...projectKey(projectId), 'needs-to-serve', kind],
    queryFn: ({ signal }) =>
      api.get<NeedsToServe>(`/projects/${projectId}/needs-to-serve`, { kind: kind || undefined }, signal),
    select: (answer) => answer.needs,
  })

export const useNameNeed = (projectId: string) =>
  useProjectChange(projectId, (needId: string) => api.post(`/projects/${projectId}/needs`, { id: newId(), needId }))

export const useDropNeed = (projectId: string) =>
  useProjectChange(projectId, (needId: string) => api.post(`/projects/${projectId}/needs/${needId}/ending`))

export const useNameGroups = (projectId: string) =>
  useProjectChange(projectId, (groups: string[]) => api.put(`/projects/${projectId}/served-groups`, { groups }))

export const useSayNeedsMet = (projectId: string, reportId: string) =>
  useProjectChange(projectId, (needIds: string[]) =>
    api.put(`/projects/${projectId}/activity-reports/${reportId}/needs`, { needIds }),
  )
