// After sources were withdrawn: everyone they spoke of is folded anew from what is still said of her.
import type { Work } from '../../platform/work.ts'
import { believedNumber } from '../people/believed-number.ts'
import { writeGolden } from '../people/golden.queries.ts'
import { goldenRow, type SealedNumber } from '../people/golden.ts'
import { listSourcesOf } from '../people/sources.queries.ts'
import { listNumbers } from './matching.queries.ts'
import { factTables } from './sheet-importers.ts'
import { withdrawPeople } from './undoing.queries.ts'

const SLICE = 1_000

/** A hand's later edits survive, being sources too; people of whom nothing is left are withdrawn, never deleted. */
export async function refoldPeople(work: Work, personIds: readonly string[]): Promise<void> {
  for (let from = 0; from < personIds.length; from += SLICE) await refoldSome(work, personIds.slice(from, from + SLICE))
}

async function refoldSome(work: Work, personIds: string[]): Promise<void> {
  const { db } = work
  const sources = await listSourcesOf(db, personIds)
  const numbers = await numbersOf(work, personIds)
  const spokenOf = personIds.filter((id) => (sources.get(id)?.length ?? 0) > 0)
  await writeGolden(
    db,
    spokenOf.map((id) =>
      goldenRow(id, sources.get(id)!, believedNumber(work.centre.seal, sources.get(id)!, numbers.get(id) ?? [])),
    ),
  )
  await withdrawForgotten(
    work,
    personIds.filter((id) => !spokenOf.includes(id)),
  )
}

async function numbersOf({ db, centre }: Work, personIds: readonly string[]): Promise<Map<string, SealedNumber[]>> {
  const byPerson = new Map<string, SealedNumber[]>()
  for (const { personId, ...number } of await listNumbers(db, centre.seal, personIds)) {
    byPerson.set(personId, [...(byPerson.get(personId) ?? []), number])
  }
  return byPerson
}

async function withdrawForgotten({ db }: Work, personIds: string[]): Promise<void> {
  if (personIds.length === 0) return
  const known = new Set<string>()
  for (const facts of factTables()) for (const id of await facts.listPeopleWithFacts(db, personIds)) known.add(id)
  await withdrawPeople(
    db,
    personIds.filter((id) => !known.has(id)),
  )
}
