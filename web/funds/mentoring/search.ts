import { z } from 'zod'
import { fiscalYearSearch } from '../funds/search.ts'

export const TrailSearch = z.object({
  year: fiscalYearSearch,
  mentor: z.uuid().optional().catch(undefined),
  /** Only with advice that nobody closed. */
  open: z.literal(true).optional().catch(undefined),
})
