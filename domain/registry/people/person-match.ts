// Why a search found somebody, for the line that shows her.
import { z } from 'zod'

export const PersonMatch = z.object({
  /** From the closest to the furthest, then what is not her name. */
  kind: z.enum(['exact', 'begins', 'sound', 'letter', 'nickname', 'number', 'phone', 'carer-phone', 'house']),
  /** What matched, when her name does not show it: the nickname, the telephone number, the house. */
  text: z.string().nullable(),
})
export type PersonMatch = z.infer<typeof PersonMatch>
