// A filter in words, part by part: the chips over a list, and the line that tells what a file holds.
import type { PeopleFilter } from './chosen-people.ts'

export type FilterField = keyof PeopleFilter
/** A part that can be taken off alone; the two ends of an age are one part. */
export type FilterPart = { fields: FilterField[]; words: string }

export type Speaker = {
  say: (key: string, values?: Record<string, string | number>) => string
  area: (code: string) => string
  /** The word on an office's label; undefined when it is not to be seen any more. */
  tag: (id: string) => string | undefined
}

type Filter = Partial<PeopleFilter>

function ageWords({ ageFrom, ageTo }: Filter, { say }: Speaker): string | undefined {
  if (ageFrom !== undefined && ageTo !== undefined) return say('filters.age-between', { from: ageFrom, to: ageTo })
  if (ageFrom !== undefined) return say('filters.age-from', { from: ageFrom })
  return ageTo === undefined ? undefined : say('filters.age-to', { to: ageTo })
}

/** In the order in which they are read out. What is not said makes no part; living people are what is usual. */
export function filterParts(filter: Filter, speaker: Speaker): FilterPart[] {
  const { say, area, tag } = speaker
  const part = (field: FilterField, words: string | undefined, ...also: FilterField[]): FilterPart[] =>
    words === undefined ? [] : [{ fields: [field, ...also], words }]
  const listed = (list: string, code: string | undefined) => (code ? say(`lists.${list}.${code}`) : undefined)
  return [
    ...part('search', filter.search ? say('filters.search', { text: filter.search }) : undefined),
    ...part('area', filter.area ? area(filter.area) : undefined),
    ...part('worklist', filter.worklist ? say(`filters.worklist.${filter.worklist}`) : undefined),
    ...part('tag', filter.tag ? say('filters.tag', { label: tag(filter.tag) ?? '?' }) : undefined),
    ...part('group', listed('groupTag', filter.group)),
    ...part('adl', listed('adlClass', filter.adl)),
    ...part('sex', listed('sex', filter.sex)),
    ...part('ageFrom', ageWords(filter, speaker), 'ageTo'),
    ...part('disability', listed('disability', filter.disability)),
    ...part('healthRight', listed('healthRight', filter.healthRight)),
    ...part('need', filter.need ? say(`filters.need.${filter.need}`) : undefined),
    ...part(
      'notVisitedDays',
      filter.notVisitedDays ? say('filters.not-visited-days', { days: filter.notVisitedDays }) : undefined,
    ),
    ...part('living', filter.living && filter.living !== 'living' ? say(`filters.living.${filter.living}`) : undefined),
  ]
}
