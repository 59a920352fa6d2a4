// She leaves the phone where there is no line: which session she left is kept, and that one is ended at the next contact. Whoever
// has signed in meanwhile stays signed in.
import { ApiProblem, api } from './api.ts'
import type { PhoneDatabase } from './phone-database.ts'
import { keepMeta, readMeta } from './phone-meta.ts'

/** Where nobody told the phone yet which session it works with. */
const WHICHEVER = 'current'

/** `wipe` leaves nothing else on the phone. */
export async function leaveSession(database: PhoneDatabase, wipe: () => Promise<void>): Promise<void> {
  const leftSession = (await readMeta(database, 'sessionId')) ?? WHICHEVER
  await wipe()
  await keepMeta(database, { leftSession })
}

/** Throws when there is no line: the note stays, and nobody comes in by the session that was left. */
export async function endLeftSession(
  database: PhoneDatabase,
  remove: (path: string) => Promise<unknown> = api.remove,
): Promise<void> {
  const left = await readMeta(database, 'leftSession')
  if (!left) return
  await remove(left === WHICHEVER ? '/sessions/current' : `/me/sessions/${left}`).catch((error: unknown) => {
    if (!isOver(error)) throw error
  })
  await keepMeta(database, { leftSession: null })
}

/** Nobody is signed in, or somebody else is: its cookie is gone from this phone, and with it the way in. */
const isOver = (error: unknown) => error instanceof ApiProblem && [401, 403, 404].includes(error.status)
