// Whether somebody came between plan and commit whom a row that was taken for new may mean.
import { asMatcher, type Work } from '../../platform/work.ts'
import { type Hit, listByLinkKey, listByNumber } from '../linking/known-people.queries.ts'
import { getBatchStart, hasNewcomers, listPlannedNewcomers, type PlannedNewcomer } from './committing.queries.ts'
import type { BatchInHand } from './staging.ts'

const COMPARED_AT_ONCE = 2_000

/** Asked only when anybody came at all: then each new row must find as many people as when it was planned. */
export async function haveOthersCome(work: Work, { id }: BatchInHand): Promise<boolean> {
  const { db } = work
  const since = await getBatchStart(db, id)
  if (!(await asMatcher(db, () => hasNewcomers(db, since)))) return false
  for (let after = -1; ; ) {
    const rows = await listPlannedNewcomers(db, id, after, COMPARED_AT_ONCE)
    if (rows.length === 0) return false
    if (await asMatcher(db, () => findsOthers(work, rows))) return true
    after = rows.at(-1)!.position
  }
}

async function findsOthers({ db, centre: { seal } }: Work, rows: readonly PlannedNewcomer[]): Promise<boolean> {
  const indexesOf = ({ numberIndex, numberSealed }: PlannedNewcomer) =>
    !numberIndex
      ? []
      : numberSealed && seal.asksBoth
        ? seal.blindIndexes(seal.open(numberSealed).toString())
        : [numberIndex]
  const byKey = mapOf(await listByLinkKey(db, [...new Set(rows.flatMap(({ linkKeys }) => linkKeys))]))
  const byNumber = mapOf(await listByNumber(db, rows.flatMap(indexesOf)))
  return rows.some((row) => {
    const found = [
      ...row.linkKeys.map((key) => byKey.get(key)),
      ...indexesOf(row).map((index) => byNumber.get(index.toString('hex'))),
    ]
    return new Set(found.flatMap((ids) => ids ?? [])).size > row.sharing
  })
}

const mapOf = <Key>(hits: Hit<Key>[]) => new Map(hits.map(({ key, personIds }) => [key, personIds]))
