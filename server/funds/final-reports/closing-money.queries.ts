// ง.2 as it stands by now: from the ledger, the accepted instalment reports and the activity reports.
import { sql } from 'kysely'
import { ActivityStory } from '../../../domain/funds/activities/activity-report.ts'
import { spendingByActivity } from '../../../domain/funds/activities/spending.ts'
import { type ClosingMoney, closingMoneyOf } from '../../../domain/funds/final-reports/closing-money.ts'
import { askedByGroup } from '../../../domain/funds/projects/proposal.ts'
import type { Db } from '../../platform/database.ts'
import { readProposal } from '../projects/projects.queries.ts'

type Booked = Pick<ClosingMoney, 'approvedSatang' | 'receivedSatang' | 'returnedSatang' | 'instalments'> & {
  interestSatang: number
  otherSatang: number
  uncountedSatang: number
  reportedReceived: number | null
  reportedSpent: number | null
}

async function booked(db: Db, projectId: string): Promise<Booked | undefined> {
  const { rows } = await sql<Booked>`
    with accepted as (
      select received_satang, spent_satang, interest_satang, other_satang from instalment_reports
      where project_id = ${projectId} and state = 'accepted')
    select m.approved_satang, m.paid_satang as received_satang, m.returned_satang,
      coalesce((select jsonb_agg(jsonb_build_object('number', i.number, 'agreedSatang', i.amount_satang, 'receivedSatang', i.paid_satang)
        order by i.number) from instalments i where i.project_id = m.project_id), '[]') as instalments,
      (coalesce((select sum(interest_satang) from accepted), 0) + coalesce(f.interest_satang, 0))::bigint as interest_satang,
      (coalesce((select sum(other_satang) from accepted), 0) + coalesce(f.other_satang, 0))::bigint as other_satang,
      case when exists (select from instalments i where i.project_id = m.project_id) then
        coalesce((select sum(a.spent_satang) from activity_reports a
          left join instalment_reports r on r.project_id = a.project_id and r.id = a.counted_in and r.state = 'accepted'
          where a.project_id = m.project_id and a.sent_at is not null and r.id is null), 0)::bigint else 0 end as uncounted_satang,
      (select sum(received_satang)::bigint from accepted) as reported_received,
      (select sum(spent_satang)::bigint from accepted) as reported_spent
    from project_money m left join final_reports f on f.project_id = m.project_id
    where m.project_id = ${projectId}`.execute(db)
  return rows[0]
}

/** Undefined before anything was granted. */
export async function reckonClosingMoney(db: Db, projectId: string): Promise<ClosingMoney | undefined> {
  const sums = await booked(db, projectId)
  if (!sums) return undefined
  const reports = await sql<{ activityId: string | null; report: object }>`
    select activity_id, report from activity_reports where project_id = ${projectId} and sent_at is not null
    order by from_day, id`.execute(db)
  const proposal = await readProposal(db, projectId)
  const { reportedReceived, reportedSpent, ...known } = sums
  return closingMoneyOf({
    ...known,
    spending: spendingByActivity(
      reports.rows.map(({ activityId, report }) => ({ activityId, money: ActivityStory.parse(report).money })),
      proposal.activities,
    ),
    planned: askedByGroup(proposal),
    reported:
      reportedReceived === null || reportedSpent === null
        ? null
        : { receivedSatang: reportedReceived, spentSatang: reportedSpent },
  })
}
