import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type FilterPart, filterParts } from '../../../domain/registry/people/filter-words.ts'
import type { TextKey } from '../../text/catalogues.ts'
import { useText } from '../../text/useText.ts'
import { useOfficeTags } from '../tagging/useOfficeTags.ts'
import { filtersOf, type PeopleSearch } from './search.ts'

const route = getRouteApi('/office/people')

/** The list's address, and how a press changes it. What is not said in `change` stays as it is by then. */
export function useFilter() {
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const filter = (change: Partial<PeopleSearch>) =>
    void navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false })
  return { search, filter }
}

/** What is asked, in words; where one is looking is said at the top of every page. */
export function useFilterParts(): FilterPart[] {
  const { t } = useText()
  const { search } = useFilter()
  const tags = useOfficeTags()
  return useMemo(() => {
    const { area: _area, ...filters } = filtersOf(search)
    const asked = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined))
    return filterParts(asked, {
      say: (key, values) => t(key as TextKey, values),
      area: (code) => code,
      tag: (id) => tags.data?.find((tag) => tag.id === id)?.label,
    })
  }, [search, t, tags.data])
}
