// Who may say that two records are one person, and take it back.
import type { Actor } from '../../ground/access/actor.ts'
import { keepsRegistry } from '../../ground/access/scope.policy.ts'

/** Whether one sees both is asked of the database: of somebody unseen nobody decides. */
export const canMerge = (actor: Actor) => keepsRegistry(actor)

export const canUnmerge = canMerge
