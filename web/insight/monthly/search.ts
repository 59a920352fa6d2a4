import { z } from 'zod'
import { MONTHLY_BY } from '../../../domain/insight/monthly/monthly-report.ts'

export const MonthlySearch = z.object({
  month: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .optional()
    .catch(undefined),
  by: z.enum(MONTHLY_BY).optional().catch(undefined),
})
