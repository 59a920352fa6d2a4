import { z } from 'zod'
import { fiscalYearSearch } from '../funds/search.ts'

export const BOOK_SIDES = ['in', 'out'] as const

export const BookSearch = z.object({
  year: fiscalYearSearch,
  pot: z.uuid().optional().catch(undefined),
  side: z.enum(BOOK_SIDES).optional().catch(undefined),
  q: z.string().max(100).optional().catch(undefined),
})
export type BookSearch = z.infer<typeof BookSearch>
