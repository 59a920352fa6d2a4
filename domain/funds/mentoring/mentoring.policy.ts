// Who mentors a fund or a project, and on which level. Row-level security says the same (mentoring_visits_are_recorded in 0077).
import type { Actor } from '../../ground/access/actor.ts'
import { coversArea, hasRole } from '../../ground/access/scope.policy.ts'
import type { FundInSight } from '../funds/fund.policy.ts'
import type { MentorLevel } from './mentoring.ts'

const grantsOver = (actor: Actor, { areaCode }: FundInSight) =>
  actor.grants.filter((grant) => grant.role === 'mentor' && coversArea(grant, areaCode))

export const canMentorFund = (actor: Actor, fund: FundInSight) =>
  hasRole(actor, 'network-admin') || fund.mine.includes('mentor') || grantsOver(actor, fund).length > 0

/** By the widest area of her right over the fund: a zone is several provinces or everywhere. An office in the fund, or a name in its project, is the fund's level. */
export function mentorLevelOf(actor: Actor, fund: FundInSight): MentorLevel {
  const widths = grantsOver(actor, fund).map(({ scope, areas }): MentorLevel => {
    const provinces = new Set(areas.map((area) => area.slice(0, 2)))
    if (scope.kind === 'everywhere' || provinces.size > 1) return 'zone'
    const shortest = Math.min(...areas.map(({ length }) => length))
    if (shortest <= 2) return 'province'
    return shortest <= 4 ? 'district' : 'fund'
  })
  const widest = (['zone', 'province', 'district'] as const).find((level) => widths.includes(level))
  return widest ?? 'fund'
}
