// Areas where someone is in need and nobody was visited for a while.
import { sql } from 'kysely'
import type { QuietArea } from '../../../domain/insight/dashboard/dashboard.ts'
import { addDays } from '../../../domain/shared/thai-date.ts'
import type { Db } from '../../platform/database.ts'
import { villageName } from './dashboard-areas.queries.ts'

const MOST_SHOWN = 40

/** Districts of a country or region, subdistricts of a province or district, villages of a subdistrict. */
const digitsBelow = (area: string) => (area === '' || area.startsWith('R') ? 4 : area.length <= 4 ? 6 : 8)

/** Those with the most people in need first. */
export async function quietAreas(
  db: Db,
  area: string,
  members: string[],
  group: string,
  { asOf, quietDays }: { asOf: string; quietDays: number },
): Promise<QuietArea[]> {
  if (area.length === 8) return []
  const within = area.startsWith('R')
    ? sql`left(y.area_code, 2) = any (${members}::text[])`
    : sql`y.area_code >= ${area} and y.area_code < ${`${area}~`}`
  const { rows } = await sql<Omit<QuietArea, 'name'> & { name: string | null }>`
    with wanted as (
      select number from counted_groups where tag = ${group}
    ), known as (
      select y.area_code from state_years y
      where y.part = 1 and y.group_number = (select number from wanted) and ${within} and length(y.area_code) = ${digitsBelow(area)}
        and y.area_code !~ '^R'
      union
      select left(y.area_code, ${digitsBelow(area)}) from state_steps y
      where y.group_number = (select number from wanted) and ${within} and length(y.area_code) >= ${digitsBelow(area)}
    ), needy as (
      select f.area_code, coalesce(max(f.amount) filter (where f.value = 100), 0) as in_need,
        coalesce(max(f.amount) filter (where f.value = 102), 0) as urgent_needs
      from state_figures(array(select area_code from known), array[(select number from wanted)]::integer[], array[1], ${asOf}::date) f
      group by 1
    ), visited as (
      select area_code from visit_figures_now
      where area_code = any (array(select area_code from needy where in_need > 0))
        and day between ${addDays(asOf, 1 - quietDays)}::date and ${asOf}::date
      group by 1 having sum(visits) > 0
    ), quiet as (
      select n.area_code, n.in_need, n.urgent_needs from needy n
      where n.in_need > 0 and not exists (select from visited v where v.area_code = n.area_code)
      order by n.urgent_needs desc, n.in_need desc, n.area_code limit ${MOST_SHOWN}
    )
    select q.area_code as area, a.name_th as name, q.in_need, q.urgent_needs, greatest((
        select f.day from visit_figures f
        where f.area_code = q.area_code and f.day <= ${asOf}::date
          and f.visits + coalesce((select sum(s.amount) from visit_steps s where s.day = f.day and starts_with(s.area_code, q.area_code)), 0) > 0
        order by f.day desc limit 1
      ), (select max(s.day) from visit_steps s where s.amount > 0 and s.day <= ${asOf}::date and starts_with(s.area_code, q.area_code))
      ) as last_visit_on
    from quiet q left join areas a on a.code = q.area_code and a.to_day is null
    order by q.urgent_needs desc, q.in_need desc, q.area_code`.execute(db)
  return rows.map((row) => ({ ...row, name: row.name ?? villageName(row.area) }))
}
