// Who adds papers to a project, and who takes them back. Row-level security says the same (evidence_is_added, evidence_is_withdrawn in 0076).
import type { Actor } from '../../ground/access/actor.ts'
import { canMentorProject } from '../activities/activity-report.policy.ts'
import { canActForApplicant, canDecideOnProject, type ProjectInSight } from '../projects/project.policy.ts'

/** Its people, whoever keeps the fund it was sent to, and its mentor. */
export const canAddEvidence = (actor: Actor, project: ProjectInSight) =>
  canActForApplicant(actor, project) || canDecideOnProject(actor, project) || canMentorProject(actor, project)

/** One's own, or as one of the project's people or of those who keep the fund. */
export const canWithdrawEvidence = (actor: Actor, project: ProjectInSight, addedById: string | null) =>
  canAddEvidence(actor, project) &&
  ((addedById !== null && addedById === actor.accountId) ||
    project.roles.length > 0 ||
    canDecideOnProject(actor, project))
