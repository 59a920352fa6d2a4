// An instalment's report from its first word to its acceptance, which opens the next instalment. Each once, with its line of audit.
import { canMoveReport } from '../../../domain/funds/instalment-reports/instalment-report.policy.ts'
import {
  differenceOf,
  type InstalmentReportDraft,
  type NewInstalmentReport,
  type NewReportMove,
} from '../../../domain/funds/instalment-reports/instalment-report.ts'
import { afterReportMove, isBeingWritten } from '../../../domain/funds/instalment-reports/report-chain.ts'
import { canActForApplicant } from '../../../domain/funds/projects/project.policy.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { allow } from '../../platform/allow.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { getFundInSight } from '../funds/funds.queries.ts'
import { getProjectInSight } from '../projects/projects.queries.ts'
import {
  getInstalment,
  getInstalmentReport,
  insertInstalmentReport,
  moveInstalmentReport,
  openInstalment,
  type ReportKnown,
  saveInstalmentReport,
} from './instalment-reports.queries.ts'
import { countActivityReports, type Reckoned, reckonReport } from './reckoning.queries.ts'

/** The project is held: no activity's report is sent or taken back meanwhile. */
async function getRunning(work: Work, projectId: string) {
  const project = await getProjectInSight(work, projectId, true)
  if (project.status !== 'running') throw problems.projectNotRunning({ status: project.status })
  return project
}

/** Throws instalment-not-open while the report of the one before is not accepted. */
export const beginInstalmentReport = audited(
  'instalment-report.begin',
  (work: Work, projectId: string, report: NewInstalmentReport) =>
    once(work, report.id, { projectId, ...report }, async () => {
      allow(canActForApplicant(work.actor, await getRunning(work, projectId)))
      const { openedAt } = await getInstalment(work.db, projectId, report.instalmentId)
      if (openedAt === null) throw problems.instalmentNotOpen()
      await insertInstalmentReport(work, projectId, report)
      return { id: report.id }
    }),
  ({ id, again }, projectId) => (again ? undefined : { id: projectId, details: { report: id } }),
)

export const writeInstalmentReport = audited(
  'instalment-report.save',
  async (work: Work, projectId: string, id: string, draft: InstalmentReportDraft) => {
    allow(canActForApplicant(work.actor, await getRunning(work, projectId)))
    const { state, revision } = await getInstalmentReport(work.db, projectId, id)
    if (!isBeingWritten(state)) throw problems.reportMovedMeanwhile({ state })
    if (!(await saveInstalmentReport(work, projectId, id, draft))) throw problems.reportChangedMeanwhile({ revision })
    return { id, revision: draft.revision + 1 }
  },
  ({ id, revision }, projectId) => ({ id: projectId, details: { report: id, revision } }),
)

/** What is sent adds up, to the satang, and stays as it was. Throws report-does-not-balance. */
async function sending({ db }: Work, projectId: string, report: ReportKnown): Promise<Reckoned> {
  const reckoned = await reckonReport(db, projectId, report)
  const differenceSatang = differenceOf({ ...report, ...reckoned })
  if (differenceSatang !== 0) throw problems.reportDoesNotBalance({ differenceSatang })
  await countActivityReports(db, projectId, report)
  return reckoned
}

/** Throws report-moved-meanwhile when the move does not follow from how it stands by now. */
export const moveReportOn = audited(
  'instalment-report.move',
  (work: Work, projectId: string, reportId: string, { id, move, note }: NewReportMove) =>
    once(work, id, { projectId, reportId, move, note }, async () => {
      const project = await getRunning(work, projectId)
      const { kind } = await getFundInSight(work, project.fundId!)
      const report = await getInstalmentReport(work.db, projectId, reportId)
      const to = afterReportMove(kind, report.state, move)
      if (!to) throw problems.reportMovedMeanwhile({ state: report.state })
      allow(canMoveReport(work.actor, project, kind, report.state))
      const reckoned = move === 'send' ? await sending(work, projectId, report) : undefined
      await moveInstalmentReport(work, projectId, report, { stepId: id, to, note }, reckoned)
      if (to === 'accepted') await openInstalment(work.db, projectId, report.number + 1)
      return { id: reportId }
    }),
  ({ id, again }, projectId, _reportId, { move }) =>
    again ? undefined : { id: projectId, details: { report: id, move } },
)
