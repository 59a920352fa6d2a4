import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { ListColumn } from '../../../domain/registry/people/list-columns.ts'
import type { PersonColumns } from '../../../domain/registry/people/people-columns.ts'
import type { PeoplePage, PersonListItem } from '../../../domain/registry/people/person.ts'
import type { WorklistCount } from '../../../domain/registry/people/worklists.ts'
import { api, type Query } from '../../local/api.ts'

const PAGE = 50

export function usePeople(query: Query) {
  return useInfiniteQuery({
    queryKey: ['people', 'list', query],
    queryFn: ({ pageParam, signal }) =>
      api.get<PeoplePage>('/people', { ...query, after: pageParam, limit: PAGE }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })
}

export const useWorklists = (area: string | undefined, isAllowed = true) =>
  useQuery({
    queryKey: ['people', 'worklists', area],
    queryFn: ({ signal }) => api.get<{ worklists: WorklistCount[] }>('/people/worklists', { area }, signal),
    select: (answer) => answer.worklists,
    enabled: isAllowed,
    staleTime: 60_000,
  })

/** Columns that a line of the list doesn't carry. */
const BESIDE: readonly ListColumn[] = ['tags', 'phones', 'carer', 'disabilities', 'card', 'healthRight']

/** What more these people's columns say, by person; page by page, as they were shown. */
export function useColumns(people: PersonListItem[] | undefined, columns: readonly ListColumn[]) {
  const ids = people?.map(({ id }) => id) ?? []
  const pages = Array.from({ length: Math.ceil(ids.length / PAGE) }, (_, at) => ids.slice(at * PAGE, (at + 1) * PAGE))
  const answer = useQuery({
    queryKey: ['people', 'columns', ids],
    queryFn: async ({ signal }) => {
      const answers = await Promise.all(
        pages.map((page) => api.get<{ people: PersonColumns[] }>('/people/columns', { people: page.join() }, signal)),
      )
      return new Map(answers.flatMap((one) => one.people).map((person) => [person.id, person]))
    },
    enabled: ids.length > 0 && columns.some((column) => BESIDE.includes(column)),
    placeholderData: keepPreviousData,
  })
  return answer.data
}
