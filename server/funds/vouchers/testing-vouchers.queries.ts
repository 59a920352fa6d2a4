// What must hold of all vouchers at any moment, asked past every policy.
import { sql } from 'kysely'
import type { Db } from '../../platform/database.ts'

export type VoucherFaults = {
  gaps: number
  /** Projects and pots to which more was promised than is left. */
  overpromised: number
  /** Paid without an entry of the same amount. */
  unposted: number
  /** Payments of a project, by day under vouchers, without one. */
  unasked: number
}

export const faultsOfVouchers = (db: Db, fundId: string) =>
  db.transaction().execute(async (trx) => {
    await sql`set local role klang_keeper`.execute(trx)
    const { rows } = await sql<VoucherFaults>`
      select
        (select count(*)::int from (
          select count(*) as there, max(number) as last from vouchers where fund_id = ${fundId} group by pot_id, fiscal_year) numbered
          where there <> last) as gaps,
        (select count(*)::int from project_money m where m.fund_id = ${fundId} and m.approved_satang < m.paid_satang + coalesce((
          select sum(amount_satang) from vouchers v where v.project_id = m.project_id and v.state in ('signing', 'approved')), 0))
        + (select count(*)::int from fund_pots p where p.fund_id = ${fundId} and p.balance_satang < coalesce((
          select sum(amount_satang) from vouchers v
          where v.fund_id = p.fund_id and v.pot_id = p.id and v.state in ('signing', 'approved')), 0)) as overpromised,
        (select count(*)::int from vouchers v where v.fund_id = ${fundId} and v.state = 'paid' and not exists (
          select from ledger_entries e where e.fund_id = v.fund_id and e.id = v.entry_id and e.amount_satang = v.amount_satang)) as unposted,
        (select count(*)::int from ledger_entries e join fund_pots p on p.fund_id = e.fund_id and p.id = e.pot_id
          where e.fund_id = ${fundId} and e.kind = 'payment' and e.project_id is not null and e.on_day >= p.vouchers_from
            and not exists (select from vouchers v where v.fund_id = e.fund_id and v.entry_id = e.id)) as unasked`.execute(
      trx,
    )
    return rows[0]!
  })
