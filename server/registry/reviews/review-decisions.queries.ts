import { sql } from 'kysely'
import type { Reason } from '../../../domain/registry/merging/merge.ts'
import type { ReviewState } from '../../../domain/registry/reviews/review.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'

export type ReviewToDecide = {
  id: string
  nowLow: string
  nowHigh: string
  reasons: Reason[]
  decision: Exclude<ReviewState, 'open'> | null
  mergeId: string | null
}

/** Throws not-found for a pair of which whoever asks sees one or none. Locks it. */
export async function getReviewToDecide(db: Db, id: string): Promise<ReviewToDecide> {
  const { rows } = await sql<ReviewToDecide>`
    select id, now_low, now_high, reasons, decision, merge_id from link_reviews
    where id = ${id} and (withdrawn_at is null or decision is not null) for no key update`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'review' })
  return rows[0]
}

export const keepDecision = (
  db: Db,
  id: string,
  decision: Exclude<ReviewState, 'open'>,
  { note, mergeId }: { note: string | undefined; mergeId: string | null },
) =>
  sql`
    update link_reviews set decision = ${decision}, decided_by = klang_account(), decided_at = now(), note = ${note ?? null},
      merge_id = ${mergeId}::uuid
    where id = ${id}`.execute(db)

const OPEN_AGAIN = sql`decision = null, decided_by = null, decided_at = null, note = null, merge_id = null`

export const reopenReview = (db: Db, id: string) =>
  sql`update link_reviews set ${OPEN_AGAIN} where id = ${id}`.execute(db)

/** The merge that a decision made was taken back: the question is open again. */
export const reopenReviewOf = (db: Db, mergeId: string) =>
  sql`update link_reviews set ${OPEN_AGAIN} where merge_id = ${mergeId}`.execute(db)

/** Of two, the one of whom more was said and done; of as much, the one who was there first. */
export async function suggestWhoStays(db: Db, a: string, b: string): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select who.id
    from unnest(array[${a}, ${b}]::uuid[]) who (id)
    cross join lateral (select array(select p.id from people p where p.id = who.id or p.current_id = who.id) as ids) hers
    order by (select count(*) from person_sources s where s.person_id = any (hers.ids) and s.withdrawn_at is null)
      + (select count(*) from visits v where v.person_id = any (hers.ids) and v.withdrawn_at is null)
      + (select count(*) from needs n where n.person_id = any (hers.ids) and n.withdrawn_at is null) desc, who.id
    limit 1`.execute(db)
  return rows[0]!.id
}
