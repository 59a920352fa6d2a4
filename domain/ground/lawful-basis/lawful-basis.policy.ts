import type { Actor } from '../access/actor.ts'
import { hasRole } from '../access/scope.policy.ts'

/** Each organisation answers for its own grounds; its administrator writes them down. Everyone may read them. */
export const canKeepBasesOf = (actor: Actor, organizationId: string) =>
  hasRole(actor, 'network-admin') || (hasRole(actor, 'organization-admin') && actor.organizationId === organizationId)

export const canKeepBases = (actor: Actor) => hasRole(actor, 'network-admin', 'organization-admin')
