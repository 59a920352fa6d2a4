// A signature is strokes, not a picture: small, sharp at any size, and nothing in it but lines.
import { z } from 'zod'

/** Whole numbers only, absolute moves and lines: what a page draws from it can hold no script. */
const STROKES = /^(M\d{1,4} \d{1,4}(L\d{1,4} \d{1,4})*)+$/

export const Signature = z.object({
  /** One signature stands under every answer that was given with it. */
  id: z.uuid(),
  signedBy: z.enum(['giver', 'witness']),
  width: z.number().int().min(1).max(4000),
  height: z.number().int().min(1).max(4000),
  path: z.string().min(10).max(24_000).regex(STROKES),
})
export type Signature = z.infer<typeof Signature>
