// What the menu of whoever is signed in holds. Each page asks its own policy again.
import type { Actor } from '../access/actor.ts'
import { canSeeFigures, canSeePeople, keepsRegistry } from '../access/scope.policy.ts'
import { canManageAccounts } from './account.policy.ts'
import type { Permissions } from './sign-in.ts'

export const permissionsOf = (actor: Actor): Permissions => ({
  people: canSeePeople(actor),
  figures: canSeeFigures(actor),
  imports: keepsRegistry(actor),
  accounts: canManageAccounts(actor),
  addPeople: keepsRegistry(actor),
})
