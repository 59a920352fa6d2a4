// What the menu of whoever is signed in holds. Each page asks its own policy again.
import type { Actor } from '../access/actor.ts'
import { canSeeFigures, canSeePeople, hasRole } from '../access/scope.policy.ts'
import { canManageAccounts } from './account.policy.ts'
import type { Permissions } from './sign-in.ts'

/** Those who keep the registry: a volunteer reports, an officer writes. */
export const keepsRegistry = (actor: Actor) =>
  hasRole(actor, 'officer', 'care-manager', 'organization-admin', 'network-admin')

export const permissionsOf = (actor: Actor): Permissions => ({
  people: canSeePeople(actor),
  figures: canSeeFigures(actor),
  imports: keepsRegistry(actor),
  accounts: canManageAccounts(actor),
  addPeople: keepsRegistry(actor),
})
