// Who was in whose care in a month, came, went and was visited. Row-level security decides who is counted at all.
import { type RawBuilder, sql } from 'kysely'
import { monthRange } from '../../../domain/insight/monthly/month.ts'
import {
  MONTHLY_GROUPS,
  type MonthlyFigure,
  type MonthlyFigures,
  type MonthlyPeople,
  type MonthlyPeopleQuery,
  type MonthlyQuery,
  type MonthlyReport,
  type MonthlyUnit,
} from '../../../domain/insight/monthly/monthly-report.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { Db } from '../../platform/database.ts'

type Range = { from: string; asOf: string }

type Kept = Exclude<MonthlyQuery['by'], 'volunteer'>

/** In care from a day on, of those who live here; whoever moved away is counted past the policies. */
const IN_CARE: Record<Kept, RawBuilder<unknown>> = {
  organization: sql`
    select holder as unit, p.id as person, known.since
    from people p cross join lateral unnest(p.holders) holder
    cross join lateral (select least(coalesce(min(s.said_on), (p.created_at at time zone 'Asia/Bangkok')::date),
        (p.created_at at time zone 'Asia/Bangkok')::date) as since
      from person_sources s where s.person_id = p.id and s.withdrawn_at is null) known
    where p.current_id is null and p.withdrawn_at is null and p.departed_on is null and (holder = klang_organization() or klang_every_organization())`,
  authority: sql`
    select a.id as unit, p.id as person, (p.created_at at time zone 'Asia/Bangkok')::date as since
    from local_authorities a join area_set_members m on m.area_set_id = a.area_set_id
      and m.from_day <= klang_today() and (m.to_day is null or m.to_day > klang_today())
    join people p on p.area_code like m.area_code || '%'
    where a.kind <> 'อบจ.' and p.current_id is null and p.withdrawn_at is null and p.departed_on is null`,
}

/** A unit's visits are its own; of a place they are everybody's. */
const COUNTED: Record<Kept, RawBuilder<unknown>> = {
  organization: sql`v.organization_id = c.unit`,
  authority: sql`true`,
}

const keptBy = (by: Kept, { from, asOf }: Range) => sql`
  select c.unit, c.person, c.since, p.died_on as gone, p.died_on is not null as is_dead,
    case when 'bed-bound' = any (p.groups) then 'bed-bound' when 'home-bound' = any (p.groups) then 'home-bound'
      when 'disabled' = any (p.groups) then 'disabled' when 'older-person' = any (p.groups) then 'older-person'
      else 'others' end as "group",
    (select count(*)::int from people hers join visits v on v.person_id = hers.id
     where (hers.id = c.person or hers.current_id = c.person) and v.withdrawn_at is null
       and v.visited_on between ${from}::date and ${asOf}::date and ${COUNTED[by]}) as visits
  from (${IN_CARE[by]}) c join people p on p.id = c.person
  union all select unit, person, since, gone, is_dead, "group", visits from months_of_departed(${by}, ${from}::date, ${asOf}::date)`

/** One line for each person in care at any time of the month. Whoever had gone before she came was never in care. */
const counted = ({ by, unit }: Pick<MonthlyQuery, 'by' | 'unit'>, range: Range) => sql`
  kept as (${by === 'volunteer' ? sql`select unit, person, "group", since, gone, is_dead, visits from months_of_volunteers(${range.from}::date, ${range.asOf}::date)` : keptBy(by, range)}),
  counted as (
    select k.*, k.since < ${range.from}::date as was_there, coalesce(k.gone <= ${range.asOf}::date, false) as is_gone
    from kept k
    where k.since <= ${range.asOf}::date and (k.gone is null or (k.gone >= ${range.from}::date and k.gone >= k.since))
      and (${unit ?? null}::uuid is null or k.unit = ${unit ?? null}::uuid)
  )`

/** Which people of the month a figure counts. */
const FIGURE: Record<MonthlyFigure, RawBuilder<unknown>> = {
  carried: sql`was_there`,
  newcomers: sql`not was_there`,
  died: sql`is_gone and is_dead`,
  left: sql`is_gone and not is_dead`,
  remaining: sql`not is_gone`,
  visitedPeople: sql`visits > 0`,
  visits: sql`visits > 0`,
  unvisited: sql`visits = 0 and not is_gone`,
}

const people = (figure: MonthlyFigure) => sql`count(*) filter (where ${FIGURE[figure]})::int`

type Row = MonthlyFigures & { unit: string; group: (typeof MONTHLY_GROUPS)[number] }

export async function monthlyReport(db: Db, query: MonthlyQuery, today = bangkokToday()): Promise<MonthlyReport> {
  const range = monthRange(query.month, today)
  const { rows } = await sql<Row>`
    with ${counted(query, range)}
    select unit, "group", ${people('carried')} as carried, ${people('newcomers')} as newcomers, ${people('died')} as died,
      ${people('left')} as "left", ${people('remaining')} as remaining, ${people('visitedPeople')} as visited_people,
      sum(visits)::int as visits, ${people('unvisited')} as unvisited
    from counted group by unit, "group"`.execute(db)
  const names = await namesOf(db, query.by, [...new Set(rows.map(({ unit }) => unit))])
  const units = names.map((name) =>
    unitOf(
      name,
      rows.filter(({ unit }) => unit === name.id),
    ),
  )
  return { ...range, by: query.by, units }
}

const NONE: MonthlyFigures = {
  carried: 0,
  newcomers: 0,
  died: 0,
  left: 0,
  remaining: 0,
  visitedPeople: 0,
  visits: 0,
  unvisited: 0,
}

const sumOf = (all: MonthlyFigures[]): MonthlyFigures => {
  const keys = Object.keys(NONE) as MonthlyFigure[]
  return Object.fromEntries(keys.map((key) => [key, all.reduce((sum, one) => sum + one[key], 0)])) as MonthlyFigures
}

function unitOf(name: Pick<MonthlyUnit, 'id' | 'name' | 'of'>, rows: Row[]): MonthlyUnit {
  const groups = MONTHLY_GROUPS.map((group) => {
    const { unit, ...figures } = rows.find((row) => row.group === group) ?? { ...NONE, unit: name.id }
    return { ...figures, group }
  })
  return { ...name, groups, total: sumOf(rows) }
}

async function namesOf(
  db: Db,
  by: MonthlyQuery['by'],
  ids: string[],
): Promise<Pick<MonthlyUnit, 'id' | 'name' | 'of'>[]> {
  const from = {
    volunteer: sql`select a.id, a.name, o.name_th as "of" from accounts a join organizations o on o.id = a.organization_id`,
    organization: sql`select o.id, o.name_th as name, '' as "of" from organizations o`,
    authority: sql`select a.id, a.kind || a.name_th as name, '' as "of" from local_authorities a`,
  }[by]
  const { rows } = await sql<Pick<MonthlyUnit, 'id' | 'name' | 'of'>>`
    select id, name, "of" from (${from}) named where id = any (${ids}::uuid[]) order by "of", name, id`.execute(db)
  return rows
}

/** Who stands behind a figure, as far as they are still to be seen: whoever moved away is counted and not named. */
export async function monthlyPeople(
  db: Db,
  query: MonthlyPeopleQuery,
  today = bangkokToday(),
): Promise<MonthlyPeople['people']> {
  const { rows } = await sql<MonthlyPeople['people'][number]>`
    with ${counted(query, monthRange(query.month, today))}
    select p.id, concat(p.prefix, p.first_name, ' ' || p.last_name) as name, p.area_code, counted.visits
    from counted join people p on p.id = counted.person
    where ${FIGURE[query.figure]} and (${query.group ?? null}::text is null or "group" = ${query.group ?? null})
    order by p.sort_key, p.id limit 2000`.execute(db)
  return rows
}
