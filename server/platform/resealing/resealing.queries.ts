// Reads what is sealed with keys of before, and writes it back, as the role that may do nothing else.
import { sql } from 'kysely'
import { listTables } from '../backup/catalogue.queries.ts'
import type { Db } from '../database.ts'

export type SealedTable = {
  name: string
  key: { name: string; type: string }[]
  columns: { name: string; type: string }[]
}
export type Read = { key: string[]; values: (string | null)[] }

/** Sealed things are bytes, or stand in base64 or hex inside a text or a JSON: any such column may hold them. */
const MAY_HOLD = ['bytea', 'text', 'jsonb']

export async function listSealable(db: Db): Promise<SealedTable[]> {
  return (await listTables(db)).flatMap(({ name, columns, key }) => {
    const columnsOf = columns.filter((column) => MAY_HOLD.includes(column.type) && !key.includes(column.name))
    const keyOf = columns.filter((column) => key.includes(column.name))
    return columnsOf.length > 0 && keyOf.length > 0 ? [{ name, key: keyOf, columns: columnsOf }] : []
  })
}

export const openToSealer = (db: Db, tables: readonly string[]) =>
  sql`select open_to_sealer(${tables as string[]}::text[])`.execute(db)

export const workAsSealer = (db: Db) =>
  sql`select set_config('role', 'klang_sealer', true), set_config('jit', 'off', true)`.execute(db)

export const workAsOwner = (db: Db) => sql`select set_config('role', 'none', true)`.execute(db)

const escaped = (text: string) => text.replace(/[+/]/g, '\\$&')

/** The beginnings of envelopes by these keys, as they look in each form. The sixth letter of base64 is shared with what follows. */
function beginningsOf(ids: readonly Buffer[]) {
  const base64 = ids.map((id) => id.toString('base64').slice(0, 5))
  return {
    bytes: ids as Buffer[],
    base64,
    json: `"(${[...base64.map(escaped), ...ids.map((id) => id.toString('hex'))].join('|')})`,
  }
}

function holdsOld({ name, type }: SealedTable['columns'][number], ids: readonly Buffer[]) {
  const { bytes, base64, json } = beginningsOf(ids)
  if (type === 'bytea') return sql`substring(${sql.id(name)} from 1 for 4) = any (${bytes}::bytea[])`
  if (type === 'text') return sql`left(${sql.id(name)}, 5) = any (${base64}::text[])`
  return sql`${sql.id(name)}::text ~ ${json}`
}

const keyParts = ({ key }: SealedTable) => sql.join(key.map(({ name }) => sql`t.${sql.id(name)}`))
const beyond = (table: SealedTable, after: readonly string[] | null) =>
  after === null
    ? sql`true`
    : sql`(${keyParts(table)}) > (${sql.join(table.key.map(({ type }, at) => sql`${after[at]}::${sql.raw(type)}`))})`
const keyTexts = ({ key }: SealedTable) => sql`array[${sql.join(key.map(({ name }) => sql`t.${sql.id(name)}::text`))}]`

/** The next rows that hold something sealed with one of these keys, in the order of their key. */
export async function listOldRows(
  db: Db,
  table: SealedTable,
  ids: readonly Buffer[],
  after: readonly string[] | null,
  limit: number,
): Promise<Read[]> {
  const { rows } = await sql<Read>`
    select ${keyTexts(table)} as key, array[${sql.join(table.columns.map(({ name }) => sql`t.${sql.id(name)}::text`))}] as values
    from ${sql.table(table.name)} t
    where ${beyond(table, after)} and (${sql.join(
      table.columns.map((column) => holdsOld(column, ids)),
      sql` or `,
    )})
    order by ${keyParts(table)} limit ${limit}`.execute(db)
  return rows
}

export type Renewal = { key: string[]; before: string; now: string }

/** A row that somebody else changed meanwhile is left to the next pass. Answers how many were written. */
export async function writeRenewals(
  db: Db,
  { name: table, key }: Pick<SealedTable, 'name' | 'key'>,
  { name, type }: SealedTable['columns'][number],
  renewals: readonly Renewal[],
): Promise<number> {
  if (renewals.length === 0) return 0
  const lines = JSON.stringify(renewals.map((one) => [...one.key, one.before, one.now]))
  const cast = sql.raw(type)
  const { numAffectedRows } = await sql`
    update ${sql.table(table)} t set ${sql.id(name)} = (r->>${sql.lit(key.length + 1)})::${cast}
    from jsonb_array_elements(${lines}::jsonb) r
    where ${sql.join(
      key.map((part, at) => sql`t.${sql.id(part.name)} = (r->>${sql.lit(at)})::${sql.raw(part.type)}`),
      sql` and `,
    )} and t.${sql.id(name)} = (r->>${sql.lit(key.length)})::${cast}`.execute(db)
  return Number(numAffectedRows ?? 0)
}

/** A blind index, and where in its row `t` the sealed numbers stand that it may be of. */
export type IndexColumn = { table: string; column: string; sealedNumbers: string; raw?: string }

export type IndexedRow = { key: string[]; index: Buffer; sealed: Buffer[]; raw: Buffer | null }

export async function listIndexedRows(
  db: Db,
  table: SealedTable,
  { column, sealedNumbers, raw }: IndexColumn,
  after: readonly string[] | null,
  limit: number,
): Promise<IndexedRow[]> {
  const { rows } = await sql<{ key: string[]; index: Buffer; sealed: string[]; raw: Buffer | null }>`
    select ${keyTexts(table)} as key, t.${sql.id(column)} as index, ${raw ? sql.raw(raw) : sql`null::bytea`} as raw,
      array(select encode(one, 'base64') from unnest(${sql.raw(sealedNumbers)}) one where one is not null) as sealed
    from ${sql.table(table.name)} t
    where t.${sql.id(column)} is not null and ${beyond(table, after)}
    order by ${keyParts(table)} limit ${limit}`.execute(db)
  return rows.map((row) => ({
    key: row.key,
    index: Buffer.from(row.index),
    sealed: row.sealed.map((one) => Buffer.from(one, 'base64')),
    raw: row.raw && Buffer.from(row.raw),
  }))
}
