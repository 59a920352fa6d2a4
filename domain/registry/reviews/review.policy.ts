// Who decides whether two are one, and who answers what a list asked. Whom one does not see nobody decides about (decision 16).
import type { Actor } from '../../ground/access/actor.ts'
import { keepsRegistry } from '../../ground/access/scope.policy.ts'

export const canReview = (actor: Actor) => keepsRegistry(actor)

export const canSettleQuestion = canReview
