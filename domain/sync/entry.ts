// What a phone writes down without signal, and how the centre answers it (decisions 7 to 9).
import { z } from 'zod'

/** Each kind is the request of the same noun, made earlier: its body is what that noun's own address takes. */
export const ENTRY_KINDS = [
  'person',
  'person-change',
  'visit',
  'need',
  'need-told',
  'assessment',
  'form-answer',
  'household-survey',
  'consent',
  'task-act',
  'thanks',
  'opening',
] as const
export const EntryKind = z.enum(ENTRY_KINDS)
export type EntryKind = z.infer<typeof EntryKind>

export const OutboxEntry = z.object({
  /** Made on the phone, and the id of whatever the entry makes. */
  id: z.uuid(),
  kind: EntryKind,
  /** The person it is about: entries about one person are done in the order in which they were made. */
  about: z.uuid().nullable(),
  /** Of a change: the values that were on the screen when it was made, field by field. */
  base: z.record(z.string(), z.unknown()).nullable().default(null),
  /** By the phone's own clock. */
  madeAt: z.iso.datetime(),
  body: z.record(z.string(), z.unknown()),
})
export type OutboxEntry = z.infer<typeof OutboxEntry>

export const Push = z.object({
  phoneId: z.uuid(),
  /** By the phone's clock, at the moment of sending: the difference to the centre's is its skew. */
  sentAt: z.iso.datetime(),
  entries: z.array(OutboxEntry).min(1).max(200),
})
export type Push = z.infer<typeof Push>

/**
 * `done` now, `again` when it was done before, `held` when it is stored for the coordinator (the phone may let go of it),
 * `refused` for good (the phone keeps it and says why), `waits` when it was not tried because an earlier one of the same person
 * was refused.
 */
export const ENTRY_OUTCOMES = ['done', 'again', 'held', 'refused', 'waits'] as const
export const EntryOutcome = z.enum(ENTRY_OUTCOMES)
export type EntryOutcome = z.infer<typeof EntryOutcome>

export const EntryAnswer = z.object({
  id: z.uuid(),
  outcome: EntryOutcome,
  /** A key of the catalogue of problems. */
  problem: z.string().nullable(),
  details: z.unknown().optional(),
})
export type EntryAnswer = z.infer<typeof EntryAnswer>

export const PushAnswer = z.object({ epoch: z.uuid(), receivedAt: z.iso.datetime(), answers: z.array(EntryAnswer) })
export type PushAnswer = z.infer<typeof PushAnswer>

/** After a restore the phone asks which of what it had sent is still known, and offers the rest again. */
export const ReceiptsAsked = z.object({ ids: z.array(z.uuid()).min(1).max(1000) })
export const ReceiptsKnown = z.object({ epoch: z.uuid(), known: z.array(z.uuid()) })
