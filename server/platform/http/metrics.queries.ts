import { sql } from 'kysely'
import type { Db } from '../database.ts'

export async function listQueue(db: Db): Promise<{ kind: string; state: string; count: number }[]> {
  const { rows } = await sql<{ kind: string; state: string; count: number }>`
    select kind, state, count(*)::int as count from jobs
    where state in ('waiting', 'running') or (state = 'failed' and ended_at > now() - interval '1 day')
    group by kind, state order by kind, state`.execute(db)
  return rows
}
