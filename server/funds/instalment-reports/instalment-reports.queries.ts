import { sql } from 'kysely'
import { canMoveReport } from '../../../domain/funds/instalment-reports/instalment-report.policy.ts'
import {
  differenceOf,
  type InstalmentReport,
  type InstalmentReportDraft,
  type LateReport,
  type NewInstalmentReport,
  Progress,
} from '../../../domain/funds/instalment-reports/instalment-report.ts'
import { isBeingWritten, type ReportState } from '../../../domain/funds/instalment-reports/report-chain.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'
import { getFundInSight } from '../funds/funds.queries.ts'
import { getProjectInSight } from '../projects/projects.queries.ts'
import { type Reckoned, reckonReport } from './reckoning.queries.ts'

type Row = Omit<InstalmentReport, keyof Progress | 'may' | 'differenceSatang'> & { report: object }

/** In the order of the instalments; none for those whom the project's money does not concern. */
export async function listInstalmentReports(work: Work, projectId: string): Promise<InstalmentReport[]> {
  const project = await getProjectInSight(work, projectId)
  if (project.fundId === null) return []
  const { kind } = await getFundInSight(work, project.fundId)
  const { rows } = await sql<Row>`
    select r.id, r.instalment_id, i.number, r.state, r.revision, r.carried_satang, r.received_satang, r.interest_satang, r.other_satang,
      r.spent_satang, r.returned_satang, r.cash_satang, r.bank_satang, r.spending, r.report,
      coalesce((select jsonb_agg(jsonb_build_object('from', s.from_state, 'to', s.to_state, 'note', s.note, 'by', w.name,
          'at', to_char(s.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by s.at, s.id)
        from instalment_report_steps s left join accounts w on w.id = s.by_account
        where s.project_id = r.project_id and s.report_id = r.id), '[]') as steps
    from instalment_reports r join instalments i on i.project_id = r.project_id and i.id = r.instalment_id
    where r.project_id = ${projectId} order by i.number`.execute(work.db)
  const reports: InstalmentReport[] = []
  for (const { report, ...row } of rows) {
    const now = isBeingWritten(row.state) ? await reckonReport(work.db, projectId, row) : {}
    const whole = { ...row, ...now, ...Progress.parse(report) }
    const move = project.status === 'running' && canMoveReport(work.actor, project, kind, row.state)
    const edit = move && isBeingWritten(row.state)
    reports.push({ ...whole, differenceSatang: differenceOf(whole), may: { edit, move } })
  }
  return reports
}

export async function getInstalment(
  db: Db,
  projectId: string,
  id: string,
): Promise<{ id: string; number: number; openedAt: Date | null }> {
  const { rows } = await sql<{ id: string; number: number; openedAt: Date | null }>`
    select id, number, opened_at from instalments where project_id = ${projectId} and id = ${id}`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'instalment' })
  return rows[0]
}

export async function insertInstalmentReport(
  { db, actor }: Work,
  projectId: string,
  { id, instalmentId }: NewInstalmentReport,
): Promise<void> {
  await db
    .insertInto('instalmentReports')
    .values({ projectId, id, instalmentId, report: JSON.stringify(Progress.parse({})), begunBy: actor.accountId })
    .execute()
}

export type ReportKnown = {
  id: string
  instalmentId: string
  number: number
  state: ReportState
  revision: number
  interestSatang: number
  otherSatang: number
  cashSatang: number
  bankSatang: number
}

/** Locked, so that two steps at once follow one another. Throws not-found. */
export async function getInstalmentReport(db: Db, projectId: string, id: string): Promise<ReportKnown> {
  const { rows } = await sql<ReportKnown>`
    select r.id, r.instalment_id, i.number, r.state, r.revision, r.interest_satang, r.other_satang, r.cash_satang, r.bank_satang
    from instalment_reports r join instalments i on i.project_id = r.project_id and i.id = r.instalment_id
    where r.project_id = ${projectId} and r.id = ${id} for update of r`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'instalment-report' })
  return rows[0]
}

/** Answers false when somebody else saved it since. */
export async function saveInstalmentReport(
  { db }: Work,
  projectId: string,
  id: string,
  { revision, interestSatang, otherSatang, cashSatang, bankSatang, ...progress }: InstalmentReportDraft,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('instalmentReports')
    .set({ interestSatang, otherSatang, cashSatang, bankSatang, report: JSON.stringify(progress) })
    .set({ revision: revision + 1 })
    .where('projectId', '=', projectId)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

type Step = { stepId: string; to: ReportState; note: string }

export async function moveInstalmentReport(
  { db, actor }: Work,
  projectId: string,
  { id, state }: Pick<ReportKnown, 'id' | 'state'>,
  { stepId, to, note }: Step,
  reckoned?: Reckoned,
): Promise<void> {
  const { spending, ...sums }: Partial<Reckoned> = reckoned ?? {}
  await db
    .updateTable('instalmentReports')
    .set({ state: to, ...sums, ...(spending ? { spending: JSON.stringify(spending) } : {}) })
    .where('projectId', '=', projectId)
    .where('id', '=', id)
    .execute()
  await db
    .insertInto('instalmentReportSteps')
    .values({ projectId, id: stepId, reportId: id, fromState: state, toState: to, note, byAccount: actor.accountId })
    .execute()
}

/** Nothing when it was the last. */
export async function openInstalment(db: Db, projectId: string, number: number): Promise<void> {
  await sql`update instalments set opened_at = now()
    where project_id = ${projectId} and number = ${number} and opened_at is null`.execute(db)
}

/** Of instalments whose window for the report is over: begun by nobody, still being written, or sent back. */
export async function listLateReports(db: Db, fundId: string): Promise<LateReport[]> {
  const { rows } = await sql<LateReport>`
    select p.id as project_id, p.title, p.code, i.id as instalment_id, i.number, i.report_to,
      (klang_today() - i.report_to)::int as days_late, r.state
    from projects p join instalments i on i.project_id = p.id
    left join instalment_reports r on r.project_id = i.project_id and r.instalment_id = i.id
    where p.fund_id = ${fundId} and p.status = 'running' and i.opened_at is not null and i.report_to < klang_today()
      and (r.state is null or r.state in ('writing', 'sent-back'))
    order by i.report_to, p.code, i.number`.execute(db)
  return rows
}
