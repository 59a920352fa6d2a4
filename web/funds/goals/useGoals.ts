import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Goal, GoalChange, NewGoal } from '../../../domain/funds/goals/goal.ts'
import { api } from '../../local/api.ts'

export const useGoals = () =>
  useQuery({
    queryKey: ['goals'],
    queryFn: ({ signal }) => api.get<{ goals: Goal[] }>('/goals', undefined, signal),
    select: (answer) => answer.goals,
  })

function useGoalChange<What>(change: (what: What) => Promise<unknown>) {
  const queries = useQueryClient()
  return useMutation({ mutationFn: change, onSuccess: () => queries.invalidateQueries({ queryKey: ['goals'] }) })
}

export const useSetGoal = () => useGoalChange((goal: NewGoal) => api.post('/goals', goal))
export const useReviseGoal = (id: string) => useGoalChange((change: GoalChange) => api.put(`/goals/${id}`, change))
