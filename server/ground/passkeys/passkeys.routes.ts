import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { Me } from '../../../domain/ground/accounts/sign-in.ts'
import { BrowserAnswer, BrowserOptions, NewPasskey, PasskeyRename } from '../../../domain/ground/passkeys/passkey.ts'
import { SessionKind } from '../../../domain/ground/sessions/session.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { inWork } from '../../platform/work.ts'
import { getAccount } from '../accounts/accounts.queries.ts'
import { currentToken } from '../sessions/current-session.ts'
import { needProof, refuseSignIn } from '../sessions/sessions.queries.ts'
import { enter, leaveStep, waitFor } from '../sign-in/enter.ts'
import {
  addPasskey,
  findPasskey,
  type KeptPasskey,
  listCredentials,
  removePasskey,
  renamePasskey,
  usePasskey,
} from './passkeys.queries.ts'
import { relyingPartyOf } from './relying-party.ts'

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

  app.post(
    '/sign-in/passkey/options',
    { config: { open: true }, schema: { body: z.object({ kind: SessionKind }), response: { 200: BrowserOptions } } },
    async (request, reply) => {
      const options = await generateAuthenticationOptions({ rpID: partyOf(request).id, userVerification: 'required' })
      const held = { challenge: options.challenge }
      await waitFor(request, reply, {
        accountId: null,
        waitsFor: 'passkey',
        kind: request.body.kind,
        begunBy: 'passkey',
        held,
      })
      return { ...options }
    },
  )

  // The key was opened by a finger or a PIN on the device that holds it: two factors in one.
  app.post(
    '/sign-in/passkey',
    { config: { open: true }, schema: { body: z.object({ answer: BrowserAnswer }), response: { 200: Me } } },
    async (request, reply) => {
      const { held, kind } = await leaveStep(request, reply, 'passkey')
      const passkey = await findPasskey(request.centre.db, request.body.answer.id)
      const counter = passkey && (await counterOf(request, request.body.answer, held.challenge ?? '', passkey))
      if (!passkey || counter === undefined) {
        await inWork(request.centre, 'operator', (work) => refuseSignIn(work, passkey?.accountId, { step: 'passkey' }))
        throw problems.passkeyRefused()
      }
      return enter(request, reply, { accountId: passkey.accountId, kind, begunBy: 'passkey' }, ({ db }) =>
        usePasskey(db, passkey.id, counter),
      )
    },
  )
}

/** Throws address-not-known: a passkey belongs to one address. */
function partyOf(request: FastifyRequest) {
  const party = relyingPartyOf(request)
  if (!party) throw problems.addressNotKnown()
  return party
}

async function registered(request: FastifyRequest, challenge: string, answer: BrowserAnswer) {
  const { id, origin } = partyOf(request)
  const made = await verifyRegistrationResponse({
    response: answer as unknown as RegistrationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: id,
    requireUserVerification: true,
  }).catch(said(request))
  if (!made?.verified) throw problems.passkeyRefused()
  const { credential } = made.registrationInfo
  return {
    credentialId: credential.id,
    publicKey: Buffer.from(credential.publicKey),
    counter: credential.counter,
    transports: credential.transports ?? [],
  }
}

/** The new counter, or undefined when the answer does not fit this key, this challenge and this address. */
async function counterOf(request: FastifyRequest, sent: BrowserAnswer, challenge: string, passkey: KeptPasskey) {
  const { id, origin } = partyOf(request)
  const answer = await verifyAuthenticationResponse({
    response: sent as unknown as AuthenticationResponseJSON,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: id,
    requireUserVerification: true,
    credential: {
      id: passkey.credentialId,
      publicKey: new Uint8Array(passkey.publicKey),
      counter: passkey.counter,
      transports: passkey.transports,
    },
  }).catch(said(request))
  return answer?.verified ? answer.authenticationInfo.newCounter : undefined
}

/** What does not fit is thrown by the verifier in words of its own. */
const said = (request: FastifyRequest) => (error: Error) => {
  request.log.info({ reason: error.name }, 'passkey refused')
  return undefined
}
