import { sql } from 'kysely'
import {
  type CaseloadOverview,
  type CaseloadPerson,
  NEED_A_VISITOR,
} from '../../../domain/registry/caseloads/caseload-overview.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { Db } from '../../platform/database.ts'
import { livesIn } from '../people/people-list-reach.queries.ts'
import { listVolunteers } from './handing-over.queries.ts'

const LIVES_HERE = sql`p.current_id is null and p.withdrawn_at is null and p.died_on is null and p.departed_on is null`
/** Word for word what the index `people_who_need_a_visitor` says, with its list in the statement: else all people are walked. */
const NEEDS_A_VISITOR = sql`(p.groups && ${sql.lit(`{${NEED_A_VISITOR.join(',')}}`)}::text[] and ${LIVES_HERE})`
const VISITED = sql`visited as materialized (select one.id from whom_somebody_visits() as one (id))`

/** A whole province at a glance: figures, and no names but those of volunteers. */
export async function caseloadOverview(db: Db, area: string | undefined): Promise<CaseloadOverview> {
  const { rows } = await sql<CaseloadOverview['places'][number]>`
    with ${VISITED}, counted as (
      select p.area_code, count(*)::int as needing, count(*) filter (where visited.id is null)::int as without
      from people p left join visited on visited.id = p.id
      where ${NEEDS_A_VISITOR} and p.area_code is not null and ${area ? livesIn('p', [area]) : sql`true`} group by 1)
    select c.area_code, c.needing, c.without, place.latitude, place.longitude
    from counted c left join lateral (select a.latitude, a.longitude from areas a
      where a.code in (c.area_code, left(c.area_code, 6)) and a.to_day is null and a.latitude is not null
      order by length(a.code) desc limit 1) place on true
    order by c.without desc, c.needing desc, c.area_code limit 400`.execute(db)
  return { volunteers: await listVolunteers(db, `${bangkokToday().slice(0, 7)}-01`), places: rows }
}

/** Of an area, in the order in which one walks. */
export async function listCaseloadPeople(db: Db, area: string): Promise<CaseloadPerson[]> {
  const { rows } = await sql<CaseloadPerson>`
    with ${VISITED}, chosen as materialized (
      select p.id, concat(p.prefix, p.first_name, ' ' || p.last_name) as name, p.area_code, p.house, p.moo, p.groups, p.sort_key
      from people p left join visited on visited.id = p.id
      where ${livesIn('p', [area])} and ${LIVES_HERE} and (visited.id is not null or ${NEEDS_A_VISITOR})
      order by p.area_code, p.moo nulls last, p.house, p.sort_key, p.id limit 1500
    ), hers as (select id as person_id, id as member from chosen
      union all select p.current_id, p.id from people p where p.current_id = any (array(select id from chosen)))
    select c.id, c.name, c.area_code, c.house, c.moo, c.groups, card.last_visit_on, place.latitude, place.longitude,
      coalesce((v.list), '[]') as visitors
    from chosen c left join person_card card on card.person_id = c.id
    left join (select distinct on (a.person_id) a.person_id, a.latitude, a.longitude from person_addresses a
      where a.person_id = any (array(select id from chosen)) and (a.to_day is null or a.to_day > klang_today())
      order by a.person_id, a.from_day desc nulls last) place on place.person_id = c.id
    left join (select h.person_id, jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name, 'fromDay', l.from_day) order by a.name, a.id) as list
      from hers h join caseloads l on l.person_id = h.member join accounts a on a.id = l.account_id
      where l.from_day <= klang_today() and (l.to_day is null or l.to_day > klang_today()) group by 1) v on v.person_id = c.id
    order by c.area_code, c.moo nulls last, c.house, c.sort_key, c.id`.execute(db)
  return rows
}
