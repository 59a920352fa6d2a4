import type { Actor } from '../../ground/access/actor.ts'
import { canSeePeople } from '../../ground/access/scope.policy.ts'

/** A view shows nothing by itself: whoever opens it sees the people of her own scope. */
export const canKeepViews = (actor: Actor) =>
  canSeePeople(actor) && actor.accountId !== null && actor.organizationId !== null
