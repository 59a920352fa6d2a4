import { sql } from 'kysely'
import type { Db } from '../../platform/database.ts'
import type { Seal } from '../../platform/seal.ts'

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
    where batch_id = ${batchId} and kind = 'people' and outcome = 'created' and golden is not null`.execute(db)
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
      select person_id from import_rows where batch_id = ${batchId} and kind = 'people' and outcome = 'created'
    )
    select count(*)::int as count from concerned c where not exists (select from people p where p.id = c.person_id)`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}

export type PlannedPerson = {
  position: number
  personId: string
  outcome: string
  revision: number | null
  numberIndex: string | null
  /** Sealed, in base64. */
  number: string | null
  matchKey: string | null
}

/** The plan, a part at a time: whom each row means and under which revision. Keys in hex. */
export async function listPlannedPeople(
  db: Db,
  batchId: string,
  after: number,
  limit: number,
): Promise<PlannedPerson[]> {
  const { rows } = await sql<PlannedPerson>`
    select position, person_id, outcome, revision, encode(number_index, 'hex') as number_index, encode(match_key, 'hex') as match_key,
      encode(number_sealed, 'base64') as number
    from import_rows
    where batch_id = ${batchId} and position > ${after} and kind = 'people' and person_id is not null and raw is not null
    order by position limit ${limit}`.execute(db)
  return rows
}

/** How many of these would be planned otherwise today: she changed meanwhile, or somebody came whom a new one may be. */
export async function countOutdated(db: Db, seal: Seal, people: readonly PlannedPerson[]): Promise<number> {
  // While the keys are being changed, whoever came meanwhile may bear the index of either.
  const otherIndex = (sealed: string | null, index: string | null) =>
    sealed && seal.asksBoth
      ? (seal
          .blindIndexes(seal.open(Buffer.from(sealed, 'base64')).toString())
          .map((one) => one.toString('hex'))
          .find((one) => one !== index) ?? null)
      : null
  const planned = people.map(({ personId, outcome, revision, numberIndex, number, matchKey }) => ({
    person_id: personId,
    is_new: outcome === 'created' && revision === null,
    revision,
    number_index: numberIndex,
    other_index: otherIndex(number, numberIndex),
    match_key: matchKey,
  }))
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count
    from jsonb_to_recordset(${JSON.stringify(planned)}::jsonb)
      as r (person_id uuid, is_new boolean, revision integer, number_index text, other_index text, match_key text)
    where (r.revision is not null and not exists (
        select from people p where p.id = r.person_id and p.revision = r.revision and p.current_id is null))
      or (r.is_new and exists (
        select from person_identifiers i
        where i.blind_index in (decode(r.number_index, 'hex'), decode(r.other_index, 'hex')) and i.kind = 'citizen-number'))
      or (r.is_new and exists (
        select from people p where p.match_key = decode(r.match_key, 'hex')
          and (r.number_index is null or not exists (select from person_identifiers i where i.person_id = p.id and i.kind = 'citizen-number'))))`.execute(
    db,
  )
  return rows[0]?.count ?? 0
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
      number_index, created_by)
    select r.person_id, r.fact_id, b.organization_id, 'import', b.id, r.sheet, r.row_number, r.row_key, b.file_date, ${trust}, r.raw, r.says,
      r.number_index, klang_account()
    from import_rows r join import_batches b on b.id = r.batch_id
    where r.batch_id = ${batchId} and r.kind = 'people' and r.outcome in ('created', 'updated', 'unchanged') and r.raw is not null
    order by r.position`.execute(db)

export const markCommitted = (db: Db, batchId: string) =>
  sql`
    update import_batches set state = 'committed', step = 'committed', problem = null, committed_at = now(), committed_by = klang_account()
    where id = ${batchId}`.execute(db)

/** The account of the batch stays without its cells; rows that wait for a decision keep theirs. */
export const stripRowsBetween = (db: Db, batchId: string, from: number, to: number) =>
  sql`
    update import_rows set raw = null, golden = null, number_sealed = null, number_index = null, match_key = null, says = '{}'
    where batch_id = ${batchId} and position between ${from} and ${to} and outcome <> 'review'
      and (raw is not null or golden is not null or says <> '{}')`.execute(db)
