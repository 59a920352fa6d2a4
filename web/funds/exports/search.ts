import { z } from 'zod'
import { fiscalYearSearch } from '../funds/search.ts'

/** Of an area: the beginning of its code, or a health zone as z12. */
export const ExchangeSearch = z.object({
  year: fiscalYearSearch,
  area: z
    .string()
    .regex(/^(\d{2,8}|z\d{1,2})$/)
    .optional()
    .catch(undefined),
})
