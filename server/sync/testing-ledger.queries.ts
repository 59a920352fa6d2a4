// What stands in the database, said in plain tables and past every right: what a phone is told is held against it.
import { sql } from 'kysely'
import type { OutboxEntry } from '../../domain/sync/entry.ts'
import type { Db } from '../platform/database.ts'
import { castAccounts } from '../testing-cast.ts'
import { THA_KHAM } from '../testing-people.ts'

export class Ledger {
  private readonly db: Db
  constructor(db: Db) {
    this.db = db
  }

  async scopeOf(as: string): Promise<string[]> {
    const { rows } = await (as === 'malee'
      ? sql<{ id: string }>`
          select distinct coalesce(p.current_id, p.id) as id from caseloads c join people p on p.id = c.person_id
          where c.account_id = ${castAccounts.malee.id} and c.to_day is null and p.withdrawn_at is null order by 1`
      : sql<{ id: string }>`
          select id from people where area_code = ${THA_KHAM} and current_id is null and withdrawn_at is null order by 1`
    ).execute(this.db)
    return rows.map(({ id }) => id)
  }

  /** In how many places an entry is: done, or held for the coordinator. */
  async timesKept({ id, kind, body }: OutboxEntry): Promise<number> {
    const done = {
      visit: sql`select 1 from visits where id = ${id}`,
      person: sql`select 1 from people where id = ${id}`,
      // Said of her, or asked of the coordinator.
      'person-change': sql`
        select 1 where exists (select from person_sources where says->>'nickname' = ${body.nickname})
          or exists (select from open_questions where details->>'wanted' = ${body.nickname})`,
    }[kind as 'visit' | 'person' | 'person-change']
    const { rows } = await sql<{ times: number }>`
      select count(*)::int as times from (${done} union all select 1 from held_entries where id = ${id}) kept`.execute(
      this.db,
    )
    return rows[0]!.times
  }

  /** Nobody of before is anybody's any more. */
  async clear(): Promise<void> {
    await sql`update caseloads set to_day = from_day where to_day is null`.execute(this.db)
    await sql`update people set withdrawn_at = now() where withdrawn_at is null`.execute(this.db)
  }

  everyoneHasFinished = () => everyoneHasFinished(this.db)
}

/** Whoever has begun a transaction on this server before now, in whatever database of it, has ended it: the feed waits for them. */
export async function everyoneHasFinished(db: Db): Promise<void> {
  const { rows } = await sql<{ now: string }>`select pg_snapshot_xmax(pg_current_snapshot())::text as now`.execute(db)
  for (;;) {
    const { rows: seen } = await sql<{ passed: boolean }>`
      select pg_snapshot_xmin(pg_current_snapshot()) >= ${rows[0]!.now}::text::xid8 as passed`.execute(db)
    if (seen[0]!.passed) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
