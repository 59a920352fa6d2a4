// Reporting what was done: begun, saved as it is typed, sent, taken back. Each once, with its line of audit.

import { canReportActivity } from '../../../domain/funds/activities/activity-report.policy.ts'
import {
  type ActivityReportDraft,
  gapsOfActivityReport,
  type NewActivityReport,
  type NewReopening,
  type NewSending,
  type ReportOrigin,
} from '../../../domain/funds/activities/activity-report.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { allow } from '../../platform/allow.ts'
import { audited } from '../../platform/audited.ts'
import { once } from '../../platform/receipts.ts'
import type { Work } from '../../platform/work.ts'
import { getProjectInSight, type ProjectKnown } from '../projects/projects.queries.ts'
import {
  getActivityReport,
  insertActivityReport,
  markActivityReportOpen,
  markActivityReportSent,
  readActivityReport,
  saveActivityReport,
} from './activity-reports.queries.ts'

function refuseStranger(work: Work, project: ProjectKnown, origin: ReportOrigin) {
  allow(canReportActivity(work.actor, project, origin))
  if (project.status !== 'running') throw problems.projectNotRunning({ status: project.status })
}

/** The project is held: what is counted in an instalment's report does not change under it. */
async function toReport(work: Work, projectId: string, id: string) {
  const project = await getProjectInSight(work, projectId, true)
  const report = await getActivityReport(work.db, projectId, id)
  refuseStranger(work, project, report.origin)
  return report
}

export const beginActivityReport = audited(
  'activity-report.begin',
  (work: Work, projectId: string, report: NewActivityReport) =>
    once(work, report.id, { projectId, ...report }, async () => {
      refuseStranger(work, await getProjectInSight(work, projectId), report.origin)
      await insertActivityReport(work, projectId, report)
      return { id: report.id }
    }),
  ({ again }, projectId, { id, origin }) => (again ? undefined : { id: projectId, details: { report: id, origin } }),
)

/** Throws report-changed-meanwhile when another one saved since: the page shows both. */
export const writeActivityReport = audited(
  'activity-report.save',
  async (work: Work, projectId: string, id: string, draft: ActivityReportDraft) => {
    const { isSent, revision } = await toReport(work, projectId, id)
    if (isSent) throw problems.reportMovedMeanwhile({ state: 'sent' })
    if (!(await saveActivityReport(work, projectId, id, draft))) throw problems.reportChangedMeanwhile({ revision })
    return { id, revision: draft.revision + 1 }
  },
  ({ id, revision }, projectId) => ({ id: projectId, details: { report: id, revision } }),
)

/** From now on everyone may read it. Throws report-incomplete with what it lacks. */
export const sendActivityReport = audited(
  'activity-report.send',
  (work: Work, projectId: string, reportId: string, { id }: NewSending) =>
    once(work, id, { projectId, reportId }, async () => {
      const { isSent } = await toReport(work, projectId, reportId)
      if (isSent) throw problems.reportMovedMeanwhile({ state: 'sent' })
      const whole = await readActivityReport(work, projectId, reportId)
      const gaps = gapsOfActivityReport(whole)
      if (gaps.length > 0) throw problems.reportIncomplete({ gaps })
      if (whole.fromDay! > bangkokToday()) throw problems.dayInFuture()
      await markActivityReportSent(work, projectId, reportId)
      return { id: reportId }
    }),
  ({ id, again }, projectId) => (again ? undefined : { id: projectId, details: { report: id } }),
)

/** To be put right, as long as no report of an instalment that is on its way counts its money. */
export const reopenActivityReport = audited(
  'activity-report.reopen',
  (work: Work, projectId: string, reportId: string, { id, reason }: NewReopening) =>
    once(work, id, { projectId, reportId, reason }, async () => {
      const { isSent, isLoose } = await toReport(work, projectId, reportId)
      if (!isSent) throw problems.reportMovedMeanwhile({ state: 'writing' })
      if (!isLoose) throw problems.activityReportCounted()
      await markActivityReportOpen(work, projectId, reportId)
      return { id: reportId }
    }),
  ({ id, again }, projectId, _reportId, { reason }) =>
    again ? undefined : { id: projectId, details: { report: id, reason } },
)
