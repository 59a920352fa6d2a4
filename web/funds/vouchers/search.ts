import { z } from 'zod'
import { fiscalYearSearch } from '../funds/search.ts'

export const VOUCHER_FILTERS = ['waiting', 'signing', 'approved', 'turned-back', 'paid', 'cancelled', 'all'] as const
export const VouchersSearch = z.object({
  year: fiscalYearSearch,
  state: z.enum(VOUCHER_FILTERS).optional().catch(undefined),
})
