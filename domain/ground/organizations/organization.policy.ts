import type { Actor } from '../access/actor.ts'
import { hasRole } from '../access/scope.policy.ts'

export const canAddOrganization = (actor: Actor) => hasRole(actor, 'network-admin')
