import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { SearchAnswer } from '../../domain/registry/people/people-search.ts'
import type { Person } from '../../domain/registry/people/person.ts'
import { useMe } from '../ground/sign-in/useMe.ts'
import { api } from '../local/api.ts'
import { useText } from '../text/useText.ts'
import { useDelayed } from '../ui/useDelayed.ts'
import { areaChoice, pageChoices, personChoice, type QuickGroup } from './quick-groups.ts'
import { wingsFor } from './wings.ts'

const RECENT = 5

/** Whose pages were opened in this tab, the latest first: out of its memory only, which signing out empties. */
function useRecentPeople(): Person[] {
  return useQueryClient()
    .getQueryCache()
    .findAll({ queryKey: ['people', 'one'], predicate: ({ queryKey }) => queryKey.length === 3 })
    .filter(({ state }) => state.data !== undefined)
    .sort((a, b) => b.state.dataUpdatedAt - a.state.dataUpdatedAt)
    .slice(0, RECENT)
    .map(({ state }) => state.data as Person)
}

export function useQuickGroups() {
  const { t } = useText()
  const me = useMe()
  const recent = useRecentPeople()
  const [typed, setTyped] = useState('')
  const search = useDelayed(typed.trim(), 180)
  const found = useQuery({
    queryKey: ['people', 'search', search],
    queryFn: ({ signal }) => api.get<SearchAnswer>('/search', { q: search }, signal),
    enabled: search.length > 0,
    placeholderData: keepPreviousData,
  })
  const links = wingsFor(me).flatMap((wing) => wing.links)
  const answer = search ? found.data : undefined
  const groups: QuickGroup[] = search
    ? [
        { id: 'people', heading: 'quick.people', choices: (answer?.people ?? []).map(personChoice) },
        { id: 'areas', heading: 'quick.areas', choices: (answer?.areas ?? []).map(areaChoice) },
        { id: 'pages', heading: 'quick.pages', choices: pageChoices(links, search, t) },
      ]
    : [{ id: 'recent', heading: 'quick.recent', choices: recent.map(personChoice) }]
  return { typed, setTyped, search, found, groups: groups.filter(({ choices }) => choices.length > 0) }
}
