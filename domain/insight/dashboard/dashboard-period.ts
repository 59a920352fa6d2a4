// Which year a dashboard counts, up to which day.
import { addDays, buddhistYear, fiscalYear, yearRange } from '../../shared/thai-date.ts'
import type { DashboardQuery } from './dashboard.ts'

export type DashboardPeriod = {
  kind: 'fiscal' | 'calendar'
  year: number
  from: string
  to: string
  asOf: string
  /** The last day of each month of the year so far; of the running month the day asked about. */
  monthEnds: string[]
}

/** The day itself if it ends its month, else the end of the month before. */
export const endOfMonthUpTo = (day: string): string =>
  addDays(day, 1).endsWith('-01') ? day : addDays(`${day.slice(0, 7)}-01`, -1)

const nextMonth = (firstDay: string) => `${addDays(firstDay, 32).slice(0, 7)}-01`

function monthEndsOf(from: string, to: string): string[] {
  const ends: string[] = []
  for (let first = from; first <= to; first = nextMonth(first)) {
    const last = addDays(nextMonth(first), -1)
    ends.push(last < to ? last : to)
  }
  return ends
}

/** A year that is over is looked at from its last day, unless a day within it is asked about. */
export function dashboardPeriod(
  { asOf, year, kind }: Pick<DashboardQuery, 'asOf' | 'year' | 'kind'>,
  today: string,
  wholeMonths: boolean,
): DashboardPeriod {
  const rounded = (day: string) => (wholeMonths ? endOfMonthUpTo(day) : day)
  const latest = rounded(asOf && asOf < today ? asOf : today)
  const asked = year ?? (kind === 'fiscal' ? fiscalYear(latest) : buddhistYear(latest))
  const { from, to: end } = yearRange(asked, kind)
  const to = latest < end ? latest : end
  return {
    kind,
    year: asked,
    from,
    to,
    asOf: asOf ? latest : to < from ? latest : to,
    monthEnds: monthEndsOf(from, to),
  }
}
