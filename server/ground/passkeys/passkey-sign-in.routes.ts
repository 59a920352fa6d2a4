import { generateAuthenticationOptions } from '@simplewebauthn/server'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { Me } from '../../../domain/ground/accounts/sign-in.ts'
import { BrowserAnswer, BrowserOptions } from '../../../domain/ground/passkeys/passkey.ts'
import { SessionKind } from '../../../domain/ground/sessions/session.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { inWork } from '../../platform/work.ts'
import { refuseSignIn } from '../sessions/sessions.queries.ts'
import { enter, leaveStep, waitFor } from '../sign-in/enter.ts'
import { findPasskey, usePasskey } from './passkeys.queries.ts'
import { counterOf, partyOf } from './verify-passkey.ts'

export const passkeySignInRoutes: FastifyPluginAsyncZod = async (app) => {
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
