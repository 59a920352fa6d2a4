import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { permissionsOf } from '../../../domain/ground/accounts/permissions.ts'
import {
  DemoAccount,
  isLongEnough,
  Me,
  PASSWORD_AT_LEAST,
  PasswordChange,
  SignIn,
} from '../../../domain/ground/accounts/sign-in.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { hashOfToken, newToken, SESSION_COOKIE, SESSION_HOURS } from '../../platform/session-cookie.ts'
import { inWork, type Work } from '../../platform/work.ts'
import { hashPassword, isPassword } from '../accounts/passwords.ts'
import { DEMO_ACCOUNTS } from './demo-accounts.ts'
import {
  beginSession,
  changePassword,
  endSession,
  getPasswordHash,
  isDemo,
  refuseSignIn,
  takeTry,
} from './sign-in.queries.ts'

export const signInRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/sessions',
    { config: { open: true }, schema: { body: SignIn, response: { 200: Me } } },
    async (request, reply) => {
      const { centre } = request
      const accountId = await whoseTry(request, request.body)
      const token = newToken()
      const me = await inWork(centre, { accountId }, async (work) => {
        await beginSession(work, accountId, hashOfToken(token))
        return meOf(work)
      })
      giveCookie(request, reply, token)
      return me
    },
  )

  app.delete('/sessions/current', { schema: { response: { 204: z.null() } } }, async (request, reply) => {
    const token = request.cookies[SESSION_COOKIE]
    reply.clearCookie(SESSION_COOKIE, { path: '/' })
    await request.work((work) => endSession(work, hashOfToken(token!)))
    return reply.status(204).send(null)
  })

  app.get('/me', { schema: { response: { 200: Me } } }, ({ work }) => work(meOf))

  app.post(
    '/me/password',
    { schema: { body: PasswordChange, response: { 204: z.null() } } },
    async (request, reply) => {
      const { body, work, cookies } = request
      if (!(await isPassword(await work(getPasswordHash), body.current))) throw problems.wrongPassword()
      if (!isLongEnough(body.next)) throw problems.passwordTooShort({ least: PASSWORD_AT_LEAST })
      const passwordHash = await hashPassword(body.next)
      await work((at) => changePassword(at, passwordHash, hashOfToken(cookies[SESSION_COOKIE]!)))
      return reply.status(204).send(null)
    },
  )

  app.get(
    '/demo',
    { config: { open: true }, schema: { response: { 200: z.object({ accounts: z.array(DemoAccount) }) } } },
    async ({ centre }) => {
      if (!(await isDemo(centre.db))) throw problems.notFound({ what: 'demo' })
      return { accounts: DEMO_ACCOUNTS }
    },
  )
}

/** The account whose name and password these are. Takes the same time and says the same words whether it exists or not. */
async function whoseTry({ centre }: FastifyRequest, { name, password }: SignIn): Promise<string> {
  const taken = await takeTry(centre.db, name)
  if (taken.locked !== null) {
    await inWork(centre, 'operator', (work) => refuseSignIn(work, undefined, true))
    throw problems.accountLocked({ minutes: taken.locked })
  }
  const isRight = await isPassword(taken.account?.passwordHash, password)
  if (taken.account && isRight) return taken.account.id
  await inWork(centre, 'operator', (work) => refuseSignIn(work, taken.account?.id, false))
  throw problems.wrongNameOrPassword()
}

async function meOf({ db, actor }: Work): Promise<Me> {
  return { actor, permissions: permissionsOf(actor), demo: await isDemo(db), today: bangkokToday() }
}

const giveCookie = (request: FastifyRequest, reply: FastifyReply, token: string) =>
  reply.setCookie(SESSION_COOKIE, token, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: request.protocol === 'https',
    maxAge: SESSION_HOURS * 3600,
  })
