import { z } from 'zod'

export const SettingsSearch = z.object({
  part: z.enum(['accounts', 'organizations', 'agreements']).optional().catch(undefined),
})
