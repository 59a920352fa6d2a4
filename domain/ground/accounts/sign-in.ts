// Signing in, and what whoever is signed in may see of the house.
import { z } from 'zod'
import { Actor } from '../access/actor.ts'
import { IdentityProvider } from '../identity-providers/identity-provider.ts'
import { SessionKind } from '../sessions/session.ts'

/** `name` is a user name or a phone number. */
export const SignIn = z.object({
  name: z.string().max(100),
  password: z.string().max(200),
  kind: SessionKind.default('usual'),
})
export type SignIn = z.infer<typeof SignIn>

/**
 * The password was right and more is asked for: a code; a second factor that is yet to be set up, because the
 * organisation wants one; or the passkey that this account has instead.
 */
export const HalfSignIn = z.object({ next: z.enum(['code', 'enrolment', 'passkey']) })
export type HalfSignIn = z.infer<typeof HalfSignIn>

/** Ways in besides the password. */
export const WaysIn = z.object({ passkeys: z.boolean(), providers: z.array(IdentityProvider) })
export type WaysIn = z.infer<typeof WaysIn>

export const Permissions = z.object({
  people: z.boolean(),
  figures: z.boolean(),
  imports: z.boolean(),
  accounts: z.boolean(),
  addPeople: z.boolean(),
})
export type Permissions = z.infer<typeof Permissions>

export const Me = z.object({
  actor: Actor,
  permissions: Permissions,
  /** An installation with invented people, whose passwords everybody knows. */
  demo: z.boolean(),
  /** Today in Bangkok. */
  today: z.iso.date(),
  /** Of the session at work: a phone that is left without signal ends this one later, and no other. */
  sessionId: z.uuid(),
  sessionKind: SessionKind,
  hasPassword: z.boolean(),
  /** Set while a second factor is still missing and wanted: by the organisation from this day on, or, null, by good sense. */
  wantsSecondFactor: z.object({ from: z.iso.date().nullable() }).optional(),
})
export type Me = z.infer<typeof Me>

export const PasswordChange = z.object({ current: z.string().max(200), next: z.string().max(200) })

export const DemoAccount = z.object({ name: z.string(), password: z.string(), role: z.string(), label: z.string() })
export type DemoAccount = z.infer<typeof DemoAccount>

/** Letters as one sees them, not bytes. Length is the only rule: it is what makes a password hard to guess. */
export const PASSWORD_AT_LEAST = 10
export const isLongEnough = (password: string) => [...password].length >= PASSWORD_AT_LEAST
