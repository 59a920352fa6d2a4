// What the address of the list of people may say: a search that is not understood is not said.
import { z } from 'zod'
import { readColumns, USUAL_COLUMNS } from '../../../domain/registry/people/list-columns.ts'
import { PeopleQuery } from '../../../domain/registry/people/person.ts'
import type { Query } from '../../local/api.ts'

export const SORTS = ['name', '-name', 'last-visit', '-last-visit', 'age', '-age', 'area', '-area'] as const
export const ADL_CLASSES = ['bed-bound', 'home-bound', 'social-bound'] as const

const of = PeopleQuery.shape
const said = <Value extends z.ZodType>(schema: Value) => schema.optional().catch(undefined)

export const PeopleSearch = z.object({
  search: said(of.search),
  group: said(of.group),
  adl: said(of.adl),
  notVisitedDays: said(of.notVisitedDays),
  worklist: said(of.worklist),
  sex: said(of.sex),
  ageFrom: said(of.ageFrom),
  ageTo: said(of.ageTo),
  disability: said(of.disability),
  healthRight: said(of.healthRight),
  need: said(of.need),
  tag: said(of.tag),
  living: said(of.living.unwrap()),
  sort: z.enum(SORTS).optional().catch(undefined),
  /** number,age,home: which columns are shown. */
  columns: said(z.string().max(300)),
  /** The saved view that was opened, or `all` for the list as it is without one. */
  view: said(z.union([z.uuid(), z.literal('all')])),
})
export type PeopleSearch = z.infer<typeof PeopleSearch>
export type AreaSearch = PeopleSearch & { area?: string | undefined }

/** Everything that narrows the list, apart from where one is looking. */
export const FILTERS = [
  'search',
  'group',
  'adl',
  'notVisitedDays',
  'worklist',
  'sex',
  'ageFrom',
  'ageTo',
  'disability',
  'healthRight',
  'need',
  'tag',
  'living',
] as const satisfies readonly (keyof PeopleSearch)[]
export type FilterKey = (typeof FILTERS)[number]

export const NO_FILTERS: Record<FilterKey, undefined> = Object.fromEntries(
  FILTERS.map((key) => [key, undefined]),
) as Record<FilterKey, undefined>

export const filtersOf = (search: AreaSearch): Pick<AreaSearch, FilterKey | 'area'> => ({
  area: search.area,
  ...(Object.fromEntries(FILTERS.map((key) => [key, search[key]])) as Pick<PeopleSearch, FilterKey>),
})

export const isNarrowed = (search: AreaSearch) => FILTERS.some((key) => search[key] !== undefined)

/** What is asked of the server for an address of this screen. */
export const peopleQuery = (search: AreaSearch): Query => ({ ...filtersOf(search), sort: search.sort })

export const shownColumns = ({ columns }: PeopleSearch) => readColumns(columns) ?? [...USUAL_COLUMNS]
