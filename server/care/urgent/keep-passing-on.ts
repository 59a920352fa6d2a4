// Looks every minute for cases that nobody answered in time, and passes them on.
import { setTimeout as pause } from 'node:timers/promises'
import type { Centre } from '../../platform/centre.ts'
import { passOnUrgent } from './urgent.queries.ts'

const EVERY_MS = 60_000

/** Answers what stops it. */
export function keepPassingOn(centre: Centre, now: () => Date = () => new Date()): () => Promise<void> {
  const stop = new AbortController()
  const loop = (async () => {
    while (!stop.signal.aborted) {
      await passOnUrgent(centre.db, now()).catch((error: Error) =>
        centre.log.warn({ error: error.message }, 'urgent cases not passed on'),
      )
      await pause(EVERY_MS, undefined, { signal: stop.signal }).catch(() => undefined)
    }
  })()
  return async () => {
    stop.abort()
    await loop
  }
}
