// Lines of a roll-up by area, by fund and by kind of fund: projects, money and what is not written down yet.
import { type RawBuilder, sql } from 'kysely'
import type { FigureSums } from '../../../domain/funds/funds/fund-figures.ts'
import { INCOMES } from '../../../domain/funds/funds/fund-figures.ts'
import { MISSING, type Missing } from '../../../domain/insight/fund-figures/fund-roll-up.ts'
import { FIGURE_SUMS, type MoneyRow } from '../../funds/funds/fund-figures.queries.ts'
import type { Db } from '../../platform/database.ts'
import { type Asked, fundsAsked, moneyColumns, projectsCounted } from './counted-funds.queries.ts'

export type LineRow = { key: string; of: 'area' | 'fund' | 'value'; funds: number; openFunds: number } & FigureSums &
  MoneyRow & { missing: Record<Missing, number> | null }

/** Below a district one looks at funds; a fund of a whole province stands among its districts. */
function keyOf({ by, area }: Asked): { key: RawBuilder<unknown>; of: RawBuilder<unknown> } {
  if (by === 'kind') return { key: sql`f.kind`, of: sql`'value'` }
  if (area === '') return { key: sql`coalesce(r.region_code, f.province_code)`, of: sql`'area'` }
  if (area.startsWith('R')) return { key: sql`f.province_code`, of: sql`'area'` }
  if (area.length === 2)
    return {
      key: sql`case when length(f.area_code) > 2 then left(f.area_code, 4) else f.id::text end`,
      of: sql`case when length(f.area_code) > 2 then 'area' else 'fund' end`,
    }
  return { key: sql`f.id::text`, of: sql`'fund'` }
}

const fiscalYearOf = (today: string) => Number(today.slice(0, 4)) + (today.slice(5) >= '10-01' ? 1 : 0)
const MONTHS = (day: RawBuilder<unknown>) => sql`(extract(year from ${day}) * 12 + extract(month from ${day}))::int`
const dated = (day: string) => sql`${day}::date`

/** Months that are over and should be closed, from where the book begins. */
function monthsLate(year: number, today: string) {
  const [from, end] = [`${year - 1}-10-01`, `${year}-10-01`]
  const until = today < end ? `${today.slice(0, 8)}01` : end
  return sql`
    select p.fund_id, bool_or(coalesce(c.closed_months, 0) < ${MONTHS(dated(until))} - ${MONTHS(sql`greatest(p.books_from, ${dated(from)})`)}) as late
    from fund_pots p left join fund_money_years c on c.fund_id = p.fund_id and c.pot_id = p.id and c.fiscal_year = ${year}
    where p.closed_on is null group by p.fund_id`
}

/** Funds with open months, with a committee past its term, and with a population form. */
const lackingOf = (year: number, today: string) => sql`,
    l as (${monthsLate(year, today)}),
    x as (select distinct fund_id from committee_members where ended_on is null and due_day < ${today}),
    n as (select fund_id from fund_years where fiscal_year = ${year} and population is not null)`

/** Throws nothing; what is not open to whoever asks is left out by row-level security and not counted as missing. */
export async function listLines(db: Db, asked: Asked): Promise<LineRow[]> {
  const { key, of } = keyOf(asked)
  const year = asked.year ?? fiscalYearOf(asked.today)
  const sums = [
    'projects',
    'unpaid',
    'partly',
    'unclosed',
    'asked_satang',
    'approved_satang',
    'paid_satang',
    'returned_satang',
    'planned',
    'came',
  ]
  const money = ['carried_satang', ...INCOMES, 'spent_satang', 'left_satang']
  const added = [...sums.map((name) => `g.${name}`), ...money.map((name) => `m.${name}`)].map(
    (name) => sql`coalesce(sum(${sql.ref(name)}), 0)::bigint as ${sql.ref(name.slice(2))}`,
  )
  const regulated = sql`f.kind in ('local-health', 'provincial-rehab')`
  const lacks: Record<Missing, RawBuilder<unknown>> = {
    nhso: sql`f.is_open and ${regulated} and coalesce(m.nhso, 0) = 0`,
    local: sql`f.is_open and ${regulated} and coalesce(m.local, 0) = 0`,
    interest: sql`f.is_open and coalesce(m.interest, 0) = 0`,
    months: sql`f.is_open and coalesce(l.late, false)`,
    committee: sql`f.is_open and x.fund_id is not null`,
    population: sql`${regulated} and n.fund_id is null`,
  }
  const counts = MISSING.map((name) => sql`${sql.lit(name)}, count(*) filter (where ${lacks[name]})`)
  const missing = asked.missing ? sql`jsonb_build_object(${sql.join(counts)})` : sql`null::jsonb`
  const { rows } = await sql<LineRow>`
    with f as materialized (${fundsAsked(asked, key, of)}),
    g as (select fund_id, ${FIGURE_SUMS} from (${projectsCounted(asked)}) g group by fund_id),
    m as (select y.fund_id, ${moneyColumns(asked.year)} from fund_money_years y
      where ${asked.year === undefined ? sql`true` : sql`y.fiscal_year <= ${asked.year}`} group by y.fund_id)
    ${asked.missing ? lackingOf(year, asked.today) : sql``}
    select f.key, f.of, count(*)::int as funds, count(*) filter (where f.is_open)::int as open_funds, ${sql.join(added)}, ${missing} as missing
    from f left join g on g.fund_id = f.id left join m on m.fund_id = f.id ${asked.missing ? sql`left join l on l.fund_id = f.id left join x on x.fund_id = f.id left join n on n.fund_id = f.id` : sql``}
    group by f.key, f.of order by f.of, f.key`.execute(db)
  return rows
}
