// A birth of which only the year or the month is known, as the first day it may have been.
import type { Precision } from '../../../domain/registry/people/person.ts'
import { isLateInOldYear } from '../../../domain/shared/thai-calendar.ts'
import { buddhistYear } from '../../../domain/shared/thai-date.ts'

/** ISO day of a พ.ศ. year and a month. A year alone is kept as 1 January of พ.ศ. − 543, whatever the calendar then was. */
export function birthOf(year: number | undefined, month: string, precision: Precision): string | null {
  if (year === undefined) return null
  const shift = precision === 'month' && isLateInOldYear(year, Number(month)) ? 542 : 543
  return `${year - shift}-${precision === 'year' ? '01' : month}-01`
}

export function birthYearOf(day: string | null, precision: Precision): number | undefined {
  if (!day) return undefined
  return precision === 'year' ? Number(day.slice(0, 4)) + 543 : buddhistYear(day)
}

export const birthMonthOf = (day: string | null) => day?.slice(5, 7) ?? '01'
