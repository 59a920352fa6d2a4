import { createHash, randomBytes } from 'node:crypto'

export const SESSION_COOKIE = 'klang'
/** A working day: an office computer left open overnight asks again in the morning. */
export const SESSION_HOURS = 12

export const newToken = () => randomBytes(32).toString('base64url')

/** Only the hash is stored: who reads the table cannot sign in with it. */
export const hashOfToken = (token: string) => createHash('sha256').update(token).digest()
