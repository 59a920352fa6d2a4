// What the address of the visits report may say.
import { z } from 'zod'

const buddhistYear = z.coerce.number().int().min(2400).max(2700).optional().catch(undefined)

export const ReportSearch = z.object({
  year: buddhistYear,
  fiscalYear: buddhistYear,
  asOf: z.iso.date().optional().catch(undefined),
  by: z.enum(['province', 'district', 'subdistrict', 'month']).optional().catch(undefined),
  sort: z.enum(['name', '-name', 'visits', '-visits', 'people', '-people']).optional().catch(undefined),
})
export type ReportSearch = z.infer<typeof ReportSearch>
