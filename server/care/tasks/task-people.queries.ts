// Of people, what the rules look at: no more and no less than a phone is told of them (server/sync/bundles.queries.ts), so
// that both find the same to do. Each part is gathered once for all of them.
import { type RawBuilder, sql } from 'kysely'
import type { TaskPerson } from '../../../domain/care/tasks/task.ts'
import type { ListedTask } from '../../../domain/care/tasks/task-act.ts'
import { isNumberOfThai } from '../../../domain/registry/people/citizen-number.ts'
import type { Work } from '../../platform/work.ts'
import { furtherCarerUntil } from '../../registry/people/further-carer.queries.ts'
import { HAS_IT } from './handed-on.queries.ts'
import { withinArea } from './task-acts.queries.ts'

type Named = Pick<ListedTask, 'areaCode' | 'areaName' | 'house' | 'moo' | 'phone' | 'volunteers'>
export type TaskPersonRow = TaskPerson & Named & { firstName: string; lastName: string | null; sortKey: string }

/** Who visits: one volunteer, or nobody. */
export type OfVolunteer = string | 'none'
type Chosen = { area: string; volunteer?: OfVolunteer | undefined; ids?: string[] | undefined; limit: number }

/** How long back a phone knows. */
const VISITS_SINCE = sql`klang_today() - 366`
const ACTS_SINCE = sql`klang_today() - 120`

const TODAY = sql`l.from_day <= klang_today() and (l.to_day is null or l.to_day > klang_today())`
const IN_CARE = sql`select coalesce(m.current_id, m.id) from caseloads l join people m on m.id = l.person_id where ${TODAY}`

function chosenBy({ area, volunteer, ids }: Chosen): RawBuilder<unknown> {
  if (ids) return sql`p.id = any (${ids}::uuid[]) and ${withinArea(area)}`
  if (volunteer === undefined) return withinArea(area)
  if (volunteer === 'none') return sql`${withinArea(area)} and p.id not in (${IN_CARE})`
  return sql`${withinArea(area)} and p.id in (${IN_CARE} and l.account_id = ${volunteer}::uuid)`
}

/** Every part is `person_id` and one `list`. */
const PARTS = {
  /** The last visit: the rules ask for no other, and for it only as long as a phone knows it. */
  visits: sql`
    select distinct on (h.person_id) h.person_id, v.visited_on as day,
      case when v.visited_on >= ${VISITS_SINCE} then jsonb_build_array(jsonb_build_object('id', v.id, 'visitedOn', v.visited_on,
        'falls', v.falls, 'fallInjured', v.fall_injured)) end as list
    from hers h cross join lateral (select v.id, v.visited_on, v.falls, v.fall_injured from visits v
      where v.person_id = h.member and v.withdrawn_at is null order by v.visited_on desc, v.id desc limit 1) v
    order by h.person_id, v.visited_on desc, v.id desc`,
  appointed: sql`
    select h.person_id, max(v.next_visit_on) as day
    from hers h join visits v on v.person_id = h.member join visits_of last on last.person_id = h.person_id
    where v.next_visit_on is not null and v.withdrawn_at is null and v.next_visit_on > last.day group by 1`,
  needs: sql`
    select h.person_id, jsonb_agg(jsonb_build_object('id', n.id, 'kind', n.kind, 'status', n.status, 'metOn', n.met_on,
      'toldOn', n.told_on) order by n.found_on desc, n.id desc) as list
    from hers h join needs n on n.person_id = h.member
    where n.withdrawn_at is null and n.status = 'met' and n.told_on is null
      and (n.found_on >= ${VISITS_SINCE} or n.met_on >= ${VISITS_SINCE}) group by 1`,
  assessments: sql`
    select h.person_id, jsonb_agg(jsonb_build_object('id', a.id, 'instrument', a.instrument, 'on', a.assessed_on,
      'total', a.total, 'band', coalesce(a.override_band, a.band)) order by a.assessed_on desc, a.id desc) as list
    from hers h join assessments a on a.person_id = h.member
    where a.withdrawn_at is null and a.instrument in ('2q', '9q', 'ltc') group by 1`,
  acts: sql`
    select h.person_id, jsonb_agg(jsonb_build_object('task', t.task, 'act', t.act, 'until', t.until_day, 'at', t.recorded_at)
      order by t.recorded_at) as list
    from hers h join task_acts t on t.person_id = h.member
    where (t.recorded_at >= ${ACTS_SINCE} or t.until_day >= klang_today())
      and (t.act <> 'handed-over' or not exists (select from hers k join caseloads l on l.person_id = k.member
        where k.person_id = h.person_id and ${HAS_IT})) group by 1`,
  volunteers: sql`
    select one.person_id, jsonb_agg(jsonb_build_object('id', one.id, 'name', one.name) order by one.name, one.id) as list
    from (select distinct h.person_id, a.id, a.name from hers h join caseloads l on l.person_id = h.member
      join accounts a on a.id = l.account_id where ${TODAY}) one group by 1`,
} as const

type Row = Omit<TaskPersonRow, 'nationalityIsThai'> & { number: Buffer | null }

/** Of an area, a volunteer, or these people. Those who depend on others and were longest not seen come first. */
export async function readTaskPeople({ db, centre }: Pick<Work, 'db' | 'centre'>, asked: Chosen) {
  await sql`select set_config('jit', 'off', true)`.execute(db)
  const { rows } = await sql<Row>`
    with chosen as materialized (
      select p.id, p.prefix, p.first_name, p.last_name, p.sort_key, p.birth_date, p.died_on, p.departed_on, p.area_code, p.house, p.moo,
        p.carer_name, ${furtherCarerUntil} as further_carer_until, p.carer_phone, p.groups, p.holders, c.adl_score, c.adl_on, c.last_visit_on, coalesce(c.urgent_needs, 0) as urgent_needs
      from people p left join person_card c on c.person_id = p.id
      where p.current_id is null and p.withdrawn_at is null and p.died_on is null and p.departed_on is null and ${chosenBy(asked)}
      order by c.adl_score nulls last, c.last_visit_on nulls first, p.id limit ${asked.limit}
    ), hers as materialized (
      select id as person_id, id as member from chosen
      union all select p.current_id, p.id from people p where p.current_id = any (array(select id from chosen))
    ),
    visits_of as materialized (${PARTS.visits}), appointed as materialized (${PARTS.appointed}),
    needs_of as materialized (${PARTS.needs}), assessments_of as materialized (${PARTS.assessments}),
    acts_of as materialized (${PARTS.acts}), volunteers_of as materialized (${PARTS.volunteers}),
    places as materialized (select area_code, coalesce(area_path(area_code), '') as name from
      (select distinct area_code from chosen where area_code is not null) codes)
    select c.id, c.prefix, c.first_name, c.last_name, c.sort_key, c.birth_date, c.died_on, c.departed_on, c.area_code, c.house, c.moo,
      coalesce(places.name, '') as area_name, c.carer_name, c.further_carer_until, c.carer_phone as phone, c.groups, c.last_visit_on, c.urgent_needs,
      (select i.sealed from person_identifiers i where i.person_id = c.id and i.kind = 'citizen-number' limit 1) as number,
      array(select b ->> 'kind' from jsonb_array_elements(coalesce(e.benefits, '[]')) b) as benefits,
      case when not h.disability_card_for_life then h.disability_card_expires::text end as disability_card_expires,
      case when seen.health then c.adl_score end as adl_score, case when seen.health then c.adl_on end as adl_on,
      appointed.day as next_visit_on, coalesce(v.list, '[]') as visits, coalesce(n.list, '[]') as needs,
      coalesce(s.list, '[]') as assessments, coalesce(t.list, '[]') as task_acts, coalesce(w.list, '[]') as volunteers, '[]'::jsonb as loans
    from chosen c
    cross join lateral (select c.id = any ((select klang_close_people())::uuid[])
      or klang_shares('health', c.holders, c.area_code) as health) seen
    left join person_health h on h.person_id = c.id left join person_economy e on e.person_id = c.id
    left join places on places.area_code = c.area_code left join appointed on appointed.person_id = c.id
    left join visits_of v on v.person_id = c.id left join needs_of n on n.person_id = c.id
    left join assessments_of s on s.person_id = c.id left join acts_of t on t.person_id = c.id
    left join volunteers_of w on w.person_id = c.id`.execute(db)
  return rows.map(
    ({ number, ...row }): TaskPersonRow => ({
      ...row,
      nationalityIsThai: number ? isNumberOfThai(centre.seal.open(number).toString()) : null,
    }),
  )
}
