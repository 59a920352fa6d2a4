// After the keys were changed, everything sealed or indexed with those of before is brought over, some rows at a time,
// while people go on working (docs/decisions/0020). What is done is written down with each batch, so it goes on where it stopped.
import { setTimeout as pause } from 'node:timers/promises'
import type { Centre } from '../centre.ts'
import type { Db } from '../database.ts'
import { enqueueJob, type Job, registerJob } from '../jobs.ts'
import { readKeyRing, writeKeyRing } from '../key-ring.ts'
import { LOOK_AGAIN_MS } from '../seal.ts'
import { renewed, renewedBytes, renewedIndex } from './renew.ts'
import {
  type IndexColumn,
  listIndexedRows,
  listOldRows,
  listSealable,
  openToSealer,
  type Renewal,
  type SealedTable,
  workAsOwner,
  workAsSealer,
  writeRenewals,
} from './resealing.queries.ts'
import {
  beginRotation,
  endRotation,
  findDatabaseFingerprint,
  findRotation,
  noteProgress,
  type Rotation,
  takeRotation,
} from './rotation.queries.ts'

const JOB = 'keys.rotate'
const SLICE_MS = 2_000
/** Longer than any transaction, and than another node needs to see the keys file: nobody writes by what was before. */
const SETTLED_MS = 5 * LOOK_AGAIN_MS

/** What the nouns say of their blind indexes: which sealed number each is of. */
export type Indexes = { columns: readonly IndexColumn[]; numbersIn: (raw: string) => string[] }
let indexes: Indexes = { columns: [], numbersIn: () => [] }

export function registerResealing(given: Indexes): void {
  indexes = given
  registerJob(
    JOB,
    async (centre) => ((await resealSlice(centre)) === 'ended' ? undefined : 'again'),
    async (centre, job, problem) =>
      centre.log.error({ job: job.id, problem }, 'sealing anew has stopped: start the centre again'),
  )
}

/** Where the database goes by other keys than those that write now, it is brought over. Answers whether it is to be. */
export async function takeUpRotation({ db, seal }: Centre): Promise<boolean> {
  const known = await findDatabaseFingerprint(db)
  if (known === undefined || known === seal.fingerprint) return false
  return db.transaction().execute(async (trx) => {
    if (await findRotation(trx)) return true
    const id = await beginRotation(trx, known, seal.fingerprint)
    await openToSealer(
      trx,
      (await listSealable(trx)).map(({ name }) => name),
    )
    await enqueueJob(trx, { kind: JOB, subjectId: id, accountId: null } satisfies Omit<Job, 'id'>)
    return true
  })
}

/** `last` is the key of the last row that is done; null when there are no more. */
type Done = { last: string[] | null; seen: number; changed: number }
type Step = (db: Db, centre: Centre, after: string[] | null) => Promise<Done>

/** Works for a moment. 'waiting' means that what others may still write by the old keys is waited for. */
export async function resealSlice(centre: Centre): Promise<'ended' | 'going-on' | 'waiting'> {
  const until = Date.now() + SLICE_MS
  const steps = await stepsOf(centre)
  while (Date.now() < until) {
    const state = await centre.db.transaction().execute((db) => batch(db, centre, steps))
    if (state === 'ended') forgetOldIndexes(centre)
    if (state !== 'going-on') return state
  }
  return 'going-on'
}

/** Until the end, for whoever waits at the terminal. */
export async function resealAll(centre: Centre, tell: () => Promise<void>): Promise<void> {
  for (let state = await resealSlice(centre); state !== 'ended'; state = await resealSlice(centre)) {
    await tell()
    if (state === 'waiting') await pause(LOOK_AGAIN_MS)
  }
}

async function stepsOf({ db }: Centre): Promise<Map<string, Step>> {
  const tables = await listSealable(db)
  const steps = new Map<string, Step>(tables.map((table) => [`sealed ${table.name}`, sealedStep(table)]))
  for (const column of indexes.columns) {
    const table = tables.find(({ name }) => name === column.table)
    if (table) steps.set(`indexed ${column.table}`, indexedStep(table, column))
  }
  return steps.set('files', filesStep)
}

/** One batch, and how far it got, in one transaction. */
async function batch(db: Db, centre: Centre, steps: Map<string, Step>): Promise<'ended' | 'going-on' | 'waiting'> {
  const rotation = await takeRotation(db)
  if (!rotation) return (await findRotation(db)) ? 'waiting' : 'ended'
  const names = [...steps.keys()]
  if (rotation.tableName === null) return beginPass(db, rotation, names[0]!)
  const { last, seen, changed } = await asSealer(db, () =>
    steps.get(rotation.tableName!)?.(db, centre, rotation.afterKey),
  )
  const now = {
    ...rotation,
    afterKey: last,
    done: rotation.done + seen,
    changedInPass: rotation.changedInPass + changed,
  }
  if (changed > 0) now.changedAt = new Date()
  if (last === null) now.tableName = names[names.indexOf(rotation.tableName) + 1] ?? null
  if (now.tableName === null) return endPass(db, now)
  await noteProgress(db, now)
  return 'going-on'
}

/** The first at once; each other when nobody can still be writing by what was before. */
async function beginPass(db: Db, rotation: Rotation, tableName: string): Promise<'going-on' | 'waiting'> {
  if (rotation.pass > 1 && Date.now() - rotation.changedAt.getTime() < SETTLED_MS) return 'waiting'
  await noteProgress(db, { ...rotation, tableName, afterKey: null, changedInPass: 0, passBegunAt: new Date() })
  return 'going-on'
}

/** It is over when a pass that began long enough after the last change found nothing more to do. */
async function endPass(db: Db, rotation: Rotation): Promise<'ended' | 'going-on'> {
  const isOver =
    rotation.changedInPass === 0 && rotation.passBegunAt.getTime() - rotation.changedAt.getTime() >= SETTLED_MS
  if (isOver) await endRotation(db, rotation)
  else await noteProgress(db, { ...rotation, pass: rotation.pass + 1 })
  return isOver ? 'ended' : 'going-on'
}

/** A table that is gone since the batch before has nothing left to do. */
async function asSealer(db: Db, run: () => Promise<Done> | undefined): Promise<Done> {
  await workAsSealer(db)
  const done = (await run()) ?? { last: null, seen: 0, changed: 0 }
  await workAsOwner(db)
  return done
}

const ROWS = 500

const sealedStep =
  (table: SealedTable): Step =>
  async (db, { seal }, after) => {
    const old = seal.keyIds.map((id) => Buffer.from(id, 'hex')).filter((id) => !id.equals(seal.currentId))
    const rows = await listOldRows(db, table, old, after, ROWS)
    let changed = 0
    for (const [at, column] of table.columns.entries()) {
      const renewals = rows.flatMap(({ key, values }): Renewal[] => {
        const before = values[at] ?? null
        const now = before === null ? undefined : renewed(seal, column.type, before)
        return before === null || now === undefined ? [] : [{ key, before, now }]
      })
      changed += await writeRenewals(db, table, column, renewals)
    }
    return { last: rows.length < ROWS ? null : rows.at(-1)!.key, seen: rows.length, changed }
  }

const indexedStep =
  (table: SealedTable, column: IndexColumn): Step =>
  async (db, { seal }, after) => {
    const rows = await listIndexedRows(db, table, column, after, ROWS)
    const renewals = rows.flatMap(({ key, index, sealed, raw }): Renewal[] => {
      const numbers = [
        ...sealed.map((one) => seal.open(one).toString()),
        ...(raw ? indexes.numbersIn(seal.open(raw).toString()) : []),
      ]
      const now = renewedIndex(seal, index, numbers)
      return now.equals(index) ? [] : [{ key, before: hexOf(index), now: hexOf(now) }]
    })
    const changed = await writeRenewals(db, table, { name: column.column, type: 'bytea' }, renewals)
    return { last: rows.length < ROWS ? null : rows.at(-1)!.key, seen: rows.length, changed }
  }

const hexOf = (bytes: Buffer) => `\\x${bytes.toString('hex')}`

const FILES = 5

const filesStep: Step = async (_db, { files, seal }, after) => {
  const keys: string[] = []
  for await (const key of files.list()) if (after === null || key > after[0]!) keys.push(key)
  let changed = 0
  const batchKeys = keys.sort().slice(0, FILES)
  for (const key of batchKeys) if (await files.reseal(key, (envelope) => renewedBytes(seal, envelope))) changed++
  return { last: batchKeys.length < FILES ? null : [batchKeys.at(-1)!], seen: batchKeys.length, changed }
}

/** Nothing bears an older index any more: it need not be asked with. The older keys stay, for older backups. */
function forgetOldIndexes({ config, seal }: Centre): void {
  const { alsoAsked, ...ring } = readKeyRing(config.keysFile)
  if (alsoAsked) writeKeyRing(config.keysFile, ring)
  seal.reload()
}
