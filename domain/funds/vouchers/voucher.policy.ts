// Who asks for money, signs and pays. Row-level security says the same (klang_kept_funds, klang_signed_funds in 0072).
import type { Actor } from '../../ground/access/actor.ts'
import { canKeepFund, type FundInSight } from '../funds/fund.policy.ts'

/** By her own account: whoever keeps the fund any line, the chair the last one, which approves. */
export const canSignVoucher = (actor: Actor, fund: FundInSight, line: { isLast: boolean }) =>
  canKeepFund(actor, fund) || (line.isLast && fund.mine.includes('chair'))
