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
  /** With it the phone asks whether it was lost, also when nobody is signed in any more (LostAsked). */
  secret: z.string(),
})
export type PhoneOrders = z.infer<typeof PhoneOrders>

export const LostAsked = z.object({ phoneId: z.uuid(), secret: z.string().max(100) })
export const LostAnswer = z.object({ wipe: z.boolean() })

const base64 = z.string().max(2000)

/** The phone's own key, sealed to the account's recovery key (web/local/sealed-to-centre.ts): the PIN is forgotten. */
export const RecoveryAsked = z.object({
  phoneId: z.uuid(),
  sealed: z.object({ recoveryKey: base64, publicKey: base64, salt: base64, iv: base64, sealed: base64 }),
})
export type RecoveryAsked = z.infer<typeof RecoveryAsked>
/** `key` once a coordinator has allowed it, and once only; null while nobody has. */
export const RecoveryAnswer = z.object({ key: z.string().nullable() })

/** A phone as the coordinator sees it: counts and times, never what is written on it. */
export const Phone = z.object({
  id: z.uuid(),
  accountId: z.uuid(),
  accountName: z.string(),
  organizationName: z.string(),
  version: z.string(),
  lastContactAt: z.iso.datetime(),
  skewSeconds: z.number().int(),
  waitingEntries: z.number().int(),
  waitingPhotos: z.number().int(),
  refusedEntries: z.number().int(),
  oldestMadeAt: z.iso.datetime().nullable(),
  isPersistent: z.boolean().nullable(),
  usedBytes: z.number().nullable(),
  grantedBytes: z.number().nullable(),
  people: z.number().int(),
  unlockingAskedAt: z.iso.datetime().nullable(),
  unlockingAllowedAt: z.iso.datetime().nullable(),
  wipingAskedAt: z.iso.datetime().nullable(),
  wipedAt: z.iso.datetime().nullable(),
  /** Of a phone that is to be wiped: what it had not sent at its last contact and has not come since. */
  missing: z.array(z.object({ id: z.uuid(), kind: z.string() })),
})
export type Phone = z.infer<typeof Phone>
export const Phones = z.object({ phones: z.array(Phone) })
