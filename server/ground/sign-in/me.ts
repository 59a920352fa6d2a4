import { permissionsOf } from '../../../domain/ground/accounts/permissions.ts'
import type { Me } from '../../../domain/ground/accounts/sign-in.ts'
import { isAskedFirst } from '../../../domain/ground/second-factors/second-factor.policy.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { Work } from '../../platform/work.ts'
import { findStanding } from './sign-in.queries.ts'

export async function meOf({ db, actor }: Work, tokenHash: Buffer): Promise<Me> {
  const { isDemo, sessionId, sessionKind, hasPassword, hasSecondFactor, secondFactorFrom } = await findStanding(
    db,
    actor.accountId!,
    tokenHash,
  )
  const isWanted = !hasSecondFactor && !isDemo && (secondFactorFrom !== null || isAskedFirst(actor))
  return {
    actor,
    permissions: permissionsOf(actor),
    demo: isDemo,
    today: bangkokToday(),
    sessionId,
    sessionKind,
    hasPassword,
    ...(isWanted ? { wantsSecondFactor: { from: secondFactorFrom } } : {}),
  }
}
