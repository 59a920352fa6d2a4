// Areas of the country and named sets of them. They hardly ever change, so they are asked for once.
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import type { Area, AreaSet } from '../../../domain/ground/areas/area.ts'
import { api } from '../../local/api.ts'

const FOREVER = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY }

const isAreaCode = (code: string | undefined): code is string => code !== undefined && /^\d/.test(code)

const areaQuery = (code: string | null | undefined) => ({
  queryKey: ['areas', code],
  queryFn: ({ signal }: { signal: AbortSignal }) => api.get<Area>(`/areas/${code}`, undefined, signal),
  enabled: Boolean(code) && isAreaCode(code ?? undefined),
  ...FOREVER,
})

export const useArea = (code: string | null | undefined) => useQuery(areaQuery(code))

/** Names of several; a code as long as its name is on its way. */
export const useAreaNames = (codes: readonly string[]): string[] =>
  useQueries({ queries: codes.map(areaQuery) }).map(({ data }, at) => data?.name ?? codes[at]!)

/** Without a parent: the provinces. */
export const useAreasIn = (parent: string | undefined) =>
  useQuery({
    queryKey: ['areas', 'in', parent ?? ''],
    queryFn: ({ signal }) => api.get<{ areas: Area[] }>('/areas', { parent }, signal),
    select: (answer) => answer.areas,
    ...FOREVER,
  })

export const useAreaSearch = (search: string) =>
  useQuery({
    queryKey: ['areas', 'search', search],
    queryFn: ({ signal }) => api.get<{ areas: Area[] }>('/areas', { search }, signal),
    select: (answer) => answer.areas,
    enabled: search.length > 0,
    placeholderData: keepPreviousData,
    ...FOREVER,
  })

export const useAreaSets = () =>
  useQuery({
    queryKey: ['area-sets'],
    queryFn: ({ signal }) => api.get<{ areaSets: AreaSet[] }>('/area-sets', undefined, signal),
    select: (answer) => answer.areaSets,
    ...FOREVER,
  })
