// Pairs that an import, or a registration on the road, wants somebody to decide on: set-based, each pair once, and never again one that was decided.
import { sql } from 'kysely'
import type { Reason } from '../../../domain/registry/merging/merge.ts'
import { newId } from '../../../domain/shared/ids.ts'
import type { Db } from '../../platform/database.ts'

export type Proposal = {
  a: string
  b: string
  weight: number
  reasons: Reason[]
  sheet: string | null
  row: number | null
}

/**
 * Merged ones are taken as whom they stand for. A pair that waits already is asked by this batch too; one that was told
 * apart or is one by now is left out. Answers how many are new.
 */
export async function proposePairs(db: Db, batchId: string | null, pairs: readonly Proposal[]): Promise<number> {
  if (pairs.length === 0) return 0
  const proposed = JSON.stringify(pairs.map((pair) => ({ ...pair, id: newId() })))
  const { rows } = await sql<{ fresh: number }>`
    with said as (
      select distinct on (low, high) r.id, least(a.now, b.now) as low, greatest(a.now, b.now) as high, r.weight, r.reasons, r.sheet, r.row
      from jsonb_to_recordset(${proposed}::jsonb)
        as r (id uuid, a uuid, b uuid, weight real, reasons jsonb, sheet text, row integer)
      cross join lateral (select coalesce(current_id, id) as now from people where id = r.a) a
      cross join lateral (select coalesce(current_id, id) as now from people where id = r.b) b
      where a.now <> b.now
      order by low, high, r.weight desc, r.id
    ), untold as (
      select said.* from said where not exists (
        select from link_reviews known
        where known.now_low = said.low and known.now_high = said.high and known.decision is not null)
    ), asked_too as (
      update link_reviews known set
        batch_ids = case when ${batchId}::uuid is null or ${batchId}::uuid = any (known.batch_ids) then known.batch_ids else known.batch_ids || ${batchId}::uuid end,
        withdrawn_at = null,
        weight = case when known.withdrawn_at is null then known.weight else untold.weight end,
        reasons = case when known.withdrawn_at is null then known.reasons else untold.reasons end,
        sheet = case when known.withdrawn_at is null then known.sheet else untold.sheet end,
        row_number = case when known.withdrawn_at is null then known.row_number else untold.row end
      from untold where known.now_low = untold.low and known.now_high = untold.high
      returning untold.id
    ), fresh as (
      insert into link_reviews (id, low, high, now_low, now_high, weight, reasons, batch_ids, sheet, row_number)
      select id, low, high, low, high, weight, reasons, array_remove(array[${batchId}::uuid], null), sheet, row from untold
      where id not in (select id from asked_too)
      returning 1
    )
    select count(*)::int as fresh from fresh`.execute(db)
  return rows[0]?.fresh ?? 0
}

/** What only this batch asked, and nobody answered, is asked no longer. A decision stays, whoever asked. */
export async function withdrawReviewsOf(db: Db, batchId: string): Promise<void> {
  await sql`
    update link_reviews set batch_ids = array_remove(batch_ids, ${batchId}::uuid),
      withdrawn_at = case when decision is null and batch_ids <@ array[${batchId}::uuid] then now() else withdrawn_at end
    where ${batchId}::uuid = any (batch_ids)`.execute(db)
  await sql`
    update open_questions set withdrawn_at = now()
    where batch_id = ${batchId} and settled_at is null and withdrawn_at is null`.execute(db)
}
