import { sql } from 'kysely'
import type { Db } from '../../platform/database.ts'

/** Sources of a batch that still stand, seen by whoever asks. */
export async function countSources(db: Db, batchId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from person_sources where batch_id = ${batchId} and withdrawn_at is null`.execute(db)
  return rows[0]?.count ?? 0
}

/** Answers the people of whom a source was withdrawn, as they stand now. */
export async function withdrawSources(db: Db, batchId: string): Promise<string[]> {
  await sql`update person_sources set withdrawn_at = now() where batch_id = ${batchId} and withdrawn_at is null`.execute(
    db,
  )
  const { rows } = await sql<{ id: string }>`
    select distinct coalesce(p.current_id, p.id) as id
    from person_sources s join people p on p.id = s.person_id
    where s.batch_id = ${batchId}`.execute(db)
  return rows.map(({ id }) => id)
}

/** Nobody speaks of them any more and nothing is known of them: they leave every list, and nothing is deleted. */
export const withdrawPeople = (db: Db, personIds: readonly string[]) =>
  sql`
    update people set withdrawn_at = now(), revision = revision + 1, changed_at = now()
    where id = any (${personIds as string[]}::uuid[]) and withdrawn_at is null`.execute(db)

export const markUndone = (db: Db, batchId: string) =>
  sql`
    update import_batches set state = 'undone', step = 'undone', problem = null, undone_at = now(), undone_by = klang_account()
    where id = ${batchId}`.execute(db)
