import {
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { FastifyRequest } from 'fastify'
import type { BrowserAnswer } from '../../../domain/ground/passkeys/passkey.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { KeptPasskey } from './passkeys.queries.ts'
import { relyingPartyOf } from './relying-party.ts'

/** Throws address-not-known: a passkey belongs to one address. */
export function partyOf(request: FastifyRequest) {
  const party = relyingPartyOf(request)
  if (!party) throw problems.addressNotKnown()
  return party
}

export async function registered(request: FastifyRequest, challenge: string, answer: BrowserAnswer) {
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
export async function counterOf(request: FastifyRequest, sent: BrowserAnswer, challenge: string, passkey: KeptPasskey) {
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
