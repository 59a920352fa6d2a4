import { z } from 'zod'

export const GoalsSearch = z.object({
  q: z.string().max(100).optional().catch(undefined),
  /** With those that ended. */
  ended: z.boolean().optional().catch(undefined),
})
