// What must hold of the figures of a fund at any moment: they are what a full count gives.
import { sql } from 'kysely'
import type { Db } from '../../platform/database.ts'

export type FigureFaults = {
  /** Lines of figures that are not what the projects themselves add up to. */
  projects: number
  /** Pots' years that are not what the ledger's lines add up to. */
  money: number
  /** Years whose closed months are not those that stand closed. */
  closings: number
}

/** Past every policy, in a transaction of its own. */
export const faultsOfAllFigures = (db: Db, fundId: string): Promise<FigureFaults> =>
  db.transaction().execute(async (trx) => {
    await sql`set local role klang_keeper`.execute(trx)
    return faultsOfFigures(trx, fundId)
  })

const SUMS = sql`sum(projects)::bigint as projects, sum(unpaid)::bigint as unpaid, sum(partly)::bigint as partly,
  sum(unclosed)::bigint as unclosed, sum(asked_satang)::bigint as asked, sum(approved_satang)::bigint as approved,
  sum(paid_satang)::bigint as paid, sum(returned_satang)::bigint as returned, sum(planned)::bigint as planned, sum(came)::bigint as came`

const counted = (fundId: string) => sql`
  select p.fiscal_year, p.status, s.slice, s.value, count(*) as projects,
    count(*) filter (where o.open and coalesce(m.paid_satang, 0) = 0) as unpaid,
    count(*) filter (where o.open and m.paid_satang > 0 and m.paid_satang < m.approved_satang) as partly,
    count(*) filter (where o.open and m.paid_satang > 0 and m.paid_satang = m.approved_satang) as unclosed,
    sum(p.asked_satang)::bigint as asked, sum(coalesce(m.approved_satang, 0))::bigint as approved,
    sum(coalesce(m.paid_satang, 0))::bigint as paid, sum(coalesce(m.returned_satang, 0))::bigint as returned,
    sum(coalesce((select sum((t->>'planned')::int) from jsonb_array_elements(p.proposal->'targets') t), 0))::bigint as planned,
    sum(coalesce((select sum(r.came) from activity_reports r
      where r.project_id = p.id and r.sent_at is not null and r.origin = 'area'), 0))::bigint as came
  from projects p left join project_money m on m.project_id = p.id
  cross join lateral (select p.status in ('running', 'suspended')) o (open)
  cross join lateral (values ('', ''), ('support', coalesce(p.support_type, 0)::text), ('group', coalesce(p.target_group, 0)::text),
    ('applicant', coalesce(p.applicant_kind, 0)::text), ('issue', coalesce(p.issue_code, ''))) s (slice, value)
  where p.fund_id = ${fundId} and p.status <> 'developing' group by 1, 2, 3, 4`

export async function faultsOfFigures(db: Db, fundId: string): Promise<FigureFaults> {
  const { rows } = await sql<FigureFaults>`
    with kept as (select fiscal_year, status, slice, value, ${SUMS} from fund_figures_now where fund_id = ${fundId} group by 1, 2, 3, 4),
    counted as (${counted(fundId)}),
    standing as (select * from kept where (projects, unpaid, partly, unclosed, asked, approved, paid, returned, planned, came)
      is distinct from (0, 0, 0, 0, 0, 0, 0, 0, 0, 0)),
    lines as (select e.pot_id, e.fiscal_year, l.account_code, l.amount_satang from ledger_entries e
      join ledger_lines l on l.fund_id = e.fund_id and l.entry_id = e.id where e.fund_id = ${fundId})
    select (select count(*)::int from ((table standing except table counted) union all (table counted except table standing)) d) as projects,
      (select count(*)::int from fund_money_years y where y.fund_id = ${fundId} and
        (y.bank_satang, y.opening_satang, y.nhso_satang, y.returned_satang, y.nhso_satang + y.local_satang + y.interest_satang
          + y.community_satang + y.returned_satang + y.other_satang, y.spent_1_satang + y.spent_2_satang + y.spent_3_satang
          + y.spent_4_satang + y.spent_5_satang + y.spent_other_satang) is distinct from (
        select (coalesce(sum(amount_satang) filter (where account_code = '10201'), 0)::bigint,
          coalesce(-sum(amount_satang) filter (where account_code = '30100'), 0)::bigint,
          coalesce(-sum(amount_satang) filter (where account_code = '40100'), 0)::bigint,
          coalesce(-sum(amount_satang) filter (where account_code = '40500'), 0)::bigint,
          coalesce(-sum(amount_satang) filter (where account_code like '4%'), 0)::bigint,
          coalesce(sum(amount_satang) filter (where account_code like '5%'), 0)::bigint)
        from lines l where l.pot_id = y.pot_id and l.fiscal_year = y.fiscal_year))
      + (select count(*)::int from (select distinct pot_id, fiscal_year from lines) l where not exists (
        select from fund_money_years y where y.fund_id = ${fundId} and y.pot_id = l.pot_id and y.fiscal_year = l.fiscal_year)) as money,
      (select count(*)::int from fund_money_years y where y.fund_id = ${fundId} and y.closed_months <> (
        select count(*) from period_closings c where c.fund_id = y.fund_id and c.pot_id = y.pot_id and c.kind = 'month'
          and c.reopened_at is null and klang_fiscal_year(c.from_day) = y.fiscal_year)) as closings`.execute(db)
  return rows[0]!
}
