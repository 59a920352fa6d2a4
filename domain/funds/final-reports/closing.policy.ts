// Whom the money and the steps of a project's end concern. Row-level security says the same (final_report_steps_at_work in 0082).
import type { Actor } from '../../ground/access/actor.ts'
import { canMentorProject } from '../activities/activity-report.policy.ts'
import { canReadBooks } from '../funds/fund.policy.ts'
import { canActForApplicant, type ProjectInSight } from '../projects/project.policy.ts'

export const canSeeClosing = (actor: Actor, project: ProjectInSight) =>
  canActForApplicant(actor, project) ||
  canMentorProject(actor, project) ||
  project.organizationId === actor.organizationId ||
  (project.fund !== null && canReadBooks(actor, project.fund))
