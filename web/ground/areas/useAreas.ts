// Areas of the country and named sets of them. They hardly ever change, so they are asked for once.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Area, AreaSet } from '../../../domain/ground/areas/area.ts'
import { api } from '../../local/api.ts'

const FOREVER = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY }

const isAreaCode = (code: string | undefined): code is string => code !== undefined && /^\d/.test(code)

export const useArea = (code: string | null | undefined) =>
  useQuery({
    queryKey: ['areas', code],
    queryFn: ({ signal }) => api.get<Area>(`/areas/${code}`, undefined, signal),
    enabled: Boolean(code) && isAreaCode(code ?? undefined),
    ...FOREVER,
  })

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
