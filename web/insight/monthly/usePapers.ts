import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { MonthlyPapers } from '../../../domain/insight/monthly/monthly-papers.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { api } from '../../local/api.ts'

const KEY = ['reports', 'monthly', 'papers']
const LOOK_EVERY_MS = 1500

type Answer = { papers: MonthlyPapers | null }

const isInHand = (papers: MonthlyPapers | null | undefined) => papers?.state === 'waiting' || papers?.state === 'making'

/** Looked at again and again while they are made; they go on when nobody looks. */
export const usePapers = (month: string) =>
  useQuery({
    queryKey: [...KEY, month],
    queryFn: ({ signal }) => api.get<Answer>('/reports/monthly/papers', { month }, signal),
    select: (answer) => answer.papers,
    refetchInterval: ({ state }) => (isInHand(state.data?.papers) ? LOOK_EVERY_MS : false),
  })

export function useMakePapers(month: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => api.post('/reports/monthly/papers', { id: newId(), month }),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  })
}

/** What was made before is let go of only when there is another. */
export function useBreakOff() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => api.post(`/reports/monthly/papers/${id}/cancellation`, {}),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  })
}
