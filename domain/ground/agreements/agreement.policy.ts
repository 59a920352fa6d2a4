import type { Actor } from '../access/actor.ts'
import { hasRole } from '../access/scope.policy.ts'

/**
 * Only the administrator of the whole network. An agreement opens the people of every party, so an administrator of one
 * party could open what belongs to the others; and one bound to a province could open people beyond it.
 */
export const canMakeAgreement = (actor: Actor) =>
  actor.grants.some(({ role, scope }) => role === 'network-admin' && scope.kind === 'everywhere')

/** Everyone may read the rules her own organisation works under; the network's administrators read all. */
export const canReadAllAgreements = (actor: Actor) => hasRole(actor, 'network-admin')
