import { z } from 'zod'

/** An address says words: what is not `true` is not said. */
export const searchFlag = z
  .union([z.literal(true), z.literal('true').transform(() => true as const)])
  .optional()
  .catch(undefined)
