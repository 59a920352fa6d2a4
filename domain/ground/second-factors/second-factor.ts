// What besides the password opens an account.
import { z } from 'zod'
import { toArabicDigits } from '../../shared/thai-text.ts'
import { Passkey } from '../passkeys/passkey.ts'

/** Typed with spaces, and in Thai digits too. */
export const plainCode = (typed: string) => toArabicDigits(typed).replace(/[\s-]/g, '').toUpperCase()

/** Six digits of an app, or a recovery code. */
export const TypedCode = z.object({ code: z.string().max(40) })

/** As the app wants it: by QR, or typed. Shown once, until it is confirmed. */
export const NewAuthenticator = z.object({ secret: z.string(), uri: z.string() })
export type NewAuthenticator = z.infer<typeof NewAuthenticator>

export const RecoveryCodes = z.object({ recoveryCodes: z.array(z.string()) })

export const RECOVERY_CODES = 10

export const SecondFactors = z.object({
  authenticator: z.object({ confirmedAt: z.iso.datetime() }).nullable(),
  recoveryCodesLeft: z.number().int(),
  passkeys: z.array(Passkey),
  /** From this day on the organisation asks for one; null when it does not. */
  requiredFrom: z.iso.date().nullable(),
  /** Whether this account signs in with a password of its own. */
  hasPassword: z.boolean(),
  /** Whether this installation knows its address, which passkeys are bound to. */
  passkeysWork: z.boolean(),
})
export type SecondFactors = z.infer<typeof SecondFactors>

export const SecondFactorRule = z.object({ from: z.iso.date().nullable() })
export type SecondFactorRule = z.infer<typeof SecondFactorRule>
