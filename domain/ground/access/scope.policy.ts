// Whose people and whose figures an actor may see. The database holds the same rules as row-level security.
import type { Actor, Grant, Role } from './actor.ts'

/** Fund officers, mentors and viewers work with figures and projects, never with persons. */
const SEES_PEOPLE: readonly Role[] = ['volunteer', 'officer', 'care-manager', 'organization-admin', 'network-admin']
const SEES_FIGURES: readonly Role[] = [
  'officer',
  'care-manager',
  'organization-admin',
  'network-admin',
  'fund-officer',
  'mentor',
  'viewer',
]

export const hasRole = (actor: Actor, ...roles: Role[]) => actor.grants.some((grant) => roles.includes(grant.role))

/** Those who write in the registry: a volunteer reports, an officer writes. */
export const keepsRegistry = (actor: Actor) =>
  hasRole(actor, 'officer', 'care-manager', 'organization-admin', 'network-admin')

export const coversArea = (grant: Grant, areaCode: string) =>
  grant.scope.kind === 'everywhere' || grant.areas.some((area) => areaCode.startsWith(area))

const coveredBy = (actor: Actor, roles: readonly Role[], areaCode: string) =>
  actor.grants.some((grant) => roles.includes(grant.role) && coversArea(grant, areaCode))

export const canSeePeople = (actor: Actor) => hasRole(actor, ...SEES_PEOPLE)

export const canSeePeopleOf = (actor: Actor, areaCode: string) => coveredBy(actor, SEES_PEOPLE, areaCode)

export const canSeeFigures = (actor: Actor) => hasRole(actor, ...SEES_FIGURES)

/** The area codes an actor may see figures of; undefined means everywhere. */
export function figureAreas(actor: Actor): string[] | undefined {
  const grants = actor.grants.filter((grant) => SEES_FIGURES.includes(grant.role))
  if (grants.some((grant) => grant.scope.kind === 'everywhere')) return undefined
  return [...new Set(grants.flatMap((grant) => grant.areas))].sort()
}

/** The area codes an actor may see people of; undefined means everywhere. */
export function peopleAreas(actor: Actor): string[] | undefined {
  const grants = actor.grants.filter((grant) => SEES_PEOPLE.includes(grant.role))
  if (grants.some((grant) => grant.scope.kind === 'everywhere')) return undefined
  return [...new Set(grants.flatMap((grant) => grant.areas))].sort()
}
