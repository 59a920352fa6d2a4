// The figures of areas as they stand on a day, and the visits of a period: folded steps plus the tail, never a walk over people.
import { sql } from 'kysely'
import type { DashboardPeriod } from '../../../domain/insight/dashboard/dashboard-period.ts'
import type { Db } from '../../platform/database.ts'

/** By name of what is counted: people, not-visited-90, male/60, bed/urgent … What is not there is nought. */
export type Numbers = Map<string, number>

const PART = { main: 0, need: 1, ages: 2, kinds: 3 } as const
export type Part = keyof typeof PART

export async function standingIn(db: Db, areas: string[], group: string, parts: Part[], day: string) {
  const { rows } = await sql<{ areaCode: string; value: string; amount: number }>`
    select f.area_code, v.value, f.amount
    from state_figures(${areas}::text[], array[(select number from counted_groups where tag = ${group})]::integer[],
      ${parts.map((part) => PART[part])}::integer[], ${day}::date) f
    join counted_values v on v.number = f.value`.execute(db)
  const all = new Map(areas.map((area): [string, Numbers] => [area, new Map()]))
  for (const { areaCode, value, amount } of rows) all.get(areaCode)?.set(value, amount)
  return all
}

/** How many people each group has in an area. */
export async function peopleOfGroups(db: Db, area: string, day: string): Promise<{ group: string; people: number }[]> {
  const { rows } = await sql<{ group: string; people: number }>`
    select g.tag as group, coalesce(f.amount, 0) as people
    from counted_groups g
    left join state_figures(array[${area}]::text[], array(select number::integer from counted_groups where number > 0),
      array[0], ${day}::date) f on f.group_number = g.number and f.value = 0
    where g.number > 0 order by g.number`.execute(db)
  return rows
}

const visitFigures = (areas: string[], group: string, { from, to }: DashboardPeriod) =>
  group === ''
    ? sql`(select area_code, day, visits, people_of_month, people_of_year, people_of_fiscal_year from visit_figures_now
        where area_code = any (${areas}::text[]) and day between ${from}::date and ${to}::date)`
    : sql`group_visits(${areas}::text[], (select number from counted_groups where tag = ${group}), ${from}::date, ${to}::date)`

/** Visits and distinct people visited of the year so far, area by area. */
export async function visitsIn(db: Db, areas: string[], group: string, period: DashboardPeriod) {
  const people = period.kind === 'fiscal' ? sql`people_of_fiscal_year` : sql`people_of_year`
  const { rows } = await sql<{ areaCode: string; visits: number; visited: number }>`
    select f.area_code, coalesce(sum(f.visits), 0)::int as visits, coalesce(sum(f.${people}), 0)::int as visited
    from ${visitFigures(areas, group, period)} f group by 1`.execute(db)
  return new Map(rows.map(({ areaCode, ...figures }) => [areaCode, figures]))
}

/** The same month by month; a person counts once in each. */
export async function visitsByMonth(db: Db, area: string, group: string, period: DashboardPeriod) {
  const { rows } = await sql<{ month: string; visits: number; visited: number }>`
    select to_char(f.day, 'YYYY-MM') as month, coalesce(sum(f.visits), 0)::int as visits,
      coalesce(sum(f.people_of_month), 0)::int as visited
    from ${visitFigures([area], group, period)} f group by 1`.execute(db)
  return new Map(rows.map(({ month, ...figures }) => [month, figures]))
}

/** People, those not visited for 90 days and open needs at the end of each month. */
export async function trendOf(db: Db, area: string, group: string, monthEnds: string[]) {
  if (monthEnds.length === 0) return new Map<string, Numbers>()
  const { rows } = await sql<{ day: string; value: string; amount: number }>`
    select t.day, v.value, t.amount
    from state_trend(${area}, (select number from counted_groups where tag = ${group}), array[0, 2, 101],
      ${monthEnds}::date[]) t join counted_values v on v.number = t.value`.execute(db)
  const trend = new Map<string, Numbers>()
  for (const { day, value, amount } of rows) trend.set(day, (trend.get(day) ?? new Map()).set(value, amount))
  return trend
}
