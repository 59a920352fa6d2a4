import { addDays } from '../../shared/thai-date.ts'

/** First and last day of a month (2026-11), and the last that is counted: a month that is not over ends today. */
export function monthRange(month: string, today: string): { from: string; to: string; asOf: string } {
  const from = `${month}-01`
  const to = addDays(`${addDays(from, 31).slice(0, 7)}-01`, -1)
  return { from, to, asOf: today < to ? today : to }
}
