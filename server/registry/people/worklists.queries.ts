// How many people each worklist holds: one statement, each count stopped where the number no longer matters.
import { sql } from 'kysely'
import { Worklist } from '../../../domain/registry/people/person.ts'
import type { WorklistCount } from '../../../domain/registry/people/worklists.ts'
import type { Db } from '../../platform/database.ts'
import type { Seal } from '../../platform/seal.ts'
import { all, conditionsOf, withinAreas } from './people-list.queries.ts'

const COUNTED_UP_TO = 1_000

/** In the order of the strip. `areas` are the reader's own. */
export async function countWorklists(
  db: Db,
  seal: Seal,
  areas: string[] | undefined,
  area: string | undefined,
): Promise<WorklistCount[]> {
  const counts = Worklist.options.map((worklist) => {
    const conditions = [...conditionsOf({ worklist, area, living: 'living' }, seal), ...withinAreas(areas)]
    return sql`
      select ${worklist}::text as worklist, (select count(*)::int from (
        select 1 from people p left join person_card c on c.person_id = p.id
        where ${all(conditions)} limit ${COUNTED_UP_TO + 1}) found) as value`
  })
  const { rows } = await sql<{ worklist: Worklist; value: number }>`${sql.join(counts, sql` union all `)}`.execute(db)
  return rows.map(({ worklist, value }) => ({
    worklist,
    count: { value: Math.min(value, COUNTED_UP_TO), more: value > COUNTED_UP_TO },
  }))
}
