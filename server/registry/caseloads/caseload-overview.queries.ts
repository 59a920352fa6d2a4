import { sql } from 'kysely'
import {
  type CaseloadOverview,
  NEED_A_VISITOR,
  type WithoutVisitor,
} from '../../../domain/registry/caseloads/caseload-overview.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { Db } from '../../platform/database.ts'
import { listVolunteers } from './handing-over.queries.ts'

/** Lives here, is in a group that is visited, and nobody was asked to. */
const withoutVisitor = (area: string | undefined) => sql`
  p.current_id is null and p.withdrawn_at is null and p.died_on is null and p.departed_on is null
  and p.groups && ${[...NEED_A_VISITOR]}::text[] and (${area ?? null}::text is null or p.area_code like ${`${area ?? ''}%`})
  and not exists (select from caseloads c
    where c.person_id = any (array(select p.id union all select m.id from people m where m.current_id = p.id))
      and c.from_day <= klang_today() and (c.to_day is null or c.to_day > klang_today()))`

export async function caseloadOverview(db: Db, area: string | undefined): Promise<CaseloadOverview> {
  const volunteers = await listVolunteers(db)
  const visited = await sql<{ accountId: string; people: number }>`
    select v.recorded_by as account_id, count(distinct coalesce(p.current_id, p.id))::int as people
    from visits v join people p on p.id = v.person_id
    where v.recorded_by = any (${volunteers.map(({ id }) => id)}::uuid[]) and v.withdrawn_at is null
      and v.visited_on between ${`${bangkokToday().slice(0, 7)}-01`}::date and klang_today()
    group by 1`.execute(db)
  const without = await sql<CaseloadOverview['without'][number]>`
    select p.area_code, count(*)::int as people from people p
    where p.area_code is not null and ${withoutVisitor(area)}
    group by 1 order by 2 desc, 1 limit 200`.execute(db)
  const seenBy = new Map(visited.rows.map(({ accountId, people }) => [accountId, people]))
  return {
    volunteers: volunteers.map((one) => ({ ...one, visitedThisMonth: seenBy.get(one.id) ?? 0 })),
    without: without.rows,
  }
}

export async function listWithoutVisitor(db: Db, area: string): Promise<WithoutVisitor[]> {
  const { rows } = await sql<WithoutVisitor>`
    select p.id, concat(p.prefix, p.first_name, ' ' || p.last_name) as name, p.area_code, p.house, p.moo, p.groups, c.last_visit_on
    from people p left join person_card c on c.person_id = p.id
    where ${withoutVisitor(area)} order by p.moo nulls last, p.house, p.sort_key, p.id limit 500`.execute(db)
  return rows
}
