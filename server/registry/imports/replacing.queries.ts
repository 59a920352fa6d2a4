import { sql } from 'kysely'
import type { Db } from '../../platform/database.ts'

/** Sources of the earlier batch without their row in the newer file. */
export async function countSourcesGone(db: Db, earlier: string, newer: string): Promise<number> {
  const { rows } = await sql<{ gone: number }>`
    select count(*)::int as gone from person_sources s
    where s.batch_id = ${earlier} and s.withdrawn_at is null and not exists (
      select from import_rows r where r.batch_id = ${newer} and r.kind = 'people' and r.row_key = s.row_key)`.execute(
    db,
  )
  return rows[0]?.gone ?? 0
}

/** What stands in both becomes the newer batch's. */
export const carrySourcesOver = (db: Db, earlier: string, newer: string) =>
  sql`
    update person_sources s set batch_id = ${newer}
    where s.batch_id = ${earlier} and s.withdrawn_at is null and exists (
      select from import_rows r where r.batch_id = ${newer} and r.kind = 'people' and r.row_key = s.row_key)`.execute(
    db,
  )
