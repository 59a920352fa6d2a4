// A newer file takes the place of an earlier batch of the same organisation (decision 17): what both hold is handed over.
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'
import { carrySourcesOver, countSourcesGone } from './replacing.queries.ts'
import { factTables, sheetImporters } from './sheet-importers.ts'
import { markUndone, withdrawSources } from './undoing.queries.ts'

/** How much of the earlier batch the newer file no longer has, by kind. */
export async function countGone(db: Db, earlier: string, newer: string): Promise<Partial<Record<string, number>>> {
  const gone: Partial<Record<string, number>> = { people: await countSourcesGone(db, earlier, newer) }
  for (const { form, facts } of sheetImporters()) if (facts) gone[form.kind] = await facts.countGone(db, earlier, newer)
  return gone
}

/** What the newer file doesn't hold is withdrawn. Answers the people who have to be folded anew once the newer one is written. */
export async function handOver({ db }: Work, earlier: string, newer: string): Promise<string[]> {
  await carrySourcesOver(db, earlier, newer)
  for (const facts of factTables()) {
    await facts.carryOver(db, earlier, newer)
    await facts.withdraw(db, earlier)
  }
  const people = await withdrawSources(db, earlier)
  await markUndone(db, earlier)
  return people
}
