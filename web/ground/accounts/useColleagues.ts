import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { COLLEAGUE_LETTERS, type Colleague } from '../../../domain/ground/accounts/colleague.ts'
import { api } from '../../local/api.ts'

/** Undefined until enough letters were typed. */
export const useColleagues = (q: string) =>
  useQuery({
    queryKey: ['colleagues', q],
    queryFn: ({ signal }) => api.get<{ colleagues: Colleague[] }>('/colleagues', { q }, signal),
    select: (answer) => answer.colleagues,
    enabled: q.trim().length >= COLLEAGUE_LETTERS,
    placeholderData: keepPreviousData,
  })
