import type { Actor } from '../../ground/access/actor.ts'
import { canSeeFigures, figureAreas } from '../../ground/access/scope.policy.ts'

export const canReadDashboard = canSeeFigures

const SEE_PERSONS_BEHIND_FIGURES = ['officer', 'care-manager', 'organization-admin', 'network-admin']

const isWithin = (own: string[] | undefined, area: string, members: readonly string[]): boolean => {
  if (own === undefined) return true
  const covered = (code: string) => own.some((mine) => code.startsWith(mine))
  if (area === '') return false
  return area.startsWith('R') ? members.length > 0 && members.every(covered) : covered(area)
}

/** Whether the figures of an area are open to an actor at all. `members` are the provinces of a health region. */
export const canSeeFiguresOf = (actor: Actor, area: string, members: readonly string[]) =>
  isWithin(figureAreas(actor), area, members)

/** The areas whose figures are open in full, to the day and to the single person; undefined means everywhere. */
export const fullFigureAreas = (actor: Actor) =>
  figureAreas({ ...actor, grants: actor.grants.filter(({ role }) => SEE_PERSONS_BEHIND_FIGURES.includes(role)) })

/** Full figures are for whoever may see the persons there; the others get ends of months and no figure under five (decision 21). */
export const canSeeFullFiguresOf = (actor: Actor, area: string, members: readonly string[]) =>
  isWithin(fullFigureAreas(actor), area, members)

export const canSeeFullFigures = (actor: Actor) => fullFigureAreas(actor)?.length !== 0
