// Visits and people visited, by area or month, as of a day: the table of the network's own evaluation.
import { z } from 'zod'

const buddhistYear = z.coerce.number().int().min(2400).max(2700)

export const VisitsReportQuery = z.object({
  /** พ.ศ. calendar year; give this or `fiscalYear`, not both. */
  year: buddhistYear.optional(),
  /** ปีงบประมาณ พ.ศ.: October of the year before to September. */
  fiscalYear: buddhistYear.optional(),
  asOf: z.iso.date().optional(),
  by: z.enum(['region', 'province', 'district', 'subdistrict', 'month']).default('province'),
  /** Area code, or the code of a named set such as R12 (เขตสุขภาพที่ 12). */
  area: z
    .string()
    .regex(/^(R\d{1,2}|\d{2}|\d{4}|\d{6})$/)
    .optional(),
})
export type VisitsReportQuery = z.infer<typeof VisitsReportQuery>

export const VisitsReportRow = z.object({
  /** Set when the report is by area. */
  area: z.string().optional(),
  name: z.string().optional(),
  /** Set when the report is by month: พ.ศ. year and month, 2563-01. */
  month: z.string().optional(),
  visits: z.number().int(),
  people: z.number().int(),
  latitude: z.number().nullable().optional(),
  longitude: z.number().nullable().optional(),
})
export type VisitsReportRow = z.infer<typeof VisitsReportRow>

export const VisitsReport = z.object({
  rows: z.array(VisitsReportRow),
  total: z.object({ visits: z.number().int(), people: z.number().int() }),
  from: z.iso.date(),
  to: z.iso.date(),
  asOf: z.iso.date(),
  /** The area of the report and those above it that the reader may see, outermost first. */
  path: z.array(z.object({ area: z.string(), name: z.string() })),
})
export type VisitsReport = z.infer<typeof VisitsReport>
