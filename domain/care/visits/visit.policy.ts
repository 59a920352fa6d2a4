// Who may do what with a visit. Pure: the server enforces it, the web hides buttons with it.
import type { Actor } from '../../ground/access/actor.ts'
import { canSeePeople, hasRole, keepsRegistry } from '../../ground/access/scope.policy.ts'

/** Whoever may see the person may write down a visit to her; row-level security says whether she is seen. */
export const canRecordVisit = canSeePeople

/** What was written on paper is keyed in at the office. */
export const canKeyPaperVisits = keepsRegistry

/** Whoever visits may bring pictures home, and take them back when the family wishes so. */
export const canPhotographVisit = canSeePeople

/** A visit is taken back by whoever wrote it down, or by someone who answers for the organisation. */
export const canWithdrawVisit = (actor: Actor, visit: { recordedBy: string | null; organizationId: string | null }) =>
  (visit.recordedBy !== null && visit.recordedBy === actor.accountId) ||
  hasRole(actor, 'network-admin') ||
  (hasRole(actor, 'organization-admin', 'care-manager') && visit.organizationId === actor.organizationId)
