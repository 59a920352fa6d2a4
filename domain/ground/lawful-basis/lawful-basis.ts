// On what ground an organisation works with people's data, purpose by purpose, from a day to a day (PDPA sections 24 and 26).
import { z } from 'zod'
import { LawfulBasis } from '../agreements/agreement.ts'

/** What data of persons is used for. */
export const PURPOSES = [
  'care',
  'welfare',
  'prevention',
  'planning',
  'statistics',
  'sharing',
  'photographs',
  'publication',
] as const
export const Purpose = z.enum(PURPOSES)
export type Purpose = z.infer<typeof Purpose>

export const NewBasis = z.object({
  id: z.uuid(),
  organizationId: z.uuid(),
  purpose: Purpose,
  basis: LawfulBasis,
  /** The law, the section, or the decision it stands on. */
  reference: z.string().trim().max(500).default(''),
  fromDay: z.iso.date(),
})
export type NewBasis = z.infer<typeof NewBasis>

export const Basis = NewBasis.extend({
  reference: z.string(),
  organizationName: z.string(),
  /** The first day on which it no longer holds. */
  toDay: z.iso.date().nullable(),
  canEnd: z.boolean(),
})
export type Basis = z.infer<typeof Basis>
