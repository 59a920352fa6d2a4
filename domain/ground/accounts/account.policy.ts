// Who looks after accounts. An administrator gives only what she holds herself: a right never grows by being passed on.
import type { Actor, Grant, Role } from '../access/actor.ts'
import { hasRole } from '../access/scope.policy.ts'

/** A grant with the areas that its scope stands for. */
export type ScopedGrant = Pick<Grant, 'role' | 'scope' | 'areas'>
type InOrganization = { organizationId: string }

const grantsAs = (actor: Actor, role: Role) => actor.grants.filter((grant) => grant.role === role)

/** Every part of the scope lies within one that she administers. A caseload holds only people handed over by name. */
function isWithin(grant: ScopedGrant, held: Grant[]): boolean {
  if (held.some(({ scope }) => scope.kind === 'everywhere')) return true
  const areas = held.flatMap((one) => one.areas)
  switch (grant.scope.kind) {
    case 'caseload':
      return held.length > 0
    case 'area':
    case 'area-set':
      return grant.areas.length > 0 && grant.areas.every((code) => areas.some((area) => code.startsWith(area)))
    default:
      return false
  }
}

export const canManageAccounts = (actor: Actor) => hasRole(actor, 'organization-admin', 'network-admin')

export const canManageAccountsOf = (actor: Actor, organizationId: string) =>
  hasRole(actor, 'network-admin') || (hasRole(actor, 'organization-admin') && actor.organizationId === organizationId)

export function canGrant(actor: Actor, account: InOrganization, grant: ScopedGrant): boolean {
  if (isWithin(grant, grantsAs(actor, 'network-admin'))) return true
  const isOwn = actor.organizationId === account.organizationId
  return isOwn && grant.role !== 'network-admin' && isWithin(grant, grantsAs(actor, 'organization-admin'))
}

/** Who may give someone a new password can sign in as her, so the account must hold nothing that one could not give. */
export const canManageAccount = (actor: Actor, account: InOrganization & { grants: ScopedGrant[] }) =>
  canManageAccountsOf(actor, account.organizationId) && account.grants.every((grant) => canGrant(actor, account, grant))

/** Nobody shuts the door on herself: someone else must be there to open it again. */
export const canDisableAccount = (actor: Actor, account: InOrganization & { id: string; grants: ScopedGrant[] }) =>
  actor.accountId !== account.id && canManageAccount(actor, account)
