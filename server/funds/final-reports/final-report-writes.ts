// A project's last report from its first word to its acceptance. Each step once, with its line of audit.
import {
  FinalReportBody,
  type FinalReportDraft,
  gapsOfFinalReport,
  type NewFinalReport,
  type NewFinalReportMove,
} from '../../../domain/funds/final-reports/final-report.ts'
import { canMoveReport } from '../../../domain/funds/instalment-reports/instalment-report.policy.ts'
import { afterReportMove, isBeingWritten } from '../../../domain/funds/instalment-reports/report-chain.ts'
import { canActForApplicant } from '../../../domain/funds/projects/project.policy.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { allow } from '../../platform/allow.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { getFundInSight } from '../funds/funds.queries.ts'
import { getProjectInSight, readProposal } from '../projects/projects.queries.ts'
import { reckonClosingMoney } from './closing-money.queries.ts'
import {
  getFinalReport,
  insertFinalReport,
  listValuationForms,
  moveFinalReport,
  saveFinalReport,
} from './final-reports.queries.ts'

/** The project is held: no activity's report is sent or taken back meanwhile. */
async function getRunning(work: Work, projectId: string) {
  const project = await getProjectInSight(work, projectId, true)
  if (project.status !== 'running') throw problems.projectNotRunning({ status: project.status })
  return project
}

const CHAPTERS = ['ความเป็นมาและความสำคัญ', 'วิธีดำเนินงาน', 'ผลการดำเนินงาน', 'สรุป ข้อค้นพบ และข้อเสนอแนะ']

/** With the usual chapters, a line for each objective, and an answer to come for each item of the valuation. */
async function blankReport({ db }: Work, projectId: string): Promise<FinalReportBody> {
  const { objectives } = await readProposal(db, projectId)
  const [form] = await listValuationForms(db)
  return FinalReportBody.parse({
    chapters: CHAPTERS.map((title) => ({ id: newId(), title })),
    results: objectives.map(({ id }) => ({ id })),
    valuation: (form?.dimensions ?? []).flatMap(({ items }) => items.map(({ code }) => ({ code }))),
  })
}

export const beginFinalReport = audited(
  'final-report.begin',
  (work: Work, projectId: string, report: NewFinalReport) =>
    once(work, report.id, { projectId, ...report }, async () => {
      allow(canActForApplicant(work.actor, await getRunning(work, projectId)))
      await insertFinalReport(work, projectId, report, await blankReport(work, projectId))
      return { id: report.id }
    }),
  ({ id, again }, projectId) => (again ? undefined : { id: projectId, details: { report: id } }),
)

export const writeFinalReport = audited(
  'final-report.save',
  async (work: Work, projectId: string, draft: FinalReportDraft) => {
    allow(canActForApplicant(work.actor, await getRunning(work, projectId)))
    const { id, state, revision } = await getFinalReport(work.db, projectId)
    if (!isBeingWritten(state)) throw problems.reportMovedMeanwhile({ state })
    if (!(await saveFinalReport(work, projectId, draft))) throw problems.reportChangedMeanwhile({ revision })
    return { id, revision: draft.revision + 1 }
  },
  ({ revision }, projectId) => ({ id: projectId, details: { revision } }),
)

/** Throws report-incomplete with what it lacks, and report-moved-meanwhile when the move does not follow from how it stands by now. */
export const moveFinalReportOn = audited(
  'final-report.move',
  (work: Work, projectId: string, { id, move, note }: NewFinalReportMove) =>
    once(work, id, { projectId, move, note }, async () => {
      const project = await getRunning(work, projectId)
      const { kind } = await getFundInSight(work, project.fundId!)
      const report = await getFinalReport(work.db, projectId)
      const to = afterReportMove(kind, report.state, move)
      if (!to) throw problems.reportMovedMeanwhile({ state: report.state })
      allow(canMoveReport(work.actor, project, kind, report.state))
      const gaps = gapsOfFinalReport(report.report, (await readProposal(work.db, projectId)).objectives)
      if (move === 'send' && gaps.length > 0) throw problems.reportIncomplete({ gaps })
      const money = move === 'send' ? await reckonClosingMoney(work.db, projectId) : undefined
      await moveFinalReport(work, projectId, { stepId: id, from: report.state, to, note }, money)
      return { id: report.id }
    }),
  ({ id, again }, projectId, { move }) => (again ? undefined : { id: projectId, details: { report: id, move } }),
)
