// What is known of a fund's year when it is judged.
import { sql } from 'kysely'
import type { YearFacts } from '../../../domain/funds/evaluations/reckoning.ts'
import { planDueOn } from '../../../domain/funds/plans/fund-dues.ts'
import { plannedOf } from '../../../domain/funds/plans/fund-year.ts'
import { regulationOn } from '../../../domain/funds/regulations/regulation.ts'
import { bangkokToday, yearRange } from '../../../domain/shared/thai-date.ts'
import type { Db } from '../../platform/database.ts'
import { listCommittee } from '../committees/committees.queries.ts'
import { getFundYear } from '../plans/fund-years.queries.ts'
import { listRegulations } from '../regulations/regulations.queries.ts'

type Books = Pick<YearFacts, 'carriedSatang' | 'months' | 'monthsClosed' | 'quartersClosed' | 'meetings'>

/** Of the main pot; nothing where there is none. */
async function readBooks(db: Db, fundId: string, fiscalYear: number): Promise<Books> {
  const { from, to } = yearRange(fiscalYear + 543, 'fiscal')
  const { rows } = await sql<Books>`
    with pot as (select id from fund_pots where fund_id = ${fundId} and kind = 'main'),
    sums as (
      select m.month, m.account_code, m.debit_satang - m.credit_satang as moved
      from ledger_months m join pot on pot.id = m.pot_id where m.fund_id = ${fundId} and m.month <= ${to}),
    closed as (
      select c.kind, c.from_day, c.closed_at from period_closings c join pot on pot.id = c.pot_id
      where c.fund_id = ${fundId} and c.reopened_at is null and c.from_day between ${from} and ${to})
    select coalesce((select sum(moved) from sums where account_code = '10201' and month < ${from}), 0)::bigint
        + coalesce((select sum(-moved) from sums where account_code = '30100' and month >= ${from}), 0)::bigint as carried_satang,
      coalesce((select jsonb_agg(jsonb_build_object('month', month, 'receivedSatang', received, 'localSatang', local,
          'paidSatang', paid) order by month)
        from (select month, coalesce(-sum(moved) filter (where account_code like '4%'), 0)::bigint as received,
            coalesce(-sum(moved) filter (where account_code = '40200'), 0)::bigint as local,
            coalesce(sum(moved) filter (where account_code like '5%'), 0)::bigint as paid
          from sums where month >= ${from} group by month) by_month), '[]') as months,
      (select count(*)::int from closed where kind = 'month') as months_closed,
      coalesce((select jsonb_agg(jsonb_build_object('quarter', 1 + (extract(month from from_day)::int + 2) % 12 / 3,
          'onDay', (closed_at at time zone 'Asia/Bangkok')::date)) from closed where kind = 'quarter'), '[]') as quarters_closed,
      (select count(*)::int from fund_meetings
        where fund_id = ${fundId} and fiscal_year = ${fiscalYear} and on_day <= klang_today()) as meetings`.execute(db)
  return rows[0]!
}

async function readProjects(db: Db, fundId: string, fiscalYear: number): Promise<YearFacts['projects']> {
  const { rows } = await sql<YearFacts['projects'][number]>`
    select p.target_group, p.applicant_kind, m.approved_satang, m.paid_satang,
      coalesce((select sum(a.came) from activity_reports a where a.project_id = p.id and a.sent_at is not null), 0)::int as came,
      exists (select from project_presentations t where t.project_id = p.id) as is_presented
    from projects p join project_money m on m.project_id = p.id
    where p.fund_id = ${fundId} and p.fiscal_year = ${fiscalYear}`.execute(db)
  return rows
}

export async function readYearFacts(
  db: Db,
  fund: { id: string; kind: string },
  fiscalYear: number,
): Promise<YearFacts> {
  const year = await getFundYear(db, fund.id, fiscalYear)
  const { from } = yearRange(fiscalYear + 543, 'fiscal')
  const regulation = regulationOn(await listRegulations(db), fund.kind, from)
  return {
    fiscalYear,
    today: bangkokToday(),
    plan: {
      ...{ isMade: year.revision > 0, approvedOn: year.approvedOn },
      ...{ plannedSatang: plannedOf(year), localSatang: year.localSatang },
    },
    planDueOn: regulation ? planDueOn(fiscalYear, regulation.rules) : null,
    ...(await readBooks(db, fund.id, fiscalYear)),
    committee: (await listCommittee(db, fund.id)).filter(({ subCommitteeId }) => subCommitteeId === null),
    projects: await readProjects(db, fund.id, fiscalYear),
  }
}
