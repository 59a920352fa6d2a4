import type { Actor } from '../access/actor.ts'
import { hasRole } from '../access/scope.policy.ts'

/** Who looks after many accounts is asked first: with hers, all the others can be opened. */
export const isAskedFirst = (actor: Actor) => hasRole(actor, 'organization-admin', 'network-admin')

/** Whether an organisation lets nobody in without a second factor from some day on. */
export const canRequireSecondFactor = (actor: Actor, organizationId: string) =>
  hasRole(actor, 'network-admin') || (hasRole(actor, 'organization-admin') && actor.organizationId === organizationId)
