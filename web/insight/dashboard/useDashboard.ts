import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Dashboard } from '../../../domain/insight/dashboard/dashboard.ts'
import { api, type Query } from '../../local/api.ts'

const WHILE_COUNTING_MS = 4_000

/** The figures before stay until the new ones come; while changes are counted they are asked for again. */
export const useDashboard = (query: Query) =>
  useQuery({
    queryKey: ['dashboard', query],
    queryFn: ({ signal }) => api.get<Dashboard>('/dashboard', query, signal),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.isCounting ? WHILE_COUNTING_MS : false),
  })
