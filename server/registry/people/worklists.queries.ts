// How many people each worklist holds: one statement, each count stopped where the number no longer matters.
import { sql } from 'kysely'
import { Worklist } from '../../../domain/registry/people/person.ts'
import type { WorklistCount } from '../../../domain/registry/people/worklists.ts'
import type { Work } from '../../platform/work.ts'
import { peopleThatMatch } from './people-list.queries.ts'

const COUNTED_UP_TO = 1_000

/** In the order of the strip, within the reach of whoever asks. */
export async function countWorklists(work: Work, area: string | undefined): Promise<WorklistCount[]> {
  const counts = []
  for (const worklist of Worklist.options) {
    const match = await peopleThatMatch(work, { worklist, area, living: 'living' })
    counts.push(sql`
      select ${worklist}::text as worklist, (select count(*)::int from (
        select 1 from people p left join person_card c on c.person_id = p.id
        where ${match} limit ${COUNTED_UP_TO + 1}) found) as value`)
  }
  const { rows } = await sql<{ worklist: Worklist; value: number }>`${sql.join(counts, sql` union all `)}`.execute(
    work.db,
  )
  return rows.map(({ worklist, value }) => ({
    worklist,
    count: { value: Math.min(value, COUNTED_UP_TO), more: value > COUNTED_UP_TO },
  }))
}
