// An account: one person of one organisation who signs in, and what she may do where and until when.
import { z } from 'zod'
import { toArabicDigits } from '../../shared/thai-text.ts'
import { Role, Scope } from '../access/actor.ts'

export const UserName = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9._@-]{2,60}$/)

/** '๐๘๑-000 1234' as it is kept: 0810001234. Undefined when it is no Thai number. */
export function signInPhone(text: string): string | undefined {
  const digits = toArabicDigits(text)
    .replace(/[\s.()-]/g, '')
    .replace(/^\+66/, '0')
  return /^0\d{8,9}$/.test(digits) ? digits : undefined
}

export const NewGrant = z.object({
  id: z.uuid(),
  role: Role,
  scope: Scope,
  /** Today when it is not said. */
  fromDay: z.iso.date().optional(),
  /** The first day on which it no longer holds; open when it is not said. */
  toDay: z.iso.date().nullable().optional(),
})
export type NewGrant = z.infer<typeof NewGrant>

export const NewPassword = z.object({ password: z.string().max(200) })

export const NewAccount = z.object({
  id: z.uuid(),
  userName: UserName,
  phone: z
    .string()
    .max(30)
    .refine((text) => signInPhone(text) !== undefined)
    .nullable()
    .optional(),
  name: z.string().trim().min(1).max(200),
  organizationId: z.uuid(),
  password: z.string().max(200),
  grants: z.array(NewGrant).max(20),
})
export type NewAccount = z.infer<typeof NewAccount>

export const HeldGrant = z.object({
  id: z.uuid(),
  role: Role,
  scope: Scope,
  fromDay: z.iso.date(),
  toDay: z.iso.date().nullable(),
  /** The area codes that the scope stands for today. */
  areas: z.array(z.string()),
  /** The area, set or team in words; empty for everywhere and for a caseload. */
  scopeName: z.string(),
})
export type HeldGrant = z.infer<typeof HeldGrant>

export const Account = z.object({
  id: z.uuid(),
  userName: z.string(),
  phone: z.string().nullable(),
  name: z.string(),
  organizationId: z.uuid(),
  organizationName: z.string(),
  /** Those that hold today or will. */
  grants: z.array(HeldGrant),
  lastSeenAt: z.iso.datetime().nullable(),
  lockedUntil: z.iso.datetime().nullable(),
  disabledAt: z.iso.datetime().nullable(),
  /** Whether she has ever chosen a password or linked another way in. */
  hasWayIn: z.boolean(),
  hasSecondFactor: z.boolean(),
  /** She forgot her password and asked for a new slip. */
  resetAskedAt: z.iso.datetime().nullable(),
  /** The slip that waits to be used. */
  invitation: z.object({ id: z.uuid(), expiresAt: z.iso.datetime() }).nullable(),
})
export type Account = z.infer<typeof Account>

export const ACCOUNT_STATES = ['active', 'invited', 'locked', 'disabled'] as const
export type AccountState = (typeof ACCOUNT_STATES)[number]

export function stateOf(account: Account, now: Date = new Date()): AccountState {
  if (account.disabledAt) return 'disabled'
  if (!account.hasWayIn) return 'invited'
  return account.lockedUntil && new Date(account.lockedUntil) > now ? 'locked' : 'active'
}
