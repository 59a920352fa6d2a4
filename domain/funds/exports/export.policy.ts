// Who takes tables of funds away. Row-level security opens the books; klang_followed_funds says who follows (0086).
import type { Actor } from '../../ground/access/actor.ts'
import { hasRole } from '../../ground/access/scope.policy.ts'

/** Of how many funds the books are open to whoever asks, and how many she follows. */
export type FundsOpen = { books: number; followed: number }

/** Books of whichever funds are open: of at least one. */
export const canTakeBooks = (actor: Actor, { books }: FundsOpen) => hasRole(actor, 'network-admin') || books > 0

/** With names and telephones of coordinators: keepers and mentors, and not every member of a committee. */
export const canTakeFollows = (actor: Actor, { followed }: FundsOpen) => hasRole(actor, 'network-admin') || followed > 0
