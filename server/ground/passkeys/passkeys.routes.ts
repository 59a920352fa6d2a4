import { generateRegistrationOptions } from '@simplewebauthn/server'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { BrowserOptions, NewPasskey, PasskeyRename } from '../../../domain/ground/passkeys/passkey.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { getAccount } from '../accounts/accounts.queries.ts'
import { currentToken } from '../sessions/current-session.ts'
import { needProof } from '../sessions/sessions.queries.ts'
import { leaveStep, waitFor } from '../sign-in/enter.ts'
import { addPasskey, listCredentials, removePasskey, renamePasskey } from './passkeys.queries.ts'
import { partyOf, registered } from './verify-passkey.ts'

const byId = z.object({ id: z.uuid() })
const nothing = { 204: z.null() }

export const passkeyRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post('/me/passkeys/options', { schema: { response: { 200: BrowserOptions } } }, async (request, reply) => {
    const { account, known } = await request.work(async (work) => {
      await needProof(work, currentToken(request))
      const account = await getAccount(work.db, work.actor.accountId!)
      return { account, known: await listCredentials(work.db, account.id) }
    })
    const options = await generateRegistrationOptions({
      rpName: 'กลาง Klang',
      rpID: partyOf(request).id,
      userName: account.userName,
      userDisplayName: account.name,
      userID: new TextEncoder().encode(account.id),
      excludeCredentials: known.map(({ credentialId }) => ({ id: credentialId })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    })
    const held = { challenge: options.challenge }
    await waitFor(request, reply, {
      accountId: account.id,
      waitsFor: 'new-passkey',
      kind: 'usual',
      begunBy: 'passkey',
      held,
    })
    return { ...options }
  })

  app.post('/me/passkeys', { schema: { body: NewPasskey, response: nothing } }, async (request, reply) => {
    const { id, name, answer } = request.body
    const accountId = await request.work(async ({ actor }) => actor.accountId!)
    const step = await leaveStep(request, reply, 'new-passkey')
    if (step.accountId !== accountId) throw problems.signInStepOver()
    const credential = await registered(request, step.held.challenge ?? '', answer)
    await request.work((work) => addPasskey(work, { id, name, ...credential }))
    return reply.status(204).send(null)
  })

  app.post(
    '/me/passkeys/:id/name',
    { schema: { params: byId, body: PasskeyRename, response: nothing } },
    async ({ params, body, work }, reply) => {
      await work((at) => renamePasskey(at, params.id, body.name))
      return reply.status(204).send(null)
    },
  )

  app.delete('/me/passkeys/:id', { schema: { params: byId, response: nothing } }, async (request, reply) => {
    await request.work(async (work) => {
      await needProof(work, currentToken(request))
      await removePasskey(work, request.params.id)
    })
    return reply.status(204).send(null)
  })
}
