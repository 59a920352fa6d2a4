// Who takes the next step of an instalment's report.
import type { Actor } from '../../ground/access/actor.ts'
import { canMentorProject } from '../activities/activity-report.policy.ts'
import { canActForApplicant, canDecideOnProject, type ProjectInSight } from '../projects/project.policy.ts'
import { type ReportState, turnOf } from './report-chain.ts'

const MAY = { applicant: canActForApplicant, mentor: canMentorProject, fund: canDecideOnProject }

/** That nobody passes her own is asked where the steps stand (report_is_passed_by_another in 0066). */
export function canMoveReport(actor: Actor, project: ProjectInSight, fundKind: string, state: ReportState): boolean {
  const turn = turnOf(fundKind, state)
  return turn !== undefined && MAY[turn](actor, project)
}
