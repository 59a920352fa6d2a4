import { z } from 'zod'

export const monthSearch = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .optional()
  .catch(undefined)

export const ActivitiesSearch = z.object({
  view: z.enum(['list', 'month']).optional().catch(undefined),
  month: monthSearch,
})
