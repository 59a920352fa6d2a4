import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Trace } from '../../../domain/funds/trace/trace.ts'
import { api } from '../../local/api.ts'
import type { TraceSearch } from './search.ts'

/** The area that is looked at elsewhere is no part of it. */
export const traceQuery = ({ goal, fund, project, need, year }: TraceSearch) => ({ goal, fund, project, need, year })

export const useTrace = (search: TraceSearch) => {
  const query = traceQuery(search)
  return useQuery({
    queryKey: ['trace', query],
    queryFn: ({ signal }) => api.get<Trace>('/trace', query, signal),
    enabled: Boolean(query.goal ?? query.fund ?? query.project ?? query.need),
    placeholderData: keepPreviousData,
  })
}
