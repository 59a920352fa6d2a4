// Who sets shared goals: the network for all, an organisation for itself. Row-level security says the same (goals_are_set in 0095).
import type { Actor } from '../../ground/access/actor.ts'
import { hasRole } from '../../ground/access/scope.policy.ts'

/** `organizationId` null is the network's own. */
export const canSetGoal = (actor: Actor, { organizationId }: { organizationId: string | null }) =>
  hasRole(actor, 'network-admin') ||
  (organizationId !== null && organizationId === actor.organizationId && hasRole(actor, 'organization-admin'))

export const canSetGoals = (actor: Actor) => hasRole(actor, 'network-admin', 'organization-admin')
