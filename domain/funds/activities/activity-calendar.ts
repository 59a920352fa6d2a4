// What projects planned to do on which days, against what they reported.
import { z } from 'zod'

const day = z.iso.date()

export const CalendarQuery = z.object({
  /** Of this project only, or of this fund; of all that whoever asks follows when neither is said. */
  projectId: z.uuid().optional(),
  fundId: z.uuid().optional(),
  /** Besides what lies between, all that is late is told. */
  from: day,
  to: day,
})
export type CalendarQuery = z.infer<typeof CalendarQuery>

export const CalendarEntry = z.object({
  projectId: z.uuid(),
  projectTitle: z.string(),
  projectCode: z.string().nullable(),
  fundId: z.uuid(),
  fundName: z.string(),
  /** Null for what was done beside the plan. */
  activityId: z.uuid().nullable(),
  title: z.string(),
  fromDay: day,
  toDay: day,
  /** Drafts only for those whom they concern. */
  reports: z.array(z.object({ id: z.uuid(), sent: z.boolean() })),
})
export type CalendarEntry = z.infer<typeof CalendarEntry>

export const ENTRY_STATES = ['reported', 'late', 'writing', 'now', 'ahead'] as const
export type EntryState = (typeof ENTRY_STATES)[number]

/** Late from the day after its last one, until a report of it is sent. */
export function stateOfEntry(
  { fromDay, toDay, reports }: Pick<CalendarEntry, 'fromDay' | 'toDay' | 'reports'>,
  today: string,
): EntryState {
  if (reports.some(({ sent }) => sent)) return 'reported'
  if (toDay < today) return 'late'
  if (reports.length > 0) return 'writing'
  return fromDay <= today ? 'now' : 'ahead'
}

/** Weeks from Sunday to Saturday that hold the month of `day`, as ISO days. */
export function weeksOfMonth(day: string): string[][] {
  const [year, month] = day.split('-').map(Number) as [number, number]
  const first = new Date(Date.UTC(year, month - 1, 1))
  const last = new Date(Date.UTC(year, month, 0))
  const weeks: string[][] = []
  const at = new Date(first)
  at.setUTCDate(1 - first.getUTCDay())
  while (at <= last) {
    const week: string[] = []
    for (let weekday = 0; weekday < 7; weekday++) {
      week.push(at.toISOString().slice(0, 10))
      at.setUTCDate(at.getUTCDate() + 1)
    }
    weeks.push(week)
  }
  return weeks
}

/** The days that a month's weeks show. */
export function monthAround(month: string): { from: string; to: string } {
  const weeks = weeksOfMonth(`${month}-01`)
  return { from: weeks[0]![0]!, to: weeks.at(-1)!.at(-1)! }
}

/** `2025-12` and one more is `2026-01`. */
export function monthAfter(month: string, months: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7)
}
