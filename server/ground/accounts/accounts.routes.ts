import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { hasRole } from '../../../domain/ground/access/scope.policy.ts'
import {
  canDisableAccount,
  canGrant,
  canManageAccount,
  canManageAccounts,
} from '../../../domain/ground/accounts/account.policy.ts'
import { Account, NewAccount, NewGrant, NewPassword } from '../../../domain/ground/accounts/account.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { allow } from '../../platform/allow.ts'
import { once } from '../../platform/receipts.ts'
import { disableAccount, endGrant, setPassword, unlockAccount } from './account-writes.queries.ts'
import { getAccount, getManagedAccount, listAccounts } from './accounts.queries.ts'
import { checkedHash, grantTo, openAccount } from './open-account.ts'

const byId = z.object({ id: z.uuid() })
const answersAccount = { 200: Account }

export const accountRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get('/accounts', { schema: { response: { 200: z.object({ accounts: z.array(Account) }) } } }, ({ work }) =>
    work(async ({ db, actor }) => {
      allow(canManageAccounts(actor))
      return { accounts: await listAccounts(db, hasRole(actor, 'network-admin') ? undefined : actor.organizationId!) }
    }),
  )

  app.post('/accounts', { schema: { body: NewAccount, response: answersAccount } }, async ({ body, work }) => {
    const { password, ...account } = body
    const passwordHash = await checkedHash(password)
    return work(async (at) => {
      // The receipt is a quick hash of what was sent: a password in it could be guessed from there.
      const { id } = await once(at, account.id, account, () => openAccount(at, account, passwordHash))
      return getAccount(at.db, id)
    })
  })

  app.post(
    '/accounts/:id/grants',
    { schema: { params: byId, body: NewGrant, response: answersAccount } },
    ({ params, body, work }) =>
      work(async (at) => {
        await once(at, body.id, { ...body, accountId: params.id }, async () =>
          grantTo(at, await getManagedAccount(at, params.id), body),
        )
        return getAccount(at.db, params.id)
      }),
  )

  app.delete(
    '/accounts/:id/grants/:grantId',
    { schema: { params: byId.extend({ grantId: z.uuid() }), response: answersAccount } },
    ({ params, work }) =>
      work(async (at) => {
        const account = await getManagedAccount(at, params.id)
        const grant = account.grants.find(({ id }) => id === params.grantId)
        if (!grant) throw problems.notFound({ what: 'grant' })
        allow(canGrant(at.actor, account, grant))
        await endGrant(at, account.id, grant.id)
        return getAccount(at.db, account.id)
      }),
  )

  app.post('/accounts/:id/disabling', { schema: { params: byId, response: answersAccount } }, ({ params, work }) =>
    work(async (at) => {
      const account = await getManagedAccount(at, params.id)
      allow(canDisableAccount(at.actor, account))
      await disableAccount(at, account.id)
      return getAccount(at.db, account.id)
    }),
  )

  app.delete('/accounts/:id/lock', { schema: { params: byId, response: answersAccount } }, ({ params, work }) =>
    work(async (at) => {
      const account = await getManagedAccount(at, params.id)
      allow(canManageAccount(at.actor, account))
      await unlockAccount(at, account.id)
      return getAccount(at.db, account.id)
    }),
  )

  app.post(
    '/accounts/:id/password',
    { schema: { params: byId, body: NewPassword, response: answersAccount } },
    async ({ params, body, work }) => {
      const passwordHash = await checkedHash(body.password)
      return work(async (at) => {
        const account = await getManagedAccount(at, params.id)
        allow(canManageAccount(at.actor, account))
        await setPassword(at, account.id, passwordHash)
        return getAccount(at.db, account.id)
      })
    },
  )
}
