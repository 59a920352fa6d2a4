import { sql } from 'kysely'
import type { Db } from '../../platform/database.ts'

/** The telephone numbers of each of these people. */
export async function listPhonesOf(db: Db, ids: string[]): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ id: string; phones: string[] }>`
    select person_id as id, array_agg(phone order by phone) as phones
    from person_phones where person_id = any (${ids}::uuid[]) group by person_id`.execute(db)
  return new Map(rows.map(({ id, phones }) => [id, phones]))
}
