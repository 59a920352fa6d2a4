import { sql } from 'kysely'
import type { Regulation } from '../../../domain/funds/regulations/regulation.ts'
import type { Db } from '../../platform/database.ts'

/** The newest first. */
export async function listRegulations(db: Db): Promise<Regulation[]> {
  const { rows } = await sql<Regulation>`
    select id, code, kind, name_th, source, from_day, to_day, rules from regulation_sets order by kind, from_day desc`.execute(
    db,
  )
  return rows
}
