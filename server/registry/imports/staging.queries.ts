import { sql } from 'kysely'
import type { PersonSays } from '../../../domain/registry/people/fold-person.ts'
import type { Db } from '../../platform/database.ts'
import type { Seal } from '../../platform/seal.ts'
import type { StagedRow } from './staged-row.ts'

/** What is not there is left out: JSON without nulls is half as long to send and to read. */
const hex = (bytes: Buffer | null) => bytes?.toString('hex')
const unlessEmpty = <Value extends object>(value: Value) => (Object.keys(value).length > 0 ? value : undefined)

function rawOf(seal: Seal, headers: readonly string[], cells: readonly string[]): string {
  const raw: Record<string, string> = {}
  cells.forEach((cell, at) => {
    if (cell !== '') raw[headers[at] || `#${at + 1}`] = cell
  })
  return seal.close(JSON.stringify(raw)).toString('base64')
}

const wire = (seal: Seal, headers: readonly string[], row: StagedRow) => ({
  position: row.position,
  sheet: row.sheet,
  kind: row.kind,
  row_number: row.rowNumber,
  row_key: hex(row.rowKey),
  raw: row.raw ? rawOf(seal, headers, row.raw) : undefined,
  says: unlessEmpty(row.says),
  number_sealed: hex(row.numberSealed),
  number_index: hex(row.numberIndex),
  number_disputed: row.numberDisputed || undefined,
  match_key: hex(row.matchKey),
  title: row.title,
  person_id: row.personId ?? undefined,
  fact_id: row.factId,
  revision: row.revision ?? undefined,
  outcome: row.outcome,
  changes: unlessEmpty(row.changes),
  issues: unlessEmpty(row.remarks),
  link_keys: unlessEmpty(row.linkKeys),
  sharing: row.sharing || undefined,
  joins: unlessEmpty(row.joins),
  doubts: unlessEmpty(row.doubts),
})

/** The golden records are JSON already: they are put in as they are, not written and read once more. */
function rowJson(seal: Seal, headers: readonly string[], row: StagedRow): string {
  const json = JSON.stringify(wire(seal, headers, row))
  return row.golden === null ? json : `${json.slice(0, -1)},"golden":${row.golden}}`
}

/** Staged rows can be made again from the file: they don't wait for the disk. */
export const writeLightly = (db: Db) =>
  sql`select set_config('synchronous_commit', 'off', true), set_config('jit', 'off', true)`.execute(db)

export async function insertRows(
  db: Db,
  seal: Seal,
  batchId: string,
  headers: readonly string[],
  rows: readonly StagedRow[],
) {
  await sql`
    insert into import_rows (batch_id, position, sheet, kind, row_number, row_key, raw, says, number_sealed, number_index, match_key,
      title, person_id, fact_id, revision, outcome, golden, changes, issues,
      link_keys, sharing, joins, doubts, number_disputed)
    select ${batchId}::uuid, r.position, r.sheet, r.kind, r.row_number, decode(r.row_key, 'hex'), decode(r.raw, 'base64'), coalesce(r.says, '{}'),
      decode(r.number_sealed, 'hex'), decode(r.number_index, 'hex'), decode(r.match_key, 'hex'),
      r.title, r.person_id, r.fact_id, r.revision, r.outcome, r.golden, coalesce(r.changes, '[]'), coalesce(r.issues, '[]'),
      coalesce(r.link_keys, '{}'), coalesce(r.sharing, 0), coalesce(r.joins, '{}'), coalesce(r.doubts, '[]'), coalesce(r.number_disputed, false)
    from jsonb_to_recordset(${`[${rows.map((row) => rowJson(seal, headers, row)).join(',')}]`}::jsonb) as r (position integer, sheet text,
      kind text, row_number integer, row_key text, raw text, says jsonb, number_sealed text, number_index text, match_key text,
      title text, person_id uuid, fact_id uuid, revision integer, outcome text, golden jsonb, changes jsonb, issues jsonb,
      link_keys bigint[], sharing integer, joins uuid[], doubts jsonb, number_disputed boolean)`.execute(db)
}

/** What earlier rows of this file, staged already, say of these people. */
export async function listStagedVoices(db: Db, batchId: string, personIds: readonly string[]) {
  const { rows } = await sql<{
    personId: string
    factId: string
    says: PersonSays['says']
    numberSealed: Buffer | null
    numberIndex: Buffer | null
    numberDisputed: boolean
  }>`
    select person_id, fact_id, says, number_sealed, number_index, number_disputed from import_rows
    where batch_id = ${batchId} and kind = 'people' and person_id = any (${personIds as string[]}::uuid[]) and raw is not null
    order by position`.execute(db)
  return rows
}

/** A later row of the same file says how these people will stand. */
export const dropGolden = (db: Db, batchId: string, personIds: readonly string[]) =>
  sql`update import_rows set golden = null
    where batch_id = ${batchId} and kind = 'people' and person_id = any (${personIds as string[]}::uuid[])`.execute(db)

export const deleteRows = (db: Db, batchId: string) =>
  sql`delete from import_rows where batch_id = ${batchId}`.execute(db)
