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

/**
 * Whether they are open in full, to the day and to the single person: to whoever may see persons there (decision 21).
 * The others get ends of months, and no figure under five.
 */
export function canSeeFullFiguresOf(actor: Actor, area: string, members: readonly string[]): boolean {
  const grants = actor.grants.filter(({ role }) => SEE_PERSONS_BEHIND_FIGURES.includes(role))
  return isWithin(figureAreas({ ...actor, grants }), area, members)
}
