// From what somebody has shown of herself to a session, or to what is still asked of her.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { HalfSignIn, Me } from '../../../domain/ground/accounts/sign-in.ts'
import { type BegunBy, SESSION_LIMITS, type SessionKind } from '../../../domain/ground/sessions/session.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { hashOfToken, newToken, STEP_COOKIE } from '../../platform/session-cookie.ts'
import { inWork, type Work } from '../../platform/work.ts'
import { deviceAsking, giveCookie } from '../sessions/current-session.ts'
import { beginSession } from '../sessions/sessions.queries.ts'
import { meOf } from './me.ts'
import { findSecondFactors } from './sign-in.queries.ts'
import { findStep, keepStep, type SignInStep, STEP_MINUTES, takeStep } from './sign-in-steps.queries.ts'

export type Entry = { accountId: string; kind: SessionKind; begunBy: BegunBy }

/** A complete sign-in. `also` runs in the same transaction, before the session is there. */
export async function enter(
  request: FastifyRequest,
  reply: FastifyReply,
  { accountId, kind, begunBy }: Entry,
  also: (work: Work) => Promise<unknown> = async () => undefined,
): Promise<Me> {
  const token = newToken()
  const tokenHash = hashOfToken(token)
  const me = await inWork(request.centre, { accountId }, async (work) => {
    await also(work)
    await beginSession(work, accountId, { tokenHash, kind, begunBy, device: deviceAsking(request) })
    return meOf(work, tokenHash)
  })
  giveCookie(request, reply, token, SESSION_LIMITS[kind].hours)
  return me
}

/** After the first proof: the session, or the second factor that this account has, or should have by now. */
export async function enterOrAsk(request: FastifyRequest, reply: FastifyReply, entry: Entry): Promise<Me | HalfSignIn> {
  const { hasAuthenticator, hasPasskey, isRequired } = await findSecondFactors(request.centre.db, entry.accountId)
  const next = hasAuthenticator ? 'code' : !isRequired ? undefined : hasPasskey ? 'passkey' : 'enrolment'
  if (!next) return enter(request, reply, entry)
  if (next !== 'passkey') await waitFor(request, reply, { ...entry, waitsFor: next, held: {} })
  return { next }
}

export async function waitFor(request: FastifyRequest, reply: FastifyReply, step: SignInStep): Promise<void> {
  const token = newToken()
  await keepStep(request.centre, hashOfToken(token), step)
  reply.setCookie(STEP_COOKIE, token, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/api/v1',
    secure: request.protocol === 'https',
    maxAge: STEP_MINUTES * 60,
  })
}

const stepToken = (request: FastifyRequest) => hashOfToken(request.cookies[STEP_COOKIE] ?? '')

/** The step that this browser is at. Throws sign-in-step-over. */
export async function stepAt(request: FastifyRequest, ...waitsFor: SignInStep['waitsFor'][]): Promise<SignInStep> {
  const step = await findStep(request.centre, stepToken(request))
  if (!step || !waitsFor.includes(step.waitsFor)) throw problems.signInStepOver()
  return step
}

/** Takes the step, so that nobody goes on from it twice. */
export async function leaveStep(
  request: FastifyRequest,
  reply: FastifyReply,
  waitsFor: SignInStep['waitsFor'],
): Promise<SignInStep> {
  const step = await takeStep(request.centre, stepToken(request))
  reply.clearCookie(STEP_COOKIE, { path: '/api/v1' })
  if (step?.waitsFor !== waitsFor) throw problems.signInStepOver()
  return step
}
