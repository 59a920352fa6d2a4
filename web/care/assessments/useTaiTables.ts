import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'
import type { NewTaiTable, TaiTables } from '../../../domain/care/assessments/assessment.ts'
import type { TaiTable } from '../../../domain/care/assessments/tai-table.ts'
import { api } from '../../local/api.ts'

const KEY = ['tai-tables']

/** The newest first; the last is the one of the house. */
export const useTaiTables = () =>
  useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => api.get<z.infer<typeof TaiTables>>('/tai-tables', undefined, signal),
    select: ({ tables }) => tables as TaiTable[],
  })

export function useReplaceTaiTable() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (table: NewTaiTable) => api.post('/tai-tables', table),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  })
}
