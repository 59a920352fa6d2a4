import type { Actor } from '../../ground/access/actor.ts'
import { hasRole, keepsRegistry } from '../../ground/access/scope.policy.ts'

type Form = { organizationId: string | null; authorId: string | null }

export const canListForms = keepsRegistry

/** Of one's own organisation, and nobody passes her own work. */
export const canReviewForm = (actor: Actor, { organizationId, authorId }: Form) =>
  authorId !== actor.accountId &&
  keepsRegistry(actor) &&
  (hasRole(actor, 'network-admin') || (organizationId !== null && organizationId === actor.organizationId))

/** Whether forms are looked at is for those who answer for the organisation. */
export const canSetFormReview = (actor: Actor, organizationId: string) =>
  hasRole(actor, 'network-admin') || (hasRole(actor, 'organization-admin') && actor.organizationId === organizationId)
