import { sql } from 'kysely'
import type { ClosingMoney } from '../../../domain/funds/final-reports/closing-money.ts'
import {
  type FinalReport,
  FinalReportBody,
  type FinalReportDraft,
  type NewFinalReport,
} from '../../../domain/funds/final-reports/final-report.ts'
import type { ValuationForm } from '../../../domain/funds/final-reports/valuation.ts'
import { canMoveReport } from '../../../domain/funds/instalment-reports/instalment-report.policy.ts'
import { isBeingWritten, type ReportState } from '../../../domain/funds/instalment-reports/report-chain.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Db } from '../../platform/database.ts'
import type { Work } from '../../platform/work.ts'
import { getFundInSight } from '../funds/funds.queries.ts'
import { getProjectInSight } from '../projects/projects.queries.ts'

export async function listValuationForms(db: Db): Promise<ValuationForm[]> {
  const { rows } = await sql<ValuationForm>`
    select id, code, name_th, source, from_day, to_day, dimensions from valuation_forms order by from_day desc`.execute(
    db,
  )
  return rows
}

type Row = Pick<FinalReport, 'id' | 'state' | 'revision' | 'interestSatang' | 'otherSatang' | 'money' | 'steps'> & {
  report: object
}

/** Undefined when nobody began it, and, before it is accepted, for those whom it does not concern. */
export async function findFinalReport(work: Work, projectId: string): Promise<FinalReport | undefined> {
  const project = await getProjectInSight(work, projectId)
  const { rows } = await sql<Row>`
    select f.id, f.state, f.revision, f.interest_satang, f.other_satang, f.report,
      case when f.state in ('writing', 'sent-back') then null else f.money end as money,
      coalesce((select jsonb_agg(jsonb_build_object('from', s.from_state, 'to', s.to_state, 'note', s.note, 'by', w.name,
          'at', to_char(s.at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by s.at, s.id)
        from final_report_steps s left join accounts w on w.id = s.by_account where s.project_id = f.project_id), '[]') as steps
    from final_reports f where f.project_id = ${projectId}`.execute(work.db)
  if (!rows[0] || project.fundId === null) return undefined
  const { report, ...row } = rows[0]
  const { kind } = await getFundInSight(work, project.fundId)
  const move = project.status === 'running' && canMoveReport(work.actor, project, kind, row.state)
  return { ...row, ...FinalReportBody.parse(report), may: { edit: move && isBeingWritten(row.state), move } }
}

export async function insertFinalReport(
  { db, actor }: Work,
  projectId: string,
  { id }: NewFinalReport,
  body: FinalReportBody,
): Promise<void> {
  await db
    .insertInto('finalReports')
    .values({ projectId, id, report: JSON.stringify(body), begunBy: actor.accountId })
    .execute()
}

export type FinalReportKnown = { id: string; state: ReportState; revision: number; report: FinalReportBody }

/** Locked, so that two steps at once follow one another. Throws not-found. */
export async function getFinalReport(db: Db, projectId: string): Promise<FinalReportKnown> {
  const { rows } = await sql<FinalReportKnown>`
    select id, state, revision, report from final_reports where project_id = ${projectId} for update`.execute(db)
  if (!rows[0]) throw problems.notFound({ what: 'final-report' })
  return { ...rows[0], report: FinalReportBody.parse(rows[0].report) }
}

/** Answers false when somebody else saved it since. */
export async function saveFinalReport({ db }: Work, projectId: string, draft: FinalReportDraft): Promise<boolean> {
  const { revision, interestSatang, otherSatang, ...body } = draft
  const { numUpdatedRows } = await db
    .updateTable('finalReports')
    .set({ interestSatang, otherSatang, report: JSON.stringify(body), revision: revision + 1 })
    .where('projectId', '=', projectId)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

type Step = { stepId: string; from: ReportState; to: ReportState; note: string }

export async function moveFinalReport(
  { db, actor }: Work,
  projectId: string,
  { stepId, from, to, note }: Step,
  money?: ClosingMoney,
): Promise<void> {
  await db
    .updateTable('finalReports')
    .set({ state: to, ...(money ? { money: JSON.stringify(money) } : {}) })
    .where('projectId', '=', projectId)
    .execute()
  await db
    .insertInto('finalReportSteps')
    .values({ projectId, id: stepId, fromState: from, toState: to, note, byAccount: actor.accountId })
    .execute()
}
