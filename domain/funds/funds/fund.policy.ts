// Who keeps a fund's books, and who may read them. Row-level security says the same (klang_kept_funds, klang_open_books in 0061).
import type { Actor, Role } from '../../ground/access/actor.ts'
import { coversArea, hasRole } from '../../ground/access/scope.policy.ts'
import type { FundOffice } from './fund.ts'

/** A fund as its rights need it: where it stands, and which offices whoever asks holds in it today. */
export type FundInSight = { areaCode: string; mine: readonly FundOffice[] }

const holds = (actor: Actor, role: Role, areaCode: string) =>
  actor.grants.some((grant) => grant.role === role && coversArea(grant, areaCode))

export const canAddFund = (actor: Actor, areaCode: string) =>
  hasRole(actor, 'network-admin') || holds(actor, 'fund-officer', areaCode)

/** Somewhere: in which area is known only when it is chosen. */
export const canAddFunds = (actor: Actor) => hasRole(actor, 'network-admin', 'fund-officer')

/** Posts, closes, pays, decides who works for it. */
export const canKeepFund = (actor: Actor, { areaCode, mine }: FundInSight) =>
  canAddFund(actor, areaCode) || mine.some((office) => office === 'officer' || office === 'finance')

/** Whoever follows or answers for it; a visitor of figures sees sums only. */
export const canReadBooks = (actor: Actor, fund: FundInSight) =>
  canKeepFund(actor, fund) || holds(actor, 'mentor', fund.areaCode) || fund.mine.length > 0
