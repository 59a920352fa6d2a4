import { sql } from 'kysely'
import type { Db } from '../../platform/database.ts'

export type KeyedPerson = { person: string; keys: readonly number[] }

/** People may share a key, and one may have it from several sources. */
export const keepLinkKeys = (db: Db, people: readonly KeyedPerson[]) =>
  sql`select keep_link_keys(${JSON.stringify(people)}::jsonb)`.execute(db)

/** Those of the rows that were staged, from one position of the file to another. */
export const keepLinkKeysOfRows = (db: Db, batchId: string, from: number, to: number) =>
  sql`select keep_link_keys_of_rows(${batchId}, ${from}, ${to})`.execute(db)

export async function listPeopleWithoutKeys(db: Db, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select people_without_keys(${limit}) as id`.execute(db)
  return rows.map(({ id }) => id)
}
