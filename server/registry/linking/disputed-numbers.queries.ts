// A number that sources of several people give is believed of one of them: of whom more sources give it, then those that are
// trusted more, then the earlier ones, then by name. So it does not depend on which list came first (decision 18).
import { sql } from 'kysely'
import type { Db } from '../../platform/database.ts'

/** Answers the people of whom it is believed now and was not, or was and is not: they have to be folded anew. */
export async function settleNumbers(db: Db, indexes: readonly Buffer[]): Promise<string[]> {
  if (indexes.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    with given as (
      select s.person_id, s.id, s.number_index, s.number_disputed, s.trust, s.said_on, coalesce(p.current_id, p.id) as holder
      from person_sources s join people p on p.id = s.person_id
      where s.number_index = any (${indexes as Buffer[]}::bytea[]) and s.withdrawn_at is null
    ), holders as (
      select g.number_index, g.holder, row_number() over (partition by g.number_index
        order by count(*) desc, max(g.trust) desc, min(g.said_on), p.sort_key, p.birth_date nulls last, g.holder) as place
      from given g join people p on p.id = g.holder
      group by g.number_index, g.holder, p.sort_key, p.birth_date
    ), changed as (
      update person_sources s set number_disputed = h.place > 1
      from given g join holders h on h.number_index = g.number_index and h.holder = g.holder
      where s.person_id = g.person_id and s.id = g.id and s.number_disputed <> (h.place > 1)
      returning g.holder
    )
    select distinct holder as id from changed`.execute(db)
  return rows.map(({ id }) => id)
}

/** The numbers of this batch that somebody disputes. */
export async function listDisputedOf(db: Db, batchId: string): Promise<Buffer[]> {
  const { rows } = await sql<{ numberIndex: Buffer }>`
    select distinct mine.number_index from person_sources mine
    join person_sources other on other.number_index = mine.number_index and other.number_disputed
    where mine.batch_id = ${batchId} and mine.number_index is not null`.execute(db)
  return rows.map(({ numberIndex }) => Buffer.from(numberIndex))
}
