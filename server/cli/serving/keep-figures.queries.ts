import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Centre } from '../../platform/centre.ts'

const EVERY_MS = 4_000

/** Folds the steps of the figures now and then: readings are exact without it, and quicker with it. Answers what stops it. */
export function keepFigures({ db, log }: Centre): () => Promise<void> {
  const stop = new AbortController()
  const loop = (async () => {
    while (!stop.signal.aborted) {
      await sql`select fold_visit_steps()`
        .execute(db)
        .catch((error: Error) => log.warn({ error: error.message }, 'figures not folded'))
      await pause(EVERY_MS, undefined, { signal: stop.signal }).catch(() => undefined)
    }
  })()
  return async () => {
    stop.abort()
    await loop
  }
}
