// Who gives the right to restricted facts, who may break the glass. Reading itself is judged by the database, kind by kind.
import type { Actor } from '../../ground/access/actor.ts'
import { canSeePeople, hasRole } from '../../ground/access/scope.policy.ts'
import { canManageAccounts, canManageAccountsOf } from '../../ground/accounts/account.policy.ts'

/** Whoever sees a person may say what she was told, though she may never read it back. */
export const canRecordRestricted = canSeePeople

export const canBreakGlass = (actor: Actor) => hasRole(actor, 'care-manager')

/** Coordinators look after rights and read why somebody broke the glass. */
export const canCoordinateRestricted = canManageAccounts

/** Nobody opens the door for herself: two people always know. */
export const canGiveRestrictedRight = (actor: Actor, account: { id: string; organizationId: string }) =>
  actor.accountId !== account.id && canManageAccountsOf(actor, account.organizationId)
