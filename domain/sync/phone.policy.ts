// Who looks after the phones of an organisation, and after what came from them that nobody's right opens.
import type { Actor } from '../ground/access/actor.ts'
import { hasRole } from '../ground/access/scope.policy.ts'

export const canManagePhones = (actor: Actor) => hasRole(actor, 'organization-admin', 'network-admin')
