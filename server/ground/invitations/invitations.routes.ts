import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { canManageAccount, canManageAccounts } from '../../../domain/ground/accounts/account.policy.ts'
import { Account } from '../../../domain/ground/accounts/account.ts'
import { EntrySlip, NewInvitations, NewSlip } from '../../../domain/ground/invitations/invitation.ts'
import { allow } from '../../platform/allow.ts'
import { getAccount, getManagedAccount } from '../accounts/accounts.queries.ts'
import { dismissReset, withdrawInvitation } from './invitations.queries.ts'
import { giveSlip, invite } from './invite.ts'

const byId = z.object({ id: z.uuid() })
const answersAccount = { 200: Account }

export const invitationRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/invitations',
    {
      bodyLimit: 2 ** 20,
      schema: { body: NewInvitations, response: { 200: z.object({ slips: z.array(EntrySlip) }) } },
    },
    ({ body, work }) =>
      work(async (at) => {
        allow(canManageAccounts(at.actor))
        return { slips: await invite(at, body) }
      }),
  )

  app.post(
    '/accounts/:id/slips',
    { schema: { params: byId, body: NewSlip, response: { 200: EntrySlip } } },
    ({ params, body, work }) => work((at) => giveSlip(at, params.id, body.id)),
  )

  app.delete('/accounts/:id/slips', { schema: { params: byId, response: answersAccount } }, ({ params, work }) =>
    work(async (at) => {
      const account = await getManagedAccount(at, params.id)
      allow(canManageAccount(at.actor, account))
      await withdrawInvitation(at, account.id)
      return getAccount(at.db, account.id)
    }),
  )

  app.delete(
    '/accounts/:id/reset-request',
    { schema: { params: byId, response: answersAccount } },
    ({ params, work }) =>
      work(async (at) => {
        const account = await getManagedAccount(at, params.id)
        allow(canManageAccount(at.actor, account))
        await dismissReset(at, account.id)
        return getAccount(at.db, account.id)
      }),
  )
}
