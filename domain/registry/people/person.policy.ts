// Who may do what with a person. Pure: the server enforces it, the web hides buttons with it.
import type { Actor } from '../../ground/access/actor.ts'
import { canSeePeople, canSeePeopleOf, hasRole, keepsRegistry } from '../../ground/access/scope.policy.ts'

export const canListPeople = canSeePeople

/** A volunteer may register whom she meets; every other role that sees people may too, within its areas. */
export const canAddPeople = keepsRegistry

export const canAddPersonIn = (actor: Actor, areaCode: string | null) =>
  canAddPeople(actor) &&
  (areaCode === null ? actor.grants.some(({ scope }) => scope.kind === 'everywhere') : canSeePeopleOf(actor, areaCode))

/** Whoever sees a person through an office role may correct what is said of her; a volunteer reports it instead. */
export const canCorrectPerson = canAddPeople

export const canMovePerson = canAddPeople

/** Deaths, departures and disagreements are put down by whoever may correct. */
export const canRecordDeath = canCorrectPerson
export const canRecordDeparture = canMovePerson
export const canSettle = canCorrectPerson

export const canExportPeople = (actor: Actor) => hasRole(actor, 'care-manager', 'organization-admin', 'network-admin')
