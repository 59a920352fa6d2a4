// The figures are folded steps plus the tail that is not folded yet: exact as of any day, and never a walk over visits.
import { sql } from 'kysely'
import type { Actor } from '../../../domain/ground/access/actor.ts'
import { fullFigureAreas } from '../../../domain/insight/dashboard/dashboard.policy.ts'
import { buddhistMonth, type Period, periodOf } from '../../../domain/insight/reports/period.ts'
import { canSeeTotalOf } from '../../../domain/insight/reports/visits-report.policy.ts'
import type { VisitsReport, VisitsReportQuery, VisitsReportRow } from '../../../domain/insight/reports/visits-report.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'

const DIGITS = { province: 2, district: 4, subdistrict: 6 } as const

const peopleColumn = { calendar: sql`people_of_year`, fiscal: sql`people_of_fiscal_year` }

/** Provinces of a named set; none for an ordinary area. */
async function listMembers(db: Db, area: string): Promise<string[]> {
  if (!area.startsWith('R')) return []
  const { rows } = await sql<{ areaCode: string }>`
    select m.area_code from area_sets s join area_set_members m on m.area_set_id = s.id and m.to_day is null
    where s.code = ${area} order by 1`.execute(db)
  if (rows.length === 0) throw problems.areaUnknown({ code: area })
  return rows.map(({ areaCode }) => areaCode)
}

/** What may be shown below an area: its parts that lie within the reader's own areas. */
const below = (area: string, members: string[], own: string[] | undefined) => {
  const inside =
    area === ''
      ? sql`true`
      : area.startsWith('R')
        ? sql`left(f.area_code, 2) = any (${members}::text[])`
        : sql`starts_with(f.area_code, ${area})`
  const mine =
    own === undefined
      ? sql`true`
      : sql`exists (select from unnest(${own}::text[]) own where starts_with(f.area_code, own))`
  return sql`${inside} and ${mine}`
}

async function listByArea(
  db: Db,
  level: keyof typeof DIGITS | 'region',
  period: Period,
  area: string,
  members: string[],
  own: string[] | undefined,
) {
  const isAtLevel =
    level === 'region'
      ? sql`f.area_code = any (array(select code from area_sets where kind = 'health-region'))`
      : sql`length(f.area_code) = ${DIGITS[level]} and f.area_code !~ '^R'`
  const { rows } = await sql<VisitsReportRow>`
    select f.area_code as area, coalesce(a.name_th, s.name_th, 'ไม่ทราบพื้นที่') as name, a.latitude, a.longitude,
      sum(f.visits)::int as visits, sum(f.${peopleColumn[period.kind]})::int as people
    from visit_figures_now f
    left join areas a on a.code = f.area_code and a.to_day is null
    left join area_sets s on s.code = f.area_code
    where f.day between ${period.from}::date and ${period.to}::date and ${isAtLevel}
      and ${level === 'region' ? sql`true` : below(area, members, own)}
    group by f.area_code, a.name_th, s.name_th, a.latitude, a.longitude
    having sum(f.visits) <> 0
    order by f.area_code`.execute(db)
  return rows
}

/** Month by month: a person counts once in each month. */
async function listByMonth(db: Db, period: Period, area: string) {
  const { rows } = await sql<{ first: string; visits: number; people: number }>`
    select date_trunc('month', f.day)::date as first, sum(f.visits)::int as visits, sum(f.people_of_month)::int as people
    from visit_figures_now f
    where f.area_code = ${area} and f.day between ${period.from}::date and ${period.to}::date
    group by 1 having sum(f.visits) <> 0 order by 1`.execute(db)
  return rows.map(({ first, visits, people }) => ({ month: buddhistMonth(first), visits, people }))
}

async function totalOf(db: Db, period: Period, area: string) {
  const { rows } = await sql<{ visits: number; people: number }>`
    select coalesce(sum(f.visits), 0)::int as visits, coalesce(sum(f.${peopleColumn[period.kind]}), 0)::int as people
    from visit_figures_now f where f.area_code = ${area} and f.day between ${period.from}::date and ${period.to}::date`.execute(
    db,
  )
  return rows[0]!
}

/** The area of the report and those above it that the reader may see, outermost first. */
async function pathTo(db: Db, actor: Actor, area: string): Promise<VisitsReport['path']> {
  const { rows } = await sql<{ area: string; name: string }>`
    select r.code as area, r.name_th as name from area_sets r
    where r.code = ${area} or r.code = (select region_code from area_regions where province_code = left(${area}, 2))
    union all
    select * from (select a.code, a.name_th from areas a
      where a.to_day is null and a.code in (left(${area}, 2), left(${area}, 4), ${area}) order by length(a.code)) above`.execute(
    db,
  )
  const open: VisitsReport['path'] = []
  for (const step of rows) if (canSeeTotalOf(actor, step.area, await listMembers(db, step.area))) open.push(step)
  return open
}

/** Where a reader who names no area begins: everything, or the one area that is hers. */
const ownArea = (actor: Actor) => {
  const own = fullFigureAreas(actor)
  return own?.length === 1 ? own[0]! : ''
}

/** Throws not-allowed when the total of the area is not the reader's to see, area-unknown when there is no such area. */
export async function visitsReport({ db, actor }: Work, query: VisitsReportQuery): Promise<VisitsReport> {
  const period = periodOf(query, bangkokToday())
  const area = query.area ?? ownArea(actor)
  const members = await listMembers(db, area)
  const own = fullFigureAreas(actor)
  const whole = canSeeTotalOf(actor, area, members)
  if ((query.area || query.by === 'month') && !whole) throw problems.notAllowed()
  const rows =
    query.by === 'month'
      ? await listByMonth(db, period, area)
      : await listByArea(db, query.by, period, area, members, own)
  return {
    rows,
    total: whole ? await totalOf(db, period, area) : sumOf(rows),
    from: period.from,
    to: period.to,
    asOf: period.asOf,
    path: await pathTo(db, actor, area),
  }
}

/** Several areas of one reader: their sum. Nobody lives in two areas on one day, but one who moved counts in both. */
const sumOf = (rows: VisitsReportRow[]) => ({
  visits: rows.reduce((sum, { visits }) => sum + visits, 0),
  people: rows.reduce((sum, { people }) => sum + people, 0),
})
