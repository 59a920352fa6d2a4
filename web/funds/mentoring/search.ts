import { z } from 'zod'
import { searchFlag } from '../../ui/search-flag.ts'
import { fiscalYearSearch } from '../funds/search.ts'

export const TrailSearch = z.object({
  year: fiscalYearSearch,
  mentor: z.uuid().optional().catch(undefined),
  /** Only with advice that nobody closed. */
  open: searchFlag,
})
