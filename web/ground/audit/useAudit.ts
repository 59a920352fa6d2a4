import { useInfiniteQuery } from '@tanstack/react-query'
import type { AuditPage } from '../../../domain/ground/audit/audit-line.ts'
import { api } from '../../local/api.ts'
import type { AuditSearch } from './audit-search.ts'

export const useAudit = ({ account, ...search }: AuditSearch) =>
  useInfiniteQuery({
    queryKey: ['audit', account, search],
    queryFn: ({ pageParam, signal }) =>
      api.get<AuditPage>('/audit', { ...search, accountId: account, before: pageParam, limit: 50 }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
