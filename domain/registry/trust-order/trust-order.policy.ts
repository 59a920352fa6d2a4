// Whose word weighs more is agreed in the network, and seen by whoever keeps the registry.
import type { Actor } from '../../ground/access/actor.ts'
import { hasRole, keepsRegistry } from '../../ground/access/scope.policy.ts'

export const canReadTrustOrder = (actor: Actor) => keepsRegistry(actor)

export const canEditTrustOrder = (actor: Actor) => hasRole(actor, 'network-admin')
