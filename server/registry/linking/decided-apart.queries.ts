import { sql } from 'kysely'
import type { Db } from '../../platform/database.ts'

/** Pairs of these people of whom somebody said that they are not one: two ids, the smaller first, parted by a space. Asked as the matcher. */
export async function listDecidedApart(db: Db, personIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ pair: string }>`
    select now_low || ' ' || now_high as pair from link_reviews
    where decision = 'not-same' and now_low = any (${personIds as string[]}::uuid[]) and now_high = any (${personIds as string[]}::uuid[])`.execute(
    db,
  )
  return rows.map(({ pair }) => pair)
}
