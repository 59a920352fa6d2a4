// What the sums of an instalment's report are by now: from the books, the activity reports and the report before.
import { sql } from 'kysely'
import { ActivityStory } from '../../../domain/funds/activities/activity-report.ts'
import { type ActivitySpending, spendingByActivity } from '../../../domain/funds/activities/spending.ts'
import type { Db } from '../../platform/database.ts'
import { readProposal } from '../projects/projects.queries.ts'

export type Reckoned = {
  carriedSatang: number
  receivedSatang: number
  spentSatang: number
  returnedSatang: number
  spending: ActivitySpending[]
}
type Asked = { id: string; instalmentId: string; number: number }

/** Sent, up to the end of the work period, and in no other report: what came late for one instalment is counted in the next. */
const counts = (projectId: string, { id, instalmentId }: Asked) => sql`
  a.project_id = ${projectId} and a.sent_at is not null and (a.counted_in is null or a.counted_in = ${id})
    and a.from_day <= (select i.work_to from instalments i where i.project_id = ${projectId} and i.id = ${instalmentId})`

type Booked = Pick<Reckoned, 'carriedSatang' | 'receivedSatang' | 'returnedSatang'>

/** Less what the accepted reports before said already: what was paid or returned after one was sent stands in the next. */
async function booked(db: Db, projectId: string, number: number): Promise<Booked> {
  const { rows } = await sql<Booked>`
    with earlier as (
      select r.cash_satang, r.bank_satang, r.received_satang, r.returned_satang, i.number
      from instalment_reports r join instalments i on i.project_id = r.project_id and i.id = r.instalment_id
      where r.project_id = ${projectId} and r.state = 'accepted' and i.number < ${number})
    select coalesce((select cash_satang + bank_satang from earlier order by number desc limit 1), 0) as carried_satang,
      (m.paid_satang - coalesce((select sum(received_satang) from earlier), 0))::bigint as received_satang,
      (m.returned_satang - coalesce((select sum(returned_satang) from earlier), 0))::bigint as returned_satang
    from project_money m where m.project_id = ${projectId}`.execute(db)
  return rows[0]!
}

export async function reckonReport(db: Db, projectId: string, asked: Asked): Promise<Reckoned> {
  const reports = await sql<{ activityId: string | null; report: object }>`
    select a.activity_id, a.report from activity_reports a where ${counts(projectId, asked)} order by a.from_day, a.id`.execute(
    db,
  )
  const { activities } = await readProposal(db, projectId)
  const spending = spendingByActivity(
    reports.rows.map(({ activityId, report }) => ({ activityId, money: ActivityStory.parse(report).money })),
    activities,
  )
  const spentSatang = spending.reduce((sum, { satang }) => sum + satang, 0)
  return { ...(await booked(db, projectId, asked.number)), spending, spentSatang }
}

/** From now on their money stands in this report and in no other. */
export async function countActivityReports(db: Db, projectId: string, asked: Asked): Promise<void> {
  await sql`update activity_reports a set counted_in = ${asked.id} where ${counts(projectId, asked)}`.execute(db)
}
