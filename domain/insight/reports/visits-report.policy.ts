import type { Actor } from '../../ground/access/actor.ts'
import { canSeeFullFigures, fullFigureAreas } from '../dashboard/dashboard.policy.ts'

/** The report counts to the single visit and day. Those who see only totals have the dashboard. */
export const canReadVisitsReport = canSeeFullFigures

/**
 * Whether the total of this area is open to an actor: every part of it must be. `members` are the provinces of a named
 * set such as R12; the whole country ('') is open only to those who may see everywhere.
 */
export function canSeeTotalOf(actor: Actor, area: string, members: string[]): boolean {
  const mine = fullFigureAreas(actor)
  if (mine === undefined) return true
  const covered = (code: string) => mine.some((own) => code.startsWith(own))
  if (area === '') return false
  return area.startsWith('R') ? members.length > 0 && members.every(covered) : covered(area)
}
