// A fund's year in figures, from what is kept as things happen: never a walk over projects or entries.
import { sql } from 'kysely'
import { canReadBooks } from '../../../domain/funds/funds/fund.policy.ts'
import {
  addSums,
  type FigureSums,
  type FundFigures,
  INCOMES,
  type MoneyMonth,
  type MoneyYear,
  SLICES,
  SUM_NAMES,
} from '../../../domain/funds/funds/fund-figures.ts'
import { isPublic, PROJECT_STATUSES, type ProjectStatus } from '../../../domain/funds/projects/project-status.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'
import { getFundInSight } from './funds.queries.ts'

/** Of lines of fund_figures_now. */
export const FIGURE_SUMS = sql`sum(projects)::int as projects, sum(unpaid)::int as unpaid, sum(partly)::int as partly,
  sum(unclosed)::int as unclosed, sum(asked_satang)::bigint as asked_satang, sum(approved_satang)::bigint as approved_satang,
  sum(paid_satang)::bigint as paid_satang, sum(returned_satang)::bigint as returned_satang, sum(planned)::int as planned,
  sum(came)::int as came`

/** Of lines of fund_money_years up to a year, the last with what the year itself did. */
export const moneySums = (year: number) => sql`
  (coalesce(sum(y.bank_satang) filter (where y.fiscal_year < ${year}), 0)
    + coalesce(sum(y.opening_satang) filter (where y.fiscal_year = ${year}), 0))::bigint as carried_satang,
  ${sql.join(INCOMES.map((name) => sql`coalesce(sum(${sql.ref(`y.${name}_satang`)}) filter (where y.fiscal_year = ${year}), 0)::bigint as ${sql.ref(name)}`))},
  coalesce(sum(y.spent_1_satang + y.spent_2_satang + y.spent_3_satang + y.spent_4_satang + y.spent_5_satang + y.spent_other_satang)
    filter (where y.fiscal_year = ${year}), 0)::bigint as spent_satang,
  coalesce(sum(y.bank_satang), 0)::bigint as left_satang`

export type MoneyRow = Pick<MoneyYear, 'carriedSatang' | 'spentSatang' | 'leftSatang'> & MoneyYear['incomes']

export function moneyOf({ carriedSatang, spentSatang, leftSatang, ...incomes }: MoneyRow): MoneyYear {
  const each = Object.fromEntries(INCOMES.map((name) => [name, incomes[name]])) as MoneyYear['incomes']
  const receivedSatang = INCOMES.reduce((sum, name) => sum + each[name], 0)
  return { carriedSatang, incomes: each, receivedSatang, spentSatang, leftSatang }
}

type Line = FigureSums & { slice: string; value: string; status: ProjectStatus }
const sumsOf = (line: Line) => Object.fromEntries(SUM_NAMES.map((name) => [name, line[name]])) as FigureSums

async function figureLines(db: Db, fundId: string, year: number): Promise<Line[]> {
  const { rows } = await sql<Line>`
    select slice, value, status, ${FIGURE_SUMS} from fund_figures_now where fund_id = ${fundId} and fiscal_year = ${year}
    group by slice, value, status having sum(projects) <> 0 order by slice, value, status`.execute(db)
  return rows
}

async function moneyYear(db: Db, fundId: string, year: number): Promise<MoneyYear> {
  const { rows } = await sql<MoneyRow>`
    select ${moneySums(year)} from fund_money_years y where y.fund_id = ${fundId} and y.fiscal_year <= ${year}`.execute(
    db,
  )
  return moneyOf(rows[0]!)
}

type Moved = { month: string; received: number; spent: number; bank: number }

/** What an opening entry brought is no receipt of its month. */
async function movedMonths(db: Db, fundId: string, year: number): Promise<Moved[]> {
  const { rows } = await sql<Moved>`
    select month, coalesce(sum(credit_satang - debit_satang) filter (where account_code like '4%'), 0)::bigint as received,
      coalesce(sum(debit_satang - credit_satang) filter (where account_code like '5%'), 0)::bigint as spent,
      coalesce(sum(debit_satang - credit_satang) filter (where account_code = '10201'), 0)::bigint as bank
    from ledger_months where fund_id = ${fundId} and month between make_date(${year - 1}, 10, 1) and make_date(${year}, 9, 30)
    group by month order by month`.execute(db)
  return rows
}

/** October to September, or to the running month; what each left is what the one before left and what moved. */
function monthsOf(moved: readonly Moved[], { leftSatang }: MoneyYear, year: number, today: string): MoneyMonth[] {
  const all = Array.from({ length: 12 }, (_, at) => new Date(Date.UTC(year - 1, 9 + at, 1)).toISOString().slice(0, 10))
  let left = leftSatang - moved.reduce((sum, { bank }) => sum + bank, 0)
  return all
    .filter((month) => month <= today)
    .map((month) => {
      const of = moved.find((one) => one.month === month)
      left += of?.bank ?? 0
      return { month, receivedSatang: of?.received ?? 0, spentSatang: of?.spent ?? 0, leftSatang: left }
    })
}

/** Throws not-found. Row-level security leaves out what is not open to whoever asks. */
export async function getFundFigures(work: Work, fundId: string, fiscalYear: number): Promise<FundFigures> {
  const { db, actor } = work
  const isOpen = canReadBooks(actor, await getFundInSight(work, fundId))
  const lines = await figureLines(db, fundId, fiscalYear)
  const today = bangkokToday()
  const money = isOpen ? await moneyYear(db, fundId, fiscalYear) : null
  const granted = lines.filter(({ status }) => isPublic(status))
  const counted = (slice: string) => {
    const of = granted.filter((line) => line.slice === slice)
    return [...new Set(of.map(({ value }) => value))].map((value) => ({
      value,
      ...addSums(of.filter((line) => line.value === value).map(sumsOf)),
    }))
  }
  return {
    fiscalYear,
    asOf: today,
    granted: addSums(granted.filter(({ slice }) => slice === '').map(sumsOf)),
    byStatus: PROJECT_STATUSES.flatMap((status) =>
      lines.filter((line) => line.slice === '' && line.status === status).map((line) => ({ status, ...sumsOf(line) })),
    ),
    by: Object.fromEntries(SLICES.map((slice) => [slice, counted(slice)])) as FundFigures['by'],
    money,
    months: money ? monthsOf(await movedMonths(db, fundId, fiscalYear), money, fiscalYear, today) : [],
  }
}
