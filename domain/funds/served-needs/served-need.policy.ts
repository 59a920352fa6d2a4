// Who says whom a project serves. Row-level security says the same of needs (project_needs_of_people_in_scope in 0097).
import type { Actor } from '../../ground/access/actor.ts'
import { canSeePeople, keepsRegistry } from '../../ground/access/scope.policy.ts'
import { canActForApplicant, type ProjectInSight } from '../projects/project.policy.ts'

/** Its people, and whoever writes in the registry for its organisation. */
export const canNameServed = (actor: Actor, project: ProjectInSight) =>
  canActForApplicant(actor, project) || (project.organizationId === actor.organizationId && keepsRegistry(actor))

/** A need is a person's: only those who work with persons name it, each of those she may know. */
export const canNameNeeds = (actor: Actor, project: ProjectInSight) =>
  canSeePeople(actor) && canNameServed(actor, project)
