import { z } from 'zod'
import { searchFlag } from '../../ui/search-flag.ts'

export const GoalsSearch = z.object({
  q: z.string().max(100).optional().catch(undefined),
  /** With those that ended. */
  ended: searchFlag,
})
