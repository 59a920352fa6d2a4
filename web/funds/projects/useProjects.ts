import { useQuery } from '@tanstack/react-query'
import type { ProjectLine } from '../../../domain/funds/projects/project.ts'
import { api } from '../../local/api.ts'
import type { ProjectsSearch } from './search.ts'

export const useProjects = ({ fund, type, ...asked }: ProjectsSearch) =>
  useQuery({
    queryKey: ['projects', 'list', { fund, type, ...asked }],
    queryFn: ({ signal }) =>
      api.get<{ projects: ProjectLine[] }>('/projects', { ...asked, fundId: fund, supportType: type }, signal),
    select: (answer) => answer.projects,
  })
