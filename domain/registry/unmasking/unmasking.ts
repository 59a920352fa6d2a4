// The whole number of a person: asked for with a reason, shown once, written down.
import { z } from 'zod'
import type { Actor } from '../../ground/access/actor.ts'
import { keepsRegistry } from '../../ground/access/scope.policy.ts'

export const UNMASK_REASONS = [
  'check-right',
  'fill-official-form',
  'refer',
  'contact-agency',
  'correct-number',
  'other',
] as const
export const UnmaskReason = z.enum(UNMASK_REASONS)
export type UnmaskReason = z.infer<typeof UnmaskReason>

export const Unmasking = z
  .object({ id: z.uuid(), reason: UnmaskReason, note: z.string().trim().max(300).default('') })
  .refine(({ reason, note }) => reason !== 'other' || note.length >= 5, { path: ['note'] })
export type Unmasking = z.infer<typeof Unmasking>

export const Unmasked = z.object({
  /** Empty when this was asked before: a number is answered once. */
  numbers: z.array(z.object({ kind: z.string(), number: z.string() })),
  again: z.boolean(),
  /** How many more this account may see today. */
  left: z.number().int(),
})
export type Unmasked = z.infer<typeof Unmasked>

/** A desk that fills in forms needs some dozens a day; whoever copies a register would need thousands. */
export const MOST_UNMASKINGS_A_DAY = 40

/** Those who keep the registry. A volunteer knows her people, not their numbers. */
export const canUnmask = (actor: Actor) => keepsRegistry(actor)
