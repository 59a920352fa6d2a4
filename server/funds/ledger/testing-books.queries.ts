// What must hold of all books at any moment, asked past every policy.
import { sql } from 'kysely'
import type { Db } from '../../platform/database.ts'

const asKeeper = <Answer>(db: Db, ask: (db: Db) => Promise<Answer>) =>
  db.transaction().execute(async (trx) => {
    await sql`set local role klang_keeper`.execute(trx)
    return ask(trx)
  })

export type Faults = {
  unbalanced: number
  gaps: number
  overpaid: number
  /** Pots whose balance is not what their lines add up to. */
  pots: number
  /** Months whose sums are not what their lines add up to. */
  months: number
  /** Closed periods that are not any more as they were signed. */
  closings: number
}

export const faultsOfBooks = (db: Db, fundId: string) => asKeeper(db, (keeper) => countFaults(keeper, fundId))

async function countFaults(db: Db, fundId: string): Promise<Faults> {
  const { rows } = await sql<Faults>`
    with lines as (
      select e.pot_id, date_trunc('month', e.on_day)::date as month, l.account_code, l.amount_satang
      from ledger_entries e join ledger_lines l on l.fund_id = e.fund_id and l.entry_id = e.id where e.fund_id = ${fundId})
    select
      (select count(*)::int from ledger_entries e where e.fund_id = ${fundId} and 0 <> (
        select sum(amount_satang) from ledger_lines l where l.fund_id = e.fund_id and l.entry_id = e.id)) as unbalanced,
      (select count(*)::int from (
        select count(*) as there, max(number) as last from ledger_entries where fund_id = ${fundId}
        group by pot_id, fiscal_year, document) numbered where there <> last) as gaps,
      (select count(*)::int from project_money where fund_id = ${fundId} and paid_satang > approved_satang) as overpaid,
      (select count(*)::int from fund_pots p where p.fund_id = ${fundId} and p.balance_satang <> coalesce((
        select sum(amount_satang) from lines where pot_id = p.id and account_code = '10201'), 0)) as pots,
      (select count(*)::int from ledger_months m where m.fund_id = ${fundId} and m.debit_satang - m.credit_satang <> (
        select coalesce(sum(amount_satang), 0) from lines l
        where l.pot_id = m.pot_id and l.month = m.month and l.account_code = m.account_code)) as months,
      (select count(*)::int from period_closings c where c.fund_id = ${fundId} and c.reopened_at is null and c.closing_satang <> (
        select coalesce(sum(l.amount_satang), 0) from ledger_entries e
        join ledger_lines l on l.fund_id = e.fund_id and l.entry_id = e.id and l.account_code = '10201'
        where e.fund_id = c.fund_id and e.pot_id = c.pot_id and e.on_day <= c.to_day)) as closings`.execute(db)
  return rows[0]!
}

export type Sums = { paid: number; returned: number; entries: number }

export const sumsOfProject = (db: Db, projectId: string) => asKeeper(db, (keeper) => readSums(keeper, projectId))

async function readSums(db: Db, projectId: string): Promise<Sums> {
  const { rows } = await sql<Sums>`
    select m.paid_satang as paid, m.returned_satang as returned,
      (select count(*)::int from ledger_entries e where e.project_id = m.project_id) as entries
    from project_money m where m.project_id = ${projectId}`.execute(db)
  return rows[0]!
}
