import { createHash, randomBytes } from 'node:crypto'

export const SESSION_COOKIE = 'klang'
/** Holds what a sign-in is waiting for, until it is complete. */
export const STEP_COOKIE = 'klang-step'

export const newToken = () => randomBytes(32).toString('base64url')

/** Only the hash is stored: who reads the table cannot sign in with it. */
export const hashOfToken = (token: string) => createHash('sha256').update(token).digest()
