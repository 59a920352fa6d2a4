// A phone that works for an account: what it says of itself at each contact, and what it is told.
import { z } from 'zod'

export const PhoneContact = z.object({
  phoneId: z.uuid(),
  /** Of the app. */
  version: z.string().max(40),
  /** By the phone's clock. */
  sentAt: z.iso.datetime(),
  waiting: z.object({
    entries: z.number().int().min(0),
    photos: z.number().int().min(0),
    refused: z.number().int().min(0),
    oldestMadeAt: z.iso.datetime().nullable(),
  }),
  /** Ids and kinds only, never content: so that a lost phone's unsent work can be named. */
  waitingIds: z.array(z.object({ id: z.uuid(), kind: z.string() })).max(2000),
  storage: z.object({
    isPersistent: z.boolean().nullable(),
    usedBytes: z.number().nullable(),
    grantedBytes: z.number().nullable(),
  }),
  people: z.number().int().min(0),
})
export type PhoneContact = z.infer<typeof PhoneContact>

export const PhoneOrders = z.object({
  epoch: z.uuid(),
  now: z.iso.datetime(),
  /** The phone was lost: everything on it goes, at once. */
  wipe: z.boolean(),
  /** Public half of the account's recovery key (SPKI, base64): the phone keeps its own key sealed to it. */
  recoveryKey: z.string(),
  /** How long acknowledged entries stay sealed on the phone, for a restore from an older backup. */
  keepSentDays: z.number().int(),
})
export type PhoneOrders = z.infer<typeof PhoneOrders>
