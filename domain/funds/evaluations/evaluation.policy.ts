// Who judges a fund, and as whom. Row-level security says the same (fund_evaluations_are_written in 0083).
import type { Actor, Role } from '../../ground/access/actor.ts'
import { coversArea, hasRole } from '../../ground/access/scope.policy.ts'
import { canKeepFund, type FundInSight } from '../funds/fund.policy.ts'
import type { AssessorKind } from './evaluation.ts'

const has = (actor: Actor, { areaCode }: FundInSight, ...roles: Role[]) =>
  actor.grants.some((grant) => roles.includes(grant.role) && coversArea(grant, areaCode))

const MAY: Record<AssessorKind, (actor: Actor, fund: FundInSight) => boolean> = {
  self: canKeepFund,
  committee: (actor, fund) =>
    canKeepFund(actor, fund) || fund.mine.some((office) => office === 'chair' || office === 'committee'),
  mentor: (actor, fund) => has(actor, fund, 'mentor') || fund.mine.includes('mentor'),
  district: (actor, fund) => has(actor, fund, 'fund-officer', 'mentor'),
}

export const canEvaluate = (actor: Actor, fund: FundInSight, kind: AssessorKind) =>
  hasRole(actor, 'network-admin') || MAY[kind](actor, fund)
