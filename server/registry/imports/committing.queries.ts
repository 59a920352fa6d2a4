import { sql } from 'kysely'
import type { Remark } from '../../../domain/registry/imports/cleaning/row-reading.ts'
import type { Doubt } from '../../../domain/registry/linkage/choose-person.ts'
import type { Db } from '../../platform/database.ts'

/** One import or undo at a time: plans are only compared with what others have finished. */
export const takeImportTurn = (db: Db) => sql`select pg_advisory_xact_lock(4209010)`.execute(db)

/** From here on the transaction writes for the whole batch, which was judged before: people move in and out of one's scope. */
export const actForWholeBatch = (db: Db) =>
  sql`select set_config('klang.everywhere', 'on', true), set_config('klang.every_organization', 'on', true)`.execute(db)

/** The rows of a file are new to the statistics: the planner takes them for millions and compiles every statement. */
export const withoutCompiling = (db: Db) => sql`select set_config('jit', 'off', true)`.execute(db)

/** Where the new people of a batch will live. */
export async function listNewAreas(db: Db, batchId: string): Promise<(string | null)[]> {
  const { rows } = await sql<{ areaCode: string | null }>`
    select distinct golden->>'area_code' as area_code from import_rows
    where batch_id = ${batchId} and kind = 'people' and outcome in ('created', 'review') and golden is not null`.execute(
    db,
  )
  return rows.map(({ areaCode }) => areaCode)
}

/** People the batch speaks of, whom the importer must still see today. */
export async function countOutOfSight(db: Db, batchId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with concerned as materialized (
      select person_id from import_rows
      where batch_id = ${batchId} and person_id is not null and (
        (kind = 'people' and outcome in ('updated', 'unchanged') and raw is not null) or (kind <> 'people' and outcome = 'created'))
      except
      select person_id from import_rows where batch_id = ${batchId} and kind = 'people' and outcome in ('created', 'review')
    )
    select count(*)::int as count from concerned c where not exists (select from people p where p.id = c.person_id)`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}

type PlannedPerson = { personId: string; revision: number }

/** Whom the plan found in the registry, and as she stood then. */
export async function listPlannedPeople(db: Db, batchId: string): Promise<PlannedPerson[]> {
  const { rows } = await sql<PlannedPerson>`
    select distinct person_id, revision from import_rows
    where batch_id = ${batchId} and kind = 'people' and raw is not null and revision is not null`.execute(db)
  return rows
}

/** How many of these changed since the plan was made on them, or are known as somebody else by now. Asked as the matcher. */
export async function countChanged(db: Db, planned: readonly PlannedPerson[]): Promise<number> {
  const rows = planned.map(({ personId, revision }) => ({ person_id: personId, revision }))
  const { rows: counted } = await sql<{ count: number }>`
    select count(*)::int as count from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (person_id uuid, revision integer)
    where not exists (select from people p where p.id = r.person_id and p.revision = r.revision and p.current_id is null)`.execute(
    db,
  )
  return counted[0]?.count ?? 0
}

export async function getBatchStart(db: Db, batchId: string): Promise<Date> {
  const { rows } = await sql<{ at: Date }>`select created_at as at from import_batches where id = ${batchId}`.execute(
    db,
  )
  return rows[0]!.at
}

/** Whether anybody may have come since then: a transaction is dated by its beginning. Asked as the matcher. */
export async function hasNewcomers(db: Db, since: Date): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`
    select exists (select from people where created_at > ${since}::timestamptz - interval '1 hour') as has`.execute(db)
  return rows[0]?.has ?? false
}

export type PlannedNewcomer = {
  position: number
  linkKeys: number[]
  numberSealed: Buffer | null
  numberIndex: Buffer | null
  sharing: number
}

/** Rows about people whom nobody knew, a part at a time. */
export async function listPlannedNewcomers(
  db: Db,
  batchId: string,
  after: number,
  limit: number,
): Promise<PlannedNewcomer[]> {
  const { rows } = await sql<Omit<PlannedNewcomer, 'linkKeys'> & { linkKeys: string[] }>`
    select position, link_keys, number_sealed, number_index, sharing from import_rows
    where batch_id = ${batchId} and position > ${after} and kind = 'people' and outcome in ('created', 'review') and revision is null
      and raw is not null
    order by position limit ${limit}`.execute(db)
  return rows.map((row) => ({
    ...row,
    linkKeys: row.linkKeys.map(Number),
    numberSealed: row.numberSealed && Buffer.from(row.numberSealed),
    numberIndex: row.numberIndex && Buffer.from(row.numberIndex),
  }))
}

/** Answers the last position of the batch; -1 when it has no rows. */
export async function lastPosition(db: Db, batchId: string): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    select coalesce(max(position), -1)::int as last from import_rows where batch_id = ${batchId}`.execute(db)
  return rows[0]?.last ?? -1
}

export const writePeopleBetween = (db: Db, batchId: string, from: number, to: number) =>
  sql`
    select count(*) from write_golden(coalesce((
      select jsonb_agg(golden) from import_rows
      where batch_id = ${batchId} and position between ${from} and ${to} and kind = 'people' and golden is not null), '[]'))`.execute(
    db,
  )

/** Every row that was taken is kept as a source, whether it changed anything or not. */
export const keepSources = (db: Db, batchId: string, trust: number) =>
  sql`
    insert into person_sources (person_id, id, organization_id, kind, batch_id, sheet, row_number, row_key, said_on, trust, raw, says,
      number_index, number_sealed, number_disputed, created_by)
    select r.person_id, r.fact_id, b.organization_id, 'import', b.id, r.sheet, r.row_number, r.row_key, b.file_date, ${trust}, r.raw, r.says,
      r.number_index, r.number_sealed, r.number_disputed, klang_account()
    from import_rows r join import_batches b on b.id = r.batch_id
    where r.batch_id = ${batchId} and r.kind = 'people' and r.outcome in ('created', 'review', 'updated', 'unchanged') and r.raw is not null
    order by r.position`.execute(db)

export const markCommitted = (db: Db, batchId: string) =>
  sql`
    update import_batches set state = 'committed', step = 'committed', problem = null, committed_at = now(), committed_by = klang_account()
    where id = ${batchId}`.execute(db)

/** The account of the batch stays without its cells; visits and needs that wait for a decision keep theirs. */
export const stripRowsBetween = (db: Db, batchId: string, from: number, to: number) =>
  sql`
    update import_rows set raw = null, golden = null, number_sealed = null, number_index = null, match_key = null, says = '{}',
      link_keys = '{}', joins = '{}', doubts = '[]'
    where batch_id = ${batchId} and position between ${from} and ${to} and (kind = 'people' or outcome <> 'review')
      and (raw is not null or golden is not null or says <> '{}')`.execute(db)

export type StagedLink = {
  personId: string
  factId: string
  sheet: string
  row: number
  joins: string[]
  doubts: Doubt[]
  remarks: Remark[]
}

/** Rows that join people, doubt who somebody is, or ask something of her. */
export async function listStagedLinks(
  db: Db,
  batchId: string,
  after: number,
  limit: number,
): Promise<(StagedLink & { position: number })[]> {
  const { rows } = await sql<StagedLink & { position: number }>`
    select position, person_id, fact_id, sheet, row_number as row, joins, doubts,
      coalesce(jsonb_path_query_array(issues, '$[*] ? (@.severity == "ask")'), '[]') as remarks
    from import_rows
    where batch_id = ${batchId} and position > ${after} and kind = 'people' and person_id is not null and raw is not null
      and (joins <> '{}' or doubts <> '[]' or issues @> '[{"severity": "ask"}]')
    order by position limit ${limit}`.execute(db)
  return rows
}
