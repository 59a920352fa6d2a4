import { useQuery } from '@tanstack/react-query'
import type { IssueList } from '../../../domain/funds/issues/issue-list.ts'
import { api } from '../../local/api.ts'

export const useIssueLists = () =>
  useQuery({
    queryKey: ['issue-lists'],
    queryFn: ({ signal }) => api.get<{ lists: IssueList[] }>('/issue-lists', undefined, signal),
    select: (answer) => answer.lists,
    staleTime: Number.POSITIVE_INFINITY,
  })
