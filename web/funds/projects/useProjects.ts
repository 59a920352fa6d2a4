import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { ProjectsFound } from '../../../domain/funds/projects/project.ts'
import { api, type Query } from '../../local/api.ts'

export const useProjects = (query: Query, isAsked = true) =>
  useQuery({
    queryKey: ['projects', 'list', query],
    queryFn: ({ signal }) => api.get<ProjectsFound>('/projects', query, signal),
    placeholderData: keepPreviousData,
    enabled: isAsked,
  })
