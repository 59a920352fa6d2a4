import type { Actor } from '../../ground/access/actor.ts'
import { hasRole, keepsRegistry } from '../../ground/access/scope.policy.ts'

/** The office answers; a volunteer has told what she saw, and is told by whoever answers. */
export const canAnswerUrgent = (actor: Actor) => keepsRegistry(actor)

/** Who is asked, and in which order: of one's own organisation, and of every one for the network's administrator. */
export const canSetDuties = (actor: Actor, organizationId: string) =>
  hasRole(actor, 'network-admin') ||
  (hasRole(actor, 'care-manager', 'organization-admin') && actor.organizationId === organizationId)
