import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ListedTask, NewTaskAct, TaskList } from '../../../domain/care/tasks/task-act.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { api, type Query } from '../../local/api.ts'

export const useTasks = (query: Query) =>
  useQuery({
    queryKey: ['tasks', query],
    queryFn: ({ signal }) => api.get<TaskList>('/tasks', query, signal),
    placeholderData: keepPreviousData,
  })

export function useTaskDone() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ personId, key, risk }: ListedTask) => {
      const act = {
        id: newId(),
        personId,
        task: key,
        risk: risk as NewTaskAct['risk'],
        note: null,
        act: 'done' as const,
      }
      return api.post<unknown>('/task-acts', act satisfies NewTaskAct)
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['tasks'] }),
  })
}
