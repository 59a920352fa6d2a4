import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { PeoplePage } from '../../../domain/registry/people/person.ts'
import { api, type Query } from '../../local/api.ts'
import type { PeopleSearch } from './search.ts'

/** What is asked of the server for an address of this screen. */
export const peopleQuery = (search: PeopleSearch & { area?: string | undefined }): Query => ({
  search: search.search,
  area: search.area,
  group: search.group,
  adl: search.adl,
  notVisitedDays: search.notVisitedDays,
  sort: search.sort,
})

export function usePeople(query: Query) {
  return useInfiniteQuery({
    queryKey: ['people', 'list', query],
    queryFn: ({ pageParam, signal }) =>
      api.get<PeoplePage>('/people', { ...query, after: pageParam, limit: 50 }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })
}
