// Lines of a roll-up by what projects are for, by year, and by where money comes from.
import { sql } from 'kysely'
import { type FigureSums, INCOMES } from '../../../domain/funds/funds/fund-figures.ts'
import { FIGURE_SUMS, type MoneyRow } from '../../funds/funds/fund-figures.queries.ts'
import type { Db } from '../../platform/database.ts'
import { type Asked, fundsAsked, moneyColumns, projectsCounted } from './counted-funds.queries.ts'

const funds = (asked: Asked) => fundsAsked(asked, sql`''`, sql`'value'`)
type Counts = { funds: number; openFunds: number }

export async function countFunds(db: Db, asked: Asked): Promise<Counts> {
  const { rows } = await sql<Counts>`
    select count(*)::int as funds, count(*) filter (where f.is_open)::int as open_funds from (${funds(asked)}) f`.execute(
    db,
  )
  return rows[0]!
}

export type ValueRow = { key: string; funds: number } & FigureSums

export async function listValues(db: Db, asked: Asked): Promise<ValueRow[]> {
  const key = asked.by === 'year' ? sql`g.fiscal_year::text` : sql`g.value`
  const { rows } = await sql<ValueRow>`
    with f as materialized (${funds(asked)})
    select ${key} as key, count(distinct g.fund_id)::int as funds, ${FIGURE_SUMS}
    from (${projectsCounted(asked)}) g join f on f.id = g.fund_id group by 1 having sum(projects) <> 0 order by 1`.execute(
    db,
  )
  return rows
}

/** Of open books only. */
export async function sumMoney(db: Db, asked: Asked): Promise<MoneyRow> {
  const { rows } = await sql<MoneyRow>`
    with f as materialized (${funds(asked)}),
    m as (select ${moneyColumns(asked.year)} from fund_money_years y join f on f.id = y.fund_id
      where ${asked.year === undefined ? sql`true` : sql`y.fiscal_year <= ${asked.year}`})
    select ${sql.join(['carried_satang', ...INCOMES, 'spent_satang', 'left_satang'].map((name) => sql`coalesce(${sql.ref(name)}, 0)::bigint as ${sql.ref(name)}`))}
    from m`.execute(db)
  return rows[0]!
}

/** Year by year, each with what the one before left. */
export async function listMoneyYears(db: Db, asked: Asked): Promise<(MoneyRow & { key: string })[]> {
  const incomes = INCOMES.map((name) => sql`sum(${sql.ref(`y.${name}_satang`)})::bigint as ${sql.ref(name)}`)
  const { rows } = await sql<MoneyRow & { key: string; bank: number; opening: number }>`
    with f as materialized (${funds(asked)})
    select y.fiscal_year::text as key, sum(y.bank_satang)::bigint as bank, sum(y.opening_satang)::bigint as opening, ${sql.join(incomes)},
      sum(y.spent_1_satang + y.spent_2_satang + y.spent_3_satang + y.spent_4_satang + y.spent_5_satang + y.spent_other_satang)::bigint as spent_satang
    from fund_money_years y join f on f.id = y.fund_id group by 1 order by 1`.execute(db)
  let left = 0
  return rows.map(({ bank, opening, ...row }) => {
    const carriedSatang = left + opening
    left += bank
    return { ...row, carriedSatang, leftSatang: left }
  })
}
