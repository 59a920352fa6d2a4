import type { Actor } from '../access/actor.ts'
import { canSeePeople, hasRole } from '../access/scope.policy.ts'

/** An administrator answers for what the accounts of her organisation do; the network's administrator for all. */
export const canReadAudit = (actor: Actor) => hasRole(actor, 'organization-admin', 'network-admin')

/** Whoever may see a person may see who else looked: that everyone knows it is the point. */
export const canSeeReaders = canSeePeople
