import { useQuery } from '@tanstack/react-query'
import type { NewScreening, ScreeningResult } from '../../../domain/funds/screenings/screening.ts'
import { api } from '../../local/api.ts'
import { projectKey, useProjectChange } from '../projects/useProject.ts'

export const useScreening = (projectId: string) =>
  useQuery({
    queryKey: [...projectKey(projectId), 'screenings'],
    queryFn: ({ signal }) => api.get<ScreeningResult>(`/projects/${projectId}/screenings`, undefined, signal),
  })

export const useGiveScreening = (projectId: string) =>
  useProjectChange(projectId, (screening: NewScreening) => api.post(`/projects/${projectId}/screenings`, screening))
