import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { api } from '../../local/api.ts'

/** Everything asked of one project stands below its key, and is asked again when something of it was written. */
export const projectKey = (id: string) => ['projects', id]

export const useProject = (id: string) =>
  useQuery({
    queryKey: projectKey(id),
    queryFn: ({ signal }) => api.get<Project>(`/projects/${id}`, undefined, signal),
  })

export function useProjectChange<What, Answer = unknown>(id: string, change: (what: What) => Promise<Answer>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: () =>
      Promise.all(
        [projectKey(id), ['projects', 'list'], ['funds']].map((queryKey) => queries.invalidateQueries({ queryKey })),
      ),
  })
}
