import type { Actor } from '../access/actor.ts'
import { hasRole, keepsRegistry } from '../access/scope.policy.ts'

type Erasure = {
  kind: string
  erasureAskedBy: string | null
  erasedAt: unknown
  answeredAt: unknown
  personId: string | null
}

/** Whoever keeps the registry takes a request in and works on it; row-level security keeps it within the organisation. */
export const canWorkOnRequests = keepsRegistry

const isOpenErasure = ({ kind, erasedAt, answeredAt, personId }: Erasure) =>
  kind === 'erasure' && !erasedAt && !answeredAt && personId !== null

export const canAskErasure = (actor: Actor, request: Erasure) =>
  canWorkOnRequests(actor) && isOpenErasure(request) && request.erasureAskedBy === null

export const canConfirmErasures = (actor: Actor) =>
  hasRole(actor, 'care-manager', 'organization-admin', 'network-admin')

/** What cannot be undone needs a second person, and one who answers for the organisation. */
export const canConfirmErasure = (actor: Actor, request: Erasure) =>
  canConfirmErasures(actor) &&
  isOpenErasure(request) &&
  request.erasureAskedBy !== null &&
  request.erasureAskedBy !== actor.accountId
