// Who reports what a project did. Row-level security says the same (activity_reports_are_written in 0067).
import type { Actor } from '../../ground/access/actor.ts'
import { coversArea, hasRole } from '../../ground/access/scope.policy.ts'
import { canActForApplicant, type ProjectInSight } from '../projects/project.policy.ts'
import type { ReportOrigin } from './activity-report.ts'

/** Whom the project named, who mentors its fund, or the mentor of the area. */
export const canMentorProject = (actor: Actor, { roles, fund }: ProjectInSight) =>
  hasRole(actor, 'network-admin') ||
  roles.includes('mentor') ||
  (fund !== null &&
    (fund.mine.includes('mentor') ||
      actor.grants.some((grant) => grant.role === 'mentor' && coversArea(grant, fund.areaCode))))

/** A mentor reports in her own name (รายงานจากพี่เลี้ยง), the project's people in the area's. */
export const canReportActivity = (actor: Actor, project: ProjectInSight, origin: ReportOrigin) =>
  origin === 'mentor' ? canMentorProject(actor, project) : canActForApplicant(actor, project)
