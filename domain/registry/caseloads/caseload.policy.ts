import type { Actor } from '../../ground/access/actor.ts'
import { hasRole } from '../../ground/access/scope.policy.ts'

/** Handing a person over opens her to somebody, so it is the care manager's to do, not the volunteer's own. */
export const canHandOver = (actor: Actor) => hasRole(actor, 'care-manager', 'organization-admin', 'network-admin')
