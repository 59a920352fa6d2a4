// What is kept for the coordinator: entries that no right opens any more, and those which a volunteer gave to her.
import { z } from 'zod'
import { EntryKind, OutboxEntry } from './entry.ts'

/** The volunteer's wish, for an entry that was refused. */
export const HeldWished = z.object({
  phoneId: z.uuid(),
  sentAt: z.iso.datetime(),
  entry: OutboxEntry,
  problem: z.string().max(100).nullable().default(null),
})
export type HeldWished = z.infer<typeof HeldWished>

export const HeldEntry = z.object({
  id: z.uuid(),
  kind: EntryKind,
  about: z.uuid().nullable(),
  problem: z.string(),
  isWished: z.boolean(),
  accountName: z.string(),
  madeAt: z.iso.datetime(),
  receivedAt: z.iso.datetime(),
  skewSeconds: z.number().int(),
})
export type HeldEntry = z.infer<typeof HeldEntry>
export const HeldEntries = z.object({ entries: z.array(HeldEntry) })

/** Opened by the coordinator, with its words. */
export const HeldInFull = HeldEntry.extend({
  /** Null where the coordinator may not see her. */
  personName: z.string().nullable(),
  body: z.record(z.string(), z.unknown()),
})
export type HeldInFull = z.infer<typeof HeldInFull>

export const HeldSettling = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('written') }),
  z.object({ outcome: z.literal('not-written'), reason: z.string().trim().min(3).max(500) }),
])
export type HeldSettling = z.infer<typeof HeldSettling>
