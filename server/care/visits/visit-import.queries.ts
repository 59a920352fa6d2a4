// Visits of a sheet: into the database, over to a newer batch, and back.
import { sql } from 'kysely'
import type { Db } from '../../platform/database.ts'
import type { PersonRow } from '../../registry/imports/sheet-importers.ts'

/** One who was merged into another brought her visits with her. */
export async function listStandingVisits(db: Db, rows: readonly PersonRow[]): Promise<PersonRow[]> {
  const { rows: standing } = await sql<PersonRow>`
    with asked as (
      select person_id, decode(row_key, 'hex') as row_key
      from jsonb_to_recordset(${JSON.stringify(rows.map(({ personId, rowKey }) => ({ person_id: personId, row_key: rowKey })))}::jsonb)
        as r (person_id uuid, row_key text)
    ), found as (
      select a.person_id, a.row_key from asked a
      join visits v on v.person_id = a.person_id and v.row_key = a.row_key and v.withdrawn_at is null
      union
      select a.person_id, a.row_key from asked a
      join people merged on merged.current_id = a.person_id
      join visits v on v.person_id = merged.id and v.row_key = a.row_key and v.withdrawn_at is null
    )
    select person_id, encode(row_key, 'hex') as row_key from found`.execute(db)
  return standing
}

/** The figures follow by themselves (0008); people who are visited often are kept together for them. */
export async function recordStagedVisits(db: Db, batchId: string, from: number, to: number): Promise<void> {
  await sql`
    insert into visits (person_id, id, visited_on, visitor_name, agency, systolic, diastolic, pulse, weight_kg, height_cm, sugar,
      adl_items, adl_total, findings, needs_found, next_visit_on, organization_id, recorded_by, batch_id, row_key)
    select r.person_id, r.fact_id, v."visitedOn", v."visitorName", v.agency, v.systolic, v.diastolic, v.pulse, v."weightKg", v."heightCm",
      v.sugar, v."adlItems", v."adlTotal", v.findings, coalesce(v."needsFound", '{}'), v."nextVisitOn",
      b.organization_id, klang_account(), b.id, r.row_key
    from import_rows r
    join import_batches b on b.id = r.batch_id
    cross join lateral jsonb_to_record(r.says) as v ("visitedOn" date, "visitorName" text, agency text, systolic smallint,
      diastolic smallint, pulse smallint, "weightKg" double precision, "heightCm" double precision, sugar double precision,
      "adlItems" smallint[], "adlTotal" smallint, findings text, "needsFound" text[], "nextVisitOn" date)
    where r.batch_id = ${batchId} and r.position between ${from} and ${to} and r.kind = 'visits' and r.outcome = 'created'
      and not exists (select from visits s where s.person_id = r.person_id and s.row_key = r.row_key and s.withdrawn_at is null)
    order by r.person_id`.execute(db)
}

const IN_NEWER = (newer: string) => sql`exists (
  select from import_rows r where r.batch_id = ${newer} and r.kind = 'visits' and r.row_key = v.row_key)`

export async function carryVisitsOver(db: Db, earlier: string, newer: string): Promise<void> {
  await sql`
    update visits v set batch_id = ${newer}
    where v.batch_id = ${earlier} and v.withdrawn_at is null and ${IN_NEWER(newer)}`.execute(db)
}

export async function countVisitsGone(db: Db, earlier: string, newer: string): Promise<number> {
  const { rows } = await sql<{ gone: number }>`
    select count(*)::int as gone from visits v
    where v.batch_id = ${earlier} and v.withdrawn_at is null and not ${IN_NEWER(newer)}`.execute(db)
  return rows[0]?.gone ?? 0
}

export async function withdrawVisitsOf(db: Db, batchId: string): Promise<void> {
  await sql`
    update visits set withdrawn_at = now(), withdrawn_by = klang_account()
    where batch_id = ${batchId} and withdrawn_at is null`.execute(db)
}

export async function listVisitedAmong(db: Db, personIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`
    select distinct person_id from visits
    where person_id = any (${personIds as string[]}::uuid[]) and withdrawn_at is null`.execute(db)
  return rows.map(({ personId }) => personId)
}
