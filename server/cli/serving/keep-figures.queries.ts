import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { AT_ONCE, settleSome } from '../../insight/dashboard/settle.queries.ts'
import type { Centre } from '../../platform/centre.ts'
import { keySomePeople } from '../../registry/linking/key-people.ts'
import { learnNames } from '../../registry/people/people-search-names.queries.ts'

const EVERY_MS = 4_000
/** Between two slices, so that requests get their turn with the one connection of the embedded engine. */
const BREATH_MS = 20

async function foldAll({ db, engine }: Centre, isStopped: () => boolean) {
  await sql`select fold_visit_steps(), fold_fund_steps()`.execute(db)
  while (!isStopped() && (await settleSome(db, AT_ONCE[engine]))) await pause(BREATH_MS)
}

/** After an upgrade there are many: a slice at a time, as above. */
async function keyAll(centre: Centre, isStopped: () => boolean) {
  while (!isStopped() && (await keySomePeople(centre))) await pause(BREATH_MS)
}

/**
 * Folds the steps of the figures now and then, counts the people who changed, and makes what names and people are looked up
 * by: readings are exact without it, and quicker with it. Answers what stops it.
 */
export function keepFigures(centre: Centre): () => Promise<void> {
  const stop = new AbortController()
  const loop = (async () => {
    while (!stop.signal.aborted) {
      await foldAll(centre, () => stop.signal.aborted).catch((error: Error) =>
        centre.log.warn({ error: error.message }, 'figures not folded'),
      )
      await learnNames(centre.db).catch((error: Error) => centre.log.warn({ error: error.message }, 'names not learnt'))
      await keyAll(centre, () => stop.signal.aborted).catch((error: Error) =>
        centre.log.warn({ error: error.message }, 'people not keyed'),
      )
      await pause(EVERY_MS, undefined, { signal: stop.signal }).catch(() => undefined)
    }
  })()
  return async () => {
    stop.abort()
    await loop
  }
}
