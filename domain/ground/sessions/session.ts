// A session: one complete sign-in on one device, and how long it lasts there.
import { z } from 'zod'
import { Browser, System } from './device.ts'

/** What somebody says of what she signs in on: `shared` locks itself when left alone; `remembered` is her own telephone. */
export const DeviceKind = z.enum(['usual', 'shared', 'remembered'])

/** `phone` works in the field: it locks itself by its PIN, and may be without signal for weeks. */
export const SessionKind = z.enum([...DeviceKind.options, 'phone'])
export type SessionKind = z.infer<typeof SessionKind>

export const BEGUN_BY = ['password', 'passkey', 'provider', 'invitation'] as const
export const BegunBy = z.enum(BEGUN_BY)
export type BegunBy = z.infer<typeof BegunBy>

type Limits = { hours: number; idleMinutes: number; locksAfterMinutes: number | null }

/** Hours until it ends whatever happens, minutes unused until it ends, minutes unused until it locks. */
export const SESSION_LIMITS: Record<SessionKind, Limits> = {
  usual: { hours: 12, idleMinutes: 4 * 60, locksAfterMinutes: null },
  shared: { hours: 12, idleMinutes: 4 * 60, locksAfterMinutes: 10 },
  remembered: { hours: 30 * 24, idleMinutes: 7 * 24 * 60, locksAfterMinutes: null },
  // Browsers keep no cookie for longer.
  phone: { hours: 400 * 24, idleMinutes: 120 * 24 * 60, locksAfterMinutes: null },
}

/** For so long after the password was typed one may change what opens the account. */
export const PROOF_MINUTES = 10

export const Session = z.object({
  id: z.uuid(),
  kind: SessionKind,
  begunBy: BegunBy,
  browser: Browser,
  system: System,
  /** The network it came from without its last part, or empty on this machine. */
  network: z.string(),
  createdAt: z.iso.datetime(),
  seenAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  isLocked: z.boolean(),
  isCurrent: z.boolean(),
})
export type Session = z.infer<typeof Session>

export const Proof = z.object({ password: z.string().max(200) })
