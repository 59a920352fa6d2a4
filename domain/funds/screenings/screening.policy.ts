// Who screens a proposal: whoever keeps, follows or decides for its fund, and has no part in it. Row-level security says the same
// (screenings_are_given in 0073).
import type { Actor } from '../../ground/access/actor.ts'
import { canReadBooks } from '../funds/fund.policy.ts'
import type { ProjectInSight } from '../projects/project.policy.ts'

export const canSeeScreening = (actor: Actor, { fund }: ProjectInSight) => fund !== null && canReadBooks(actor, fund)

/** Its own people do not; a mentor who was asked is no part of it. */
export const canScreen = (actor: Actor, project: ProjectInSight) =>
  canSeeScreening(actor, project) &&
  (project.status === 'submitted' || project.status === 'passed') &&
  project.roles.every((role) => role === 'mentor' || role === 'contact')
