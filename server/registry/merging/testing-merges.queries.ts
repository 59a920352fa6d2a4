// A person as she stands in the tables, for the test that compares her with the fold of her sources.
import { sql } from 'kysely'
import type { Db } from '../../platform/database.ts'

export async function recordAsItStands(db: Db, id: string) {
  const { rows } = await sql`
    select p.first_name, p.last_name, p.occupation, p.carer_name, h.adl_score, e.income_satang, p.holders, p.number_tail, p.disagreements,
      array(select f.phone from person_phones f where f.person_id = p.id order by 1) as phones,
      array(select t.tag from person_tags t where t.person_id = p.id and t.to_day is null order by 1) as tags,
      (select coalesce(jsonb_agg(jsonb_build_object('areaCode', a.area_code, 'fromDay', a.from_day, 'toDay', a.to_day)
         order by a.from_day nulls first), '[]') from person_addresses a where a.person_id = p.id) as areas,
      c.visit_count, c.last_visit_on,
      (select count(*)::int from person_tags t join person_sources s on s.id = t.source_id
       join people said on said.id = s.person_id
       where t.person_id = p.id and coalesce(said.current_id, said.id) <> p.id) as foreign_tags
    from people p
    left join person_health h on h.person_id = p.id
    left join person_economy e on e.person_id = p.id
    left join person_card c on c.person_id = p.id
    where p.id = ${id} and p.current_id is null`.execute(db)
  return rows[0]
}

export async function visitsCounted(db: Db, area: string) {
  const { rows } = await sql`
    select coalesce(sum(visits) filter (where day between '2020-01-01' and '2020-12-31'), 0)::int as visits,
      coalesce(sum(people_of_year) filter (where day between '2020-01-01' and '2020-12-31'), 0)::int as of_year,
      coalesce(sum(people_of_month) filter (where day between '2020-01-01' and '2020-01-31'), 0)::int as of_january
    from visit_figures_now where area_code = ${area}`.execute(db)
  return rows[0]
}
