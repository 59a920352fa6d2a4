// From the address of the screen to the question asked of the server.
import { buddhistYear, fiscalYear } from '../../../domain/shared/thai-date.ts'
import type { ReportSearch } from './search.ts'

export type Asked = {
  year?: number
  fiscalYear?: number
  asOf?: string
  by: 'province' | 'district' | 'subdistrict' | 'month'
  area?: string
}

/** One step further down than the area itself; below a subdistrict, the months. */
export function stepBelow(area: string | undefined): Asked['by'] {
  if (!area || area.startsWith('R')) return 'province'
  if (area.length === 2) return 'district'
  return area.length === 4 ? 'subdistrict' : 'month'
}

export function askedBy(search: ReportSearch & { area?: string | undefined }, today: string): Asked {
  const { asOf, by } = search
  // The report knows areas down to the subdistrict.
  const area = search.area && search.area.length > 6 ? search.area.slice(0, 6) : search.area
  const period = search.fiscalYear ? { fiscalYear: search.fiscalYear } : { year: search.year ?? buddhistYear(today) }
  return { ...period, ...(asOf ? { asOf } : {}), by: by ?? stepBelow(area), ...(area ? { area } : {}) }
}

/** The year that goes on being looked at when the kind of year is changed. */
export const otherKind = (asked: Asked): Pick<ReportSearch, 'year' | 'fiscalYear'> =>
  asked.fiscalYear ? { year: asked.fiscalYear, fiscalYear: undefined } : { year: undefined, fiscalYear: asked.year }

export const lastYear = (isFiscal: boolean, today: string) => (isFiscal ? fiscalYear(today) : buddhistYear(today))
