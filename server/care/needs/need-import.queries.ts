// Needs of a sheet: into the database, over to a newer batch, and back.
import { sql } from 'kysely'
import type { Db } from '../../platform/database.ts'
import type { PersonRow } from '../../registry/imports/sheet-importers.ts'

/** One who was merged into another brought her needs with her. */
export async function listStandingNeeds(db: Db, rows: readonly PersonRow[]): Promise<PersonRow[]> {
  const { rows: standing } = await sql<PersonRow>`
    with asked as (
      select person_id, decode(row_key, 'hex') as row_key
      from jsonb_to_recordset(${JSON.stringify(rows.map(({ personId, rowKey }) => ({ person_id: personId, row_key: rowKey })))}::jsonb)
        as r (person_id uuid, row_key text)
    ), found as (
      select a.person_id, a.row_key from asked a
      join needs n on n.person_id = a.person_id and n.row_key = a.row_key and n.withdrawn_at is null
      union
      select a.person_id, a.row_key from asked a
      join people merged on merged.current_id = a.person_id
      join needs n on n.person_id = merged.id and n.row_key = a.row_key and n.withdrawn_at is null
    )
    select person_id, encode(row_key, 'hex') as row_key from found`.execute(db)
  return standing
}

export async function recordStagedNeeds(db: Db, batchId: string, from: number, to: number): Promise<void> {
  await sql`
    insert into needs (person_id, id, found_on, need_of, kind, urgency, detail, status, owner, met_on, organization_id, recorded_by,
      batch_id, row_key)
    select r.person_id, r.fact_id, n."foundOn", n."needOf", n.kind, n.urgency, n.detail, n.status, n.owner, n."metOn",
      b.organization_id, klang_account(), b.id, r.row_key
    from import_rows r
    join import_batches b on b.id = r.batch_id
    cross join lateral jsonb_to_record(r.says) as n ("foundOn" date, "needOf" text, kind text, urgency text, detail text, status text,
      owner text, "metOn" date)
    where r.batch_id = ${batchId} and r.position between ${from} and ${to} and r.kind = 'needs' and r.outcome = 'created'
      and not exists (select from needs s where s.person_id = r.person_id and s.row_key = r.row_key and s.withdrawn_at is null)
    order by r.person_id`.execute(db)
}

const IN_NEWER = (newer: string) => sql`exists (
  select from import_rows r where r.batch_id = ${newer} and r.kind = 'needs' and r.row_key = n.row_key)`

export async function carryNeedsOver(db: Db, earlier: string, newer: string): Promise<void> {
  await sql`
    update needs n set batch_id = ${newer}
    where n.batch_id = ${earlier} and n.withdrawn_at is null and ${IN_NEWER(newer)}`.execute(db)
}

export async function countNeedsGone(db: Db, earlier: string, newer: string): Promise<number> {
  const { rows } = await sql<{ gone: number }>`
    select count(*)::int as gone from needs n
    where n.batch_id = ${earlier} and n.withdrawn_at is null and not ${IN_NEWER(newer)}`.execute(db)
  return rows[0]?.gone ?? 0
}

export async function withdrawNeedsOf(db: Db, batchId: string): Promise<void> {
  await sql`update needs set withdrawn_at = now() where batch_id = ${batchId} and withdrawn_at is null`.execute(db)
}

export async function listNeedyAmong(db: Db, personIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`
    select distinct person_id from needs
    where person_id = any (${personIds as string[]}::uuid[]) and withdrawn_at is null`.execute(db)
  return rows.map(({ personId }) => personId)
}
