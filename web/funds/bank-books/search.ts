import { z } from 'zod'
import { fiscalYearSearch } from '../funds/search.ts'

export const BankSearch = z.object({
  year: fiscalYearSearch,
  pot: z.uuid().optional().catch(undefined),
  /** The first day of the month that is opened. */
  month: z.iso.date().optional().catch(undefined),
})
export type BankSearch = z.infer<typeof BankSearch>
