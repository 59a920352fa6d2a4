import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { TimelineGroup, TimelinePage } from '../../../domain/registry/timeline/timeline.ts'
import { api } from '../../local/api.ts'

export const useTimeline = (personId: string, group: TimelineGroup | undefined) =>
  useInfiniteQuery({
    queryKey: ['people', 'one', personId, 'timeline', group],
    queryFn: ({ pageParam, signal }) =>
      api.get<TimelinePage>(`/people/${personId}/timeline`, { group, after: pageParam, limit: 30 }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
  })
