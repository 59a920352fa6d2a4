import type { Actor } from '../../ground/access/actor.ts'
import { canSeePeople, keepsRegistry } from '../../ground/access/scope.policy.ts'

/** Labels belong to an office: whoever has none (the operator) has no labels either. */
const isOfAnOffice = ({ organizationId }: Actor) => organizationId !== null

export const canSeeOfficeTags = (actor: Actor) => canSeePeople(actor) && isOfAnOffice(actor)

export const canKeepOfficeTags = (actor: Actor) => keepsRegistry(actor) && isOfAnOffice(actor)

export const canTagPeople = canKeepOfficeTags

/** Group tags of many at once are words of a hand about each of them. */
export const canSayGroupsOfMany = canKeepOfficeTags
