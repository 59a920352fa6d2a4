import type { AreaFigures } from '../../../domain/insight/dashboard/dashboard.ts'
import { sortKey } from '../../../domain/shared/thai-text.ts'
import type { DashboardSearch, PartColumn } from './search.ts'

export type PartSort = NonNullable<DashboardSearch['sort']>

/** Hidden figures stand below the smallest that are shown. */
const weight = (value: number | null) => value ?? -1
const byName = (a: AreaFigures, b: AreaFigures) => (sortKey(a.name) < sortKey(b.name) ? -1 : 1)

/** Those without an area of their own come last, whatever is sorted by. */
export function sortedParts(parts: readonly AreaFigures[], sort: PartSort): AreaFigures[] {
  const turn = sort.startsWith('-') ? -1 : 1
  const column = sort.replace('-', '') as PartColumn
  const judge = (a: AreaFigures, b: AreaFigures) =>
    column === 'name' ? turn * byName(a, b) : turn * (weight(a[column]) - weight(b[column])) || byName(a, b)
  return [...parts].sort((a, b) => Number(a.area === '') - Number(b.area === '') || judge(a, b))
}
