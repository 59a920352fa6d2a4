// Codes of an authenticator app (RFC 6238), and the codes on paper for the day the telephone is lost.
import { createHash, randomInt } from 'node:crypto'
import { generateSecret, generateURI, verify } from 'otplib'
import { CODE_LETTERS } from '../../../domain/ground/invitations/invitation.ts'
import { RECOVERY_CODES } from '../../../domain/ground/second-factors/second-factor.ts'

/** A telephone's clock may be half a minute off. */
const SKEW_SECONDS = 30

export const newSecret = () => generateSecret()

/** What the app reads from the QR. */
export const uriOf = (secret: string, userName: string) => generateURI({ issuer: 'Klang', label: userName, secret })

/** The 30 seconds that this code belongs to; undefined when it is none of now. */
export async function stepOf(secret: string, code: string): Promise<number | undefined> {
  if (!/^\d{6}$/.test(code)) return undefined
  const found = await verify({ secret, token: code, epochTolerance: SKEW_SECONDS })
  return found.valid && 'timeStep' in found ? found.timeStep : undefined
}

export const randomLetters = (length: number) =>
  Array.from({ length }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('')

const RECOVERY_LENGTH = 12

export const newRecoveryCodes = () => Array.from({ length: RECOVERY_CODES }, () => randomLetters(RECOVERY_LENGTH))

export const hashOfCode = (code: string) => createHash('sha256').update(code).digest()
