// All papers of a month in one file, made behind the request and kept for some days.
import { z } from 'zod'
import { MonthlyMonth } from './monthly-report.ts'

/** The client makes the id, so that asking twice makes them once. */
export const NewMonthlyPapers = MonthlyMonth.extend({ id: z.uuid() })
export type NewMonthlyPapers = z.infer<typeof NewMonthlyPapers>

export const MonthlyPapers = z.object({
  id: z.uuid(),
  month: z.string(),
  state: z.enum(['waiting', 'making', 'ready', 'failed', 'cancelled']),
  /** Papers that are made, of how many; null until they are counted. */
  made: z.number().int(),
  total: z.number().int().nullable(),
  askedAt: z.iso.datetime(),
  /** The last day on which the file is there. */
  keptUntil: z.iso.date(),
})
export type MonthlyPapers = z.infer<typeof MonthlyPapers>
