// What is open to whoever holds a slip, or forgot her password.
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { signInPhone } from '../../../domain/ground/accounts/account.ts'
import { HalfSignIn, Me } from '../../../domain/ground/accounts/sign-in.ts'
import {
  Acceptance,
  AskedReset,
  OpenedInvitation,
  PhoneAcceptance,
  plainInvitationCode,
  RULES_VERSION,
  TypedInvitation,
} from '../../../domain/ground/invitations/invitation.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { inWork } from '../../platform/work.ts'
import { setPassword } from '../accounts/account-writes.queries.ts'
import { checkedHash } from '../accounts/open-account.ts'
import { enterOrAsk } from '../sign-in/enter.ts'
import { askReset, getInvitation, listCoordinators, useInvitation } from './invitations.queries.ts'

export const acceptanceRoutes: FastifyPluginAsyncZod = async (app) => {
  // Asked by POST: a code in an address would stay in logs and histories.
  app.post(
    '/invitations/opening',
    { config: { open: true }, schema: { body: TypedInvitation, response: { 200: OpenedInvitation } } },
    ({ body, centre }) =>
      inWork(centre, 'operator', async ({ db }) => {
        const { accountId, state, expiresAt, ...shown } = await getInvitation(db, plainInvitationCode(body.code))
        return { ...shown, expiresAt: expiresAt.toISOString(), rulesVersion: RULES_VERSION }
      }),
  )

  app.post(
    '/invitations/acceptance',
    { config: { open: true }, schema: { body: Acceptance, response: { 200: Me, 202: HalfSignIn } } },
    async (request, reply) => {
      const { body, centre } = request
      const code = plainInvitationCode(body.code)
      if (body.agreedTo !== RULES_VERSION) throw problems.rulesNotAgreed()
      const { accountId } = await inWork(centre, 'operator', ({ db }) => getInvitation(db, code))
      const passwordHash = await checkedHash(body.password)
      await inWork(centre, { accountId }, async (work) => {
        await useInvitation(work, accountId, code, { agreedTo: body.agreedTo })
        await setPassword(work, accountId, passwordHash)
      })
      const answer = await enterOrAsk(request, reply, { accountId, kind: 'usual', begunBy: 'invitation' })
      return 'next' in answer ? reply.status(202).send(answer) : answer
    },
  )

  app.post(
    '/invitations/phone',
    { config: { open: true }, schema: { body: PhoneAcceptance, response: { 200: Me, 202: HalfSignIn } } },
    async (request, reply) => {
      const { body, centre } = request
      const code = plainInvitationCode(body.code)
      if (body.agreedTo !== undefined && body.agreedTo !== RULES_VERSION) throw problems.rulesNotAgreed()
      const { accountId } = await inWork(centre, 'operator', ({ db }) => getInvitation(db, code))
      await inWork(centre, { accountId }, (work) => useInvitation(work, accountId, code, body))
      const answer = await enterOrAsk(request, reply, { accountId, kind: 'phone', begunBy: 'invitation' })
      return 'next' in answer ? reply.status(202).send(answer) : answer
    },
  )

  app.post(
    '/reset-requests',
    { config: { open: true }, schema: { body: AskedReset, response: { 204: z.null() } } },
    async ({ body, centre }, reply) => {
      const userName = body.name.trim().toLowerCase()
      await inWork(centre, 'operator', (work) => askReset(work, userName, signInPhone(body.name) ?? null))
      return reply.status(204).send(null)
    },
  )

  app.get(
    '/reset-requests/coordinators',
    { config: { open: true }, schema: { response: { 200: z.object({ organizations: z.array(z.string()) }) } } },
    ({ centre }) => inWork(centre, 'operator', async ({ db }) => ({ organizations: await listCoordinators(db) })),
  )
}
