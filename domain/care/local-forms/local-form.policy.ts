// Who brings forms of the office, and who answers them. Row-level security says which forms are seen.
import type { Actor } from '../../ground/access/actor.ts'
import { canSeePeople, hasRole, keepsRegistry } from '../../ground/access/scope.policy.ts'

export const canBringForms = keepsRegistry

export const canManageForm = (actor: Actor, form: { organizationId: string }) =>
  canBringForms(actor) && (hasRole(actor, 'network-admin') || form.organizationId === actor.organizationId)

export const canAnswerForms = canSeePeople
