import { sql } from 'kysely'
import type { TaskPerson } from '../../../domain/care/tasks/task.ts'
import type { Db } from '../../platform/database.ts'
import { withinArea } from './task-acts.queries.ts'

export type TaskPersonRow = TaskPerson & { firstName: string; lastName: string | null; areaName: string }

/** Of an area, or of these people. Those who depend on others and were longest not seen come first. */
export async function readTaskPeople(
  db: Db,
  { area, ids, limit }: { area: string; ids?: string[]; limit: number },
): Promise<TaskPersonRow[]> {
  const which = ids ? sql`p.id = any (${ids}::uuid[])` : withinArea(area)
  const { rows } = await sql<TaskPersonRow>`
    with chosen as materialized (
      select p.id, p.prefix, p.first_name, p.last_name, p.birth_date, p.died_on, p.departed_on, p.area_code, p.carer_name,
        p.carers, p.groups, c.adl_score, c.adl_on, c.last_visit_on, coalesce(c.urgent_needs, 0) as urgent_needs
      from people p left join person_card c on c.person_id = p.id
      where p.current_id is null and p.withdrawn_at is null and p.died_on is null and p.departed_on is null and ${which}
      order by c.adl_score nulls last, c.last_visit_on nulls first, p.id limit ${limit}
    ), hers as materialized (
      select f.id as person_id, coalesce(f.current_id, f.id) as id from people f
      where f.id in (select id from chosen) or f.current_id in (select id from chosen)
    )
    select c.id, c.prefix, c.first_name, c.last_name, coalesce(area_path(c.area_code), '') as area_name, c.birth_date, c.died_on, c.departed_on, c.area_code, c.groups,
      coalesce(c.carer_name, c.carers -> 0 ->> 'name') as carer_name, null::boolean as nationality_is_thai,
      coalesce((select array_agg(b ->> 'kind') from person_economy e, jsonb_array_elements(e.benefits) b
        where e.person_id = c.id), '{}') as benefits,
      (select case when not h.disability_card_for_life then h.disability_card_expires end::text from person_health h
        where h.person_id = c.id) as disability_card_expires,
      c.adl_score, c.adl_on, c.last_visit_on, c.urgent_needs, '[]'::jsonb as loans,
      (select v.next_visit_on from hers h join visits v on v.person_id = h.person_id and v.withdrawn_at is null
        where h.id = c.id order by v.visited_on desc, v.id desc limit 1) as next_visit_on,
      coalesce((select jsonb_agg(jsonb_build_object('id', v.id, 'visitedOn', v.visited_on, 'falls', v.falls,
          'fallInjured', v.fall_injured))
        from hers h join visits v on v.person_id = h.person_id
        where h.id = c.id and v.withdrawn_at is null and v.visited_on = c.last_visit_on), '[]') as visits,
      coalesce((select jsonb_agg(jsonb_build_object('id', n.id, 'kind', n.kind, 'status', n.status, 'metOn', n.met_on,
          'toldOn', n.told_on))
        from hers h join needs n on n.person_id = h.person_id
        where h.id = c.id and n.withdrawn_at is null and n.status = 'met' and n.told_on is null), '[]') as needs,
      coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'instrument', a.instrument, 'on', a.assessed_on,
          'total', a.total, 'band', coalesce(a.override_band, a.band)))
        from hers h join assessments a on a.person_id = h.person_id
        where h.id = c.id and a.withdrawn_at is null and a.instrument in ('2q', '9q', 'ltc')), '[]') as assessments,
      coalesce((select jsonb_agg(jsonb_build_object('task', t.task, 'act', t.act, 'until', t.until_day, 'at', t.recorded_at))
        from hers h join task_acts t on t.person_id = h.person_id where h.id = c.id), '[]') as task_acts
    from chosen c`.execute(db)
  return rows
}
