import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canManageAccount } from '../../../domain/ground/accounts/account.policy.ts'
import { Proof, SESSION_LIMITS, Session, SessionKind } from '../../../domain/ground/sessions/session.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { allow } from '../../platform/allow.ts'
import { hashOfToken, SESSION_COOKIE } from '../../platform/session-cookie.ts'
import { inWork, type Work } from '../../platform/work.ts'
import { getManagedAccount } from '../accounts/accounts.queries.ts'
import { isPassword } from '../accounts/passwords.ts'
import { takeTryOf } from '../sign-in/tries.queries.ts'
import { currentToken, giveCookie } from './current-session.ts'
import {
  chooseKind,
  endAllSessions,
  endOtherSessions,
  endSession,
  findSession,
  listSessions,
  lockSession,
  proveSession,
  refuseSignIn,
} from './sessions.queries.ts'

const byId = z.object({ id: z.uuid() })
const nothing = { 204: z.null() }
const done = (reply: FastifyReply) => reply.status(204).send(null)

export const sessionRoutes: FastifyPluginAsyncZod = async (app) => {
  app.delete('/sessions/current', { schema: { response: nothing } }, async (request, reply) => {
    reply.clearCookie(SESSION_COOKIE, { path: '/' })
    const { id } = await currentEvenLocked(request)
    await asHolder(request, (work) => endSession(work, id))
    return done(reply)
  })

  app.post('/sessions/current/locking', { schema: { response: nothing } }, async (request, reply) => {
    await request.work((work) => lockSession(work, currentToken(request)))
    return done(reply)
  })

  app.post('/sessions/current/unlocking', { schema: { body: Proof, response: nothing } }, async (request, reply) => {
    await provePassword(request, request.body.password)
    return done(reply)
  })

  app.post(
    '/sessions/current/kind',
    { schema: { body: z.object({ kind: SessionKind }), response: nothing } },
    async (request, reply) => {
      await request.work((work) => chooseKind(work, currentToken(request), request.body.kind))
      giveCookie(request, reply, request.cookies[SESSION_COOKIE]!, SESSION_LIMITS[request.body.kind].hours)
      return done(reply)
    },
  )

  app.post('/me/proof', { schema: { body: Proof, response: nothing } }, async (request, reply) => {
    await request.work(async () => undefined)
    await provePassword(request, request.body.password)
    return done(reply)
  })

  app.get('/me/sessions', { schema: { response: { 200: z.object({ sessions: z.array(Session) }) } } }, (request) =>
    request.work(async (work) => ({ sessions: await listSessions(work, currentToken(request)) })),
  )

  app.delete('/me/sessions/:id', { schema: { params: byId, response: nothing } }, async ({ params, work }, reply) => {
    await work((at) => endSession(at, params.id))
    return done(reply)
  })

  app.delete('/me/sessions', { schema: { response: nothing } }, async (request, reply) => {
    await request.work((work) => endOtherSessions(work, currentToken(request)))
    return done(reply)
  })

  app.delete(
    '/accounts/:id/sessions',
    { schema: { params: byId, response: nothing } },
    async ({ params, work }, reply) => {
      await work(async (at) => {
        const account = await getManagedAccount(at, params.id)
        allow(canManageAccount(at.actor, account))
        await endAllSessions(at, account.id)
      })
      return done(reply)
    },
  )
}

async function currentEvenLocked(request: FastifyRequest) {
  const session = await findSession(request.centre.db, hashOfToken(request.cookies[SESSION_COOKIE] ?? ''))
  if (!session) throw problems.signedOut()
  return session
}

/** As whoever holds the session, even while it is locked: only what may be done then. */
async function asHolder<Answer>(request: FastifyRequest, handle: (work: Work) => Promise<Answer>) {
  const { accountId } = await currentEvenLocked(request)
  return inWork(request.centre, { accountId }, handle)
}

async function provePassword(request: FastifyRequest, password: string) {
  const { accountId } = await currentEvenLocked(request)
  if (!(await isPassword(await takeTryOf(request.centre, accountId), password))) {
    await inWork(request.centre, 'operator', (work) => refuseSignIn(work, accountId, { step: 'proof' }))
    throw problems.wrongPassword()
  }
  await inWork(request.centre, { accountId }, (work) => proveSession(work, currentToken(request)))
}
