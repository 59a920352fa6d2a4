import { problems } from '../../shared/problems.ts'
import { buddhistYear, yearRange } from '../../shared/thai-date.ts'
import type { VisitsReportQuery } from './visits-report.ts'

export type Period = { kind: 'calendar' | 'fiscal'; year: number; from: string; to: string; asOf: string }

/**
 * The days a report counts: from the first day of the year to the as-of day, or to the year's last day if that is earlier.
 * A year that is not said to be fiscal is a calendar year (central form, rule 12); without either, the year of the as-of day.
 */
export function periodOf({ year, fiscalYear: fiscal, asOf }: VisitsReportQuery, today: string): Period {
  if (year !== undefined && fiscal !== undefined) throw problems.periodUnclear()
  const kind = fiscal !== undefined ? 'fiscal' : 'calendar'
  const day = asOf ?? today
  const asked = fiscal ?? year ?? buddhistYear(day)
  const { from, to } = yearRange(asked, kind)
  return { kind, year: asked, from, to: day < to ? day : to, asOf: day }
}

/** พ.ศ. month of an ISO day: 2020-01-31 → 2563-01. */
export const buddhistMonth = (day: string) => `${buddhistYear(day)}-${day.slice(5, 7)}`
