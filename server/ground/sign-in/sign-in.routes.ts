import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import {
  DemoAccount,
  HalfSignIn,
  isLongEnough,
  Me,
  PASSWORD_AT_LEAST,
  PasswordChange,
  SignIn,
  WaysIn,
} from '../../../domain/ground/accounts/sign-in.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { addressOf } from '../../platform/address.ts'
import { inWork } from '../../platform/work.ts'
import { hashPassword, isPassword } from '../accounts/passwords.ts'
import { listProviders } from '../identity-providers/identity-providers.queries.ts'
import { currentToken } from '../sessions/current-session.ts'
import { refuseSignIn } from '../sessions/sessions.queries.ts'
import { DEMO_ACCOUNTS } from './demo-accounts.ts'
import { enterOrAsk } from './enter.ts'
import { meOf } from './me.ts'
import { changePassword, isDemo } from './sign-in.queries.ts'
import { takeBackTry, takeTry, takeTryOf } from './tries.queries.ts'

export const signInRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/sessions',
    { config: { open: true }, schema: { body: SignIn, response: { 200: Me, 202: HalfSignIn } } },
    async (request, reply) => {
      const accountId = await whoseTry(request, request.body)
      const answer = await enterOrAsk(request, reply, { accountId, kind: request.body.kind, begunBy: 'password' })
      if (!('next' in answer)) return answer
      await takeBackTry(request.centre.db, accountId)
      return reply.status(202).send(answer)
    },
  )

  app.get('/me', { schema: { response: { 200: Me } } }, (request) =>
    request.work((work) => meOf(work, currentToken(request))),
  )

  app.post(
    '/me/password',
    { schema: { body: PasswordChange, response: { 204: z.null() } } },
    async (request, reply) => {
      const { body, work, centre } = request
      const accountId = await work(async ({ actor }) => actor.accountId!)
      if (!isLongEnough(body.next)) throw problems.passwordTooShort({ least: PASSWORD_AT_LEAST })
      if (!(await isPassword(await takeTryOf(centre, accountId), body.current))) {
        await inWork(centre, 'operator', (at) => refuseSignIn(at, accountId, { step: 'change-password' }))
        throw problems.wrongPassword()
      }
      const passwordHash = await hashPassword(body.next)
      await work((at) => changePassword(at, passwordHash, currentToken(request)))
      return reply.status(204).send(null)
    },
  )

  app.get('/sign-in/ways', { config: { open: true }, schema: { response: { 200: WaysIn } } }, async (request) => {
    const address = addressOf(request)
    return {
      passkeys: address !== undefined,
      providers: address ? await listProviders(request.centre.db) : [],
    }
  })

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
    await inWork(centre, 'operator', (work) => refuseSignIn(work, undefined, { locked: true }))
    throw problems.accountLocked({ minutes: taken.locked })
  }
  const isRight = await isPassword(taken.account?.passwordHash, password)
  if (taken.account && isRight) return taken.account.id
  await inWork(centre, 'operator', (work) => refuseSignIn(work, taken.account?.id, {}))
  throw problems.wrongNameOrPassword()
}
