// What of the phones is shown, and in which order; all of it stands in the address.
import { z } from 'zod'
import { sortKey } from '../../../domain/shared/thai-text.ts'
import { EntryKind } from '../../../domain/sync/entry.ts'
import type { HeldEntry } from '../../../domain/sync/held.ts'
import type { Phone } from '../../../domain/sync/phone.ts'
import { isSkewFlagged } from '../../../domain/sync/skew.ts'

export const PHONE_STATES = ['waiting', 'refused', 'silent', 'asks-unlocking', 'clock', 'lost'] as const
export type PhoneState = (typeof PHONE_STATES)[number]
const SORTS = ['name', '-name', 'contact', '-contact', 'waiting', '-waiting'] as const
/** Whoever was on the road so long without signal is worth a call. */
const SILENT_AFTER_MS = 7 * 86_400_000

export const PhonesSearch = z.object({
  part: z.enum(['phones', 'held']).optional().catch(undefined),
  search: z.string().optional().catch(undefined),
  state: z.enum(PHONE_STATES).optional().catch(undefined),
  sort: z.enum(SORTS).optional().catch(undefined),
  kind: EntryKind.optional().catch(undefined),
  heldSort: z.enum(['name', '-name', 'received', '-received']).optional().catch(undefined),
})
export type PhonesSearch = z.infer<typeof PhonesSearch>

const waitingOn = (phone: Phone) => phone.waitingEntries + phone.waitingPhotos

/** The PIN was forgotten, and nobody has answered yet. */
export const asksUnlocking = ({ unlockingAskedAt, unlockingAllowedAt }: Phone) =>
  unlockingAskedAt !== null && unlockingAllowedAt === null

const IS: Record<PhoneState, (phone: Phone, now: number) => boolean> = {
  waiting: (phone) => waitingOn(phone) > 0,
  refused: ({ refusedEntries }) => refusedEntries > 0,
  silent: ({ lastContactAt }, now) => now - Date.parse(lastContactAt) > SILENT_AFTER_MS,
  'asks-unlocking': asksUnlocking,
  clock: ({ skewSeconds }) => isSkewFlagged(skewSeconds),
  lost: ({ wipingAskedAt }) => wipingAskedAt !== null,
}

const KEYS = {
  name: ({ accountName }: Phone) => sortKey(accountName),
  contact: ({ lastContactAt }: Phone) => lastContactAt,
  waiting: waitingOn,
}

/** Whoever waits for a new PIN stands first, until another order is chosen. */
export function shownPhones(phones: readonly Phone[], { search = '', state, sort }: PhonesSearch, now: number) {
  const wanted = search.trim().toLowerCase()
  const shown = phones.filter(
    (phone) =>
      (!state || IS[state](phone, now)) &&
      [phone.accountName, phone.organizationName].some((text) => text.toLowerCase().includes(wanted)),
  )
  if (!sort) return shown.sort((a, b) => Number(asksUnlocking(b)) - Number(asksUnlocking(a)))
  const key = KEYS[sort.replace('-', '') as keyof typeof KEYS]
  const direction = sort.startsWith('-') ? -1 : 1
  return shown.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0) * direction)
}

/** The oldest first, as they came, until another order is chosen. */
export function shownHeld(entries: readonly HeldEntry[], { kind, heldSort }: PhonesSearch): HeldEntry[] {
  const shown = entries.filter((entry) => !kind || entry.kind === kind)
  if (!heldSort) return shown
  const key = (entry: HeldEntry) => (heldSort.endsWith('name') ? sortKey(entry.accountName) : entry.receivedAt)
  const direction = heldSort.startsWith('-') ? -1 : 1
  return shown.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0) * direction)
}
