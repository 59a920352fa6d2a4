import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canManageAccount } from '../../../domain/ground/accounts/account.policy.ts'
import { canRequireSecondFactor } from '../../../domain/ground/second-factors/second-factor.policy.ts'
import {
  NewAuthenticator,
  RecoveryCodes,
  SecondFactorRule,
  SecondFactors,
  TypedCode,
} from '../../../domain/ground/second-factors/second-factor.ts'
import { allow } from '../../platform/allow.ts'
import { getAccount, getManagedAccount } from '../accounts/accounts.queries.ts'
import { getOrganization } from '../organizations/organizations.queries.ts'
import { listPasskeys } from '../passkeys/passkeys.queries.ts'
import { relyingPartyOf } from '../passkeys/relying-party.ts'
import { currentToken } from '../sessions/current-session.ts'
import { endAllSessions, needProof } from '../sessions/sessions.queries.ts'
import { forgiveTries } from '../sign-in/tries.queries.ts'
import { removeSecondFactors, replaceRecoveryCodes } from './authenticators.queries.ts'
import { confirmWith, propose, tryCode } from './check-code.ts'
import { newRecoveryCodes } from './codes.ts'
import { getSecondFactorRule, getSecondFactors, requireSecondFactor } from './second-factors.queries.ts'

const byId = z.object({ id: z.uuid() })
const nothing = { 204: z.null() }

export const secondFactorRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/me/second-factors', { schema: { response: { 200: SecondFactors } } }, (request) =>
    request.work(async ({ db, actor }) => ({
      ...(await getSecondFactors(db, actor.accountId!)),
      passkeys: await listPasskeys(db, actor.accountId!),
      passkeysWork: relyingPartyOf(request) !== undefined,
    })),
  )

  app.post('/me/authenticator', { schema: { response: { 200: NewAuthenticator } } }, (request) =>
    request.work(async (work) => {
      await needProof(work, currentToken(request))
      const { userName } = await getAccount(work.db, work.actor.accountId!)
      return propose(work, work.actor.accountId!, userName)
    }),
  )

  app.post(
    '/me/authenticator/confirmation',
    { schema: { body: TypedCode, response: { 200: RecoveryCodes } } },
    async ({ body, work, centre }) => {
      const accountId = await work(async ({ actor }) => actor.accountId!)
      const recoveryCodes = await tryCode(centre, accountId, async (at) => {
        const codes = await confirmWith(at, accountId, body.code)
        if (codes) await forgiveTries(at.db, accountId)
        return codes
      })
      return { recoveryCodes }
    },
  )

  app.delete('/me/authenticator', { schema: { response: nothing } }, async (request, reply) => {
    await request.work(async (work) => {
      await needProof(work, currentToken(request))
      await removeSecondFactors(work, work.actor.accountId!, 'authenticator')
    })
    return reply.status(204).send(null)
  })

  app.post('/me/recovery-codes', { schema: { response: { 200: RecoveryCodes } } }, (request) =>
    request.work(async (work) => {
      await needProof(work, currentToken(request))
      const recoveryCodes = newRecoveryCodes()
      await replaceRecoveryCodes(work, work.actor.accountId!, recoveryCodes)
      return { recoveryCodes }
    }),
  )

  app.delete(
    '/accounts/:id/second-factors',
    { schema: { params: byId, response: nothing } },
    async ({ params, work }, reply) => {
      await work(async (at) => {
        const account = await getManagedAccount(at, params.id)
        allow(canManageAccount(at.actor, account))
        await removeSecondFactors(at, account.id, 'all')
        await endAllSessions(at, account.id)
      })
      return reply.status(204).send(null)
    },
  )

  app.get(
    '/organizations/:id/second-factor',
    { schema: { params: byId, response: { 200: SecondFactorRule } } },
    ({ params, work }) =>
      work(async ({ db, actor }) => {
        allow(canRequireSecondFactor(actor, params.id))
        return getSecondFactorRule(db, params.id)
      }),
  )

  app.post(
    '/organizations/:id/second-factor',
    { schema: { params: byId, body: SecondFactorRule, response: { 200: SecondFactorRule } } },
    ({ params, body, work }) =>
      work(async (at) => {
        allow(canRequireSecondFactor(at.actor, params.id))
        const organization = await getOrganization(at.db, params.id)
        await requireSecondFactor(at, organization.id, body.from)
        return getSecondFactorRule(at.db, organization.id)
      }),
  )
}
