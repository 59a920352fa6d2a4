import { z } from 'zod'

export const MergeSearch = z.object({
  find: z.string().max(200).optional().catch(undefined),
  with: z.uuid().optional().catch(undefined),
})
