import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { AT_ONCE, settleSome } from '../../insight/dashboard/settle.queries.ts'
import type { Centre } from '../../platform/centre.ts'
import { learnNames } from '../../registry/people/people-search-names.queries.ts'

const EVERY_MS = 4_000
/** Between two slices, so that requests get their turn with the one connection of the embedded engine. */
const BREATH_MS = 20

async function foldAll({ db, engine }: Centre, isStopped: () => boolean) {
  await sql`select fold_visit_steps()`.execute(db)
  while (!isStopped() && (await settleSome(db, AT_ONCE[engine]))) await pause(BREATH_MS)
}

/** Folds the steps of the figures now and then, and counts the people who changed: readings are exact without it, and quicker with it. Answers what stops it. */
export function keepFigures(centre: Centre): () => Promise<void> {
  const stop = new AbortController()
  const loop = (async () => {
    while (!stop.signal.aborted) {
      await foldAll(centre, () => stop.signal.aborted).catch((error: Error) =>
        centre.log.warn({ error: error.message }, 'figures not folded'),
      )
      await learnNames(centre.db).catch((error: Error) => centre.log.warn({ error: error.message }, 'names not learnt'))
      await pause(EVERY_MS, undefined, { signal: stop.signal }).catch(() => undefined)
    }
  })()
  return async () => {
    stop.abort()
    await loop
  }
}
