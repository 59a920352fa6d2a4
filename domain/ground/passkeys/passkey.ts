// A passkey: a key in somebody's telephone or computer that signs in without a password.
import { z } from 'zod'

export const Passkey = z.object({
  id: z.uuid(),
  name: z.string(),
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
})
export type Passkey = z.infer<typeof Passkey>

const PasskeyName = z.string().trim().min(1).max(60)

export const PasskeyRename = z.object({ name: PasskeyName })

/** As the browser gives it (WebAuthn); its parts are checked by whoever verifies it. */
export const BrowserAnswer = z.looseObject({ id: z.string().max(2000), type: z.literal('public-key') })
export type BrowserAnswer = z.infer<typeof BrowserAnswer>

export const NewPasskey = z.object({ id: z.uuid(), name: PasskeyName, answer: BrowserAnswer })

/** What the browser is asked to do (WebAuthn). */
export const BrowserOptions = z.looseObject({ challenge: z.string() })
