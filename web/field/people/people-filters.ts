// The three questions a volunteer asks of her list; kept in the address, so that back leads back.
import { adlClass } from '../../../domain/registry/people/adl-class.ts'
import { daysBetween } from '../../../domain/shared/thai-date.ts'
import type { PersonLine } from '../../../domain/sync/person-bundle.ts'

export const PEOPLE_FILTERS = ['bed-bound', 'not-visited', 'needs'] as const
export type PeopleFilter = (typeof PEOPLE_FILTERS)[number]

export const isPeopleFilter = (word: string): word is PeopleFilter => PEOPLE_FILTERS.some((filter) => filter === word)

const NOT_VISITED_DAYS = 30

const passes: Record<PeopleFilter, (line: PersonLine, today: string) => boolean> = {
  'bed-bound': ({ adlScore, groups }) =>
    adlScore === null ? groups.includes('bed-bound') : adlClass(adlScore) === 'bed-bound',
  'not-visited': ({ lastVisitOn, diedOn }, today) =>
    diedOn === null && (lastVisitOn === null || daysBetween(lastVisitOn, today) > NOT_VISITED_DAYS),
  needs: ({ openNeeds }) => openNeeds > 0,
}

export const passesAll = (line: PersonLine, filters: readonly PeopleFilter[], today: string) =>
  filters.every((filter) => passes[filter](line, today))

export type PeopleView = { typed: string; filters: readonly PeopleFilter[]; isMap: boolean }

export function readPeopleView(search: string): PeopleView {
  const asked = new URLSearchParams(search)
  return {
    typed: asked.get('q') ?? '',
    filters: PEOPLE_FILTERS.filter((filter) => asked.getAll('only').includes(filter)),
    isMap: asked.has('map'),
  }
}

export function writePeopleView({ typed, filters, isMap }: PeopleView): string {
  const asked = new URLSearchParams()
  if (typed !== '') asked.set('q', typed)
  for (const filter of filters) asked.append('only', filter)
  if (isMap) asked.set('map', '')
  const search = asked.toString()
  return search === '' ? '' : `?${search}`
}
