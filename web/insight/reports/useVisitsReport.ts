import { useQuery } from '@tanstack/react-query'
import type { VisitsReport } from '../../../domain/insight/reports/visits-report.ts'
import { api, type Query } from '../../local/api.ts'

export const useVisitsReport = (query: Query) =>
  useQuery({
    queryKey: ['reports', 'visits', query],
    queryFn: ({ signal }) => api.get<VisitsReport>('/reports/visits', query, signal),
    // The figures before stay until the new ones come, but never under headings of another kind.
    placeholderData: (before, asked) =>
      (asked?.queryKey[2] as Query | undefined)?.by === query.by ? before : undefined,
  })
