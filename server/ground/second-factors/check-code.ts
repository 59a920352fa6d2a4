import { plainCode } from '../../../domain/ground/second-factors/second-factor.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { Centre } from '../../platform/centre.ts'
import { inWork, type Work } from '../../platform/work.ts'
import { refuseSignIn } from '../sessions/sessions.queries.ts'
import { takeTryOf } from '../sign-in/tries.queries.ts'
import {
  confirmAuthenticator,
  findSecret,
  proposeAuthenticator,
  replaceRecoveryCodes,
  spendRecoveryCode,
  spendStep,
} from './authenticators.queries.ts'
import { newRecoveryCodes, newSecret, stepOf, uriOf } from './codes.ts'

/** Six digits of the app that were not used yet, or a recovery code. Spends what it accepts. */
export async function isRightCode(work: Work, accountId: string, typed: string): Promise<boolean> {
  const code = plainCode(typed)
  const held = await findSecret(work, accountId)
  const step = held?.isConfirmed ? await stepOf(held.secret, code) : undefined
  if (step !== undefined) return spendStep(work.db, accountId, step)
  return spendRecoveryCode(work, accountId, code)
}

/** The app shows the right code, so it holds the secret: from now on it is asked for. Answers the codes for paper. */
export async function confirmWith(work: Work, accountId: string, typed: string): Promise<string[] | undefined> {
  const held = await findSecret(work, accountId)
  const step = held && !held.isConfirmed ? await stepOf(held.secret, plainCode(typed)) : undefined
  if (step === undefined || !(await spendStep(work.db, accountId, step))) return undefined
  await confirmAuthenticator(work, accountId, 'authenticator')
  const codes = newRecoveryCodes()
  await replaceRecoveryCodes(work, accountId, codes)
  return codes
}

/** Throws not-allowed words of its own when an app is there already: it must be removed first. */
export async function propose(work: Work, accountId: string, userName: string) {
  const secret = newSecret()
  if (!(await proposeAuthenticator(work, accountId, secret))) throw problems.signInStepOver()
  return { secret, uri: uriOf(secret, userName) }
}

/**
 * A code is tried like a password: counted first, and locked after five. `check` answers undefined or false for a wrong
 * one. Throws wrong-code, account-locked.
 */
export async function tryCode<Right>(
  centre: Centre,
  accountId: string,
  check: (work: Work) => Promise<Right | undefined | false>,
): Promise<Right> {
  await takeTryOf(centre, accountId)
  const right = await inWork(centre, { accountId }, check)
  if (right) return right
  await inWork(centre, 'operator', (work) => refuseSignIn(work, accountId, { step: 'code' }))
  throw problems.wrongCode()
}
