// Everyone whom the rows of a chunk may speak of: of the registry, asked once for all rows, and of earlier rows of the file.
import type { Sees } from '../../../domain/registry/imports/changes.ts'
import { asMatcher } from '../../platform/work.ts'
import { listDecidedApart } from '../linking/decided-apart.queries.ts'
import { listByLinkKey, listByNumber } from '../linking/known-people.queries.ts'
import { type KnownWithFaces, listKnownPeople } from '../linking/known-people.ts'
import { listVisible, type Visible } from './matching.queries.ts'
import { isRefused, type SoughtRow } from './sought-row.ts'
import type { Staging } from './staging.ts'

export type Around = {
  people: Map<string, KnownWithFaces>
  visible: Map<string, Visible>
  byKey: Map<number, string[]>
  byNumber: Map<string, string[]>
  /** Pairs of which somebody said that they are not one: their ids, the smaller first, parted by a space. */
  apart: ReadonlySet<string>
  /** The position of the first row of the chunk. */
  first: number
}

export async function askAround(staging: Staging, rows: readonly SoughtRow[]): Promise<Around> {
  const { db, centre } = staging.work
  const asking = rows.filter((row) => !isRefused(row))
  const keys = [...new Set(asking.flatMap((row) => row.keys))]
  const numbers = asking.flatMap(({ face: { number } }) => (number ? centre.seal.blindIndexes(number) : []))
  const { byKey, byNumber, known, apart } = await asMatcher(db, async () => {
    const byKey = new Map((await listByLinkKey(db, keys)).map(({ key, personIds }) => [key, personIds]))
    const byNumber = new Map((await listByNumber(db, numbers)).map(({ key, personIds }) => [key, personIds]))
    const ids = new Set([...byKey.values(), ...byNumber.values(), knownEarlier(staging, asking)].flat())
    const known = await listKnownPeople(db, centre.seal, [...ids])
    return { byKey, byNumber, known, apart: await listDecidedApart(db, [...ids]) }
  })
  const visible =
    known.length === 0
      ? []
      : await listVisible(
          db,
          known.map(({ personId }) => personId),
        )
  return {
    byKey,
    byNumber,
    apart: new Set(apart),
    people: new Map(known.map((one) => [one.personId, one])),
    visible: new Map(visible.map((one) => [one.id, one])),
    first: rows[0]?.row.read.position ?? 0,
  }
}

/** People of the registry of whom earlier rows of the file have spoken, whom a row may mean by what those rows said. */
const knownEarlier = ({ memory }: Staging, rows: readonly SoughtRow[]) =>
  rows.flatMap((row) => memory.sharing(row.keys, row.face.number)).filter((id) => memory.byPerson(id)?.registered)

/** Of these, the people of the registry that this row may speak of. */
export function candidatesFor({ work: { centre } }: Staging, { byKey, byNumber }: Around, row: SoughtRow): string[] {
  const numbers = row.face.number ? centre.seal.blindIndexes(row.face.number) : []
  const found = [
    ...row.keys.map((key) => byKey.get(key)),
    ...numbers.map((index) => byNumber.get(index.toString('hex'))),
  ]
  return [...new Set(found.flatMap((ids) => ids ?? []))]
}

/** Whether somebody of the registry was given this very number. */
export const holdersOf = ({ work: { centre } }: Staging, { byNumber }: Around, { face: { number } }: SoughtRow) =>
  number ? centre.seal.blindIndexes(number).flatMap((index) => byNumber.get(index.toString('hex')) ?? []) : []

const SEES_ALL: Sees = { health: true, economy: true }

/** Which of her facts the importer may see; all of somebody who is only made. */
export function seesOf({ visible }: Around, personId: string): Sees {
  const found = visible.get(personId)
  return found ? { health: found.seesHealth, economy: found.seesEconomy } : SEES_ALL
}
