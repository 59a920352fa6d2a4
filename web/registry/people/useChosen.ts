import type { ChosenPeople, PeopleFilter } from '../../../domain/registry/people/chosen-people.ts'
import type { PeoplePage } from '../../../domain/registry/people/person.ts'
import { useText } from '../../text/useText.ts'
import { type AreaSearch, filtersOf } from './search.ts'
import { useFilter } from './useFilter.ts'
import type { Selection } from './useSelection.ts'

/** Everyone whom the address of the list means, as the server is asked for them. */
export function everyoneIn(search: AreaSearch): { filter: PeopleFilter } {
  const said = Object.entries(filtersOf(search)).filter(([, value]) => value !== undefined)
  return { filter: { living: 'living', ...(Object.fromEntries(said) as Partial<PeopleFilter>) } }
}

/** Those an act on many is about, and how many they are in words. */
export function useChosen(
  selection: Selection,
  count: PeoplePage['count'] | undefined,
): { chosen: ChosenPeople; words: string } {
  const { t, number } = useText()
  const { search } = useFilter()
  if (!selection.isEveryone) return { chosen: { personIds: [...selection.ids] }, words: number(selection.ids.size) }
  const words = count?.more ? t('bulk.more-than', { count: count.value }) : number(count?.value ?? 0)
  return { chosen: everyoneIn(search), words }
}
