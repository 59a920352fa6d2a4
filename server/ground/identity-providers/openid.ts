// OpenID Connect, authorization code flow with PKCE, state and nonce (OpenID Connect Core 1.0; RFC 9700).
import * as client from 'openid-client'
import { problems } from '../../../domain/shared/problems.ts'
import type { KnownProvider } from './identity-providers.queries.ts'

/** What is kept between going there and coming back. */
export type Waiting = { verifier: string; state: string; nonce: string }

const RETURN_PATH = '/api/v1/sign-in/provider-return'
const KEPT_MS = 3_600_000
const known = new Map<string, { at: number; configuration: client.Configuration }>()

/** Without https only to this machine itself: a provider that is being tried out. */
const isOnThisMachine = ({ hostname }: URL) => ['localhost', '127.0.0.1', '[::1]'].includes(hostname)

async function discovered({ id, issuer, clientId, clientSecret }: KnownProvider): Promise<client.Configuration> {
  const kept = known.get(id)
  if (kept && kept.at > Date.now() - KEPT_MS) return kept.configuration
  const url = new URL(issuer)
  const insecure = url.protocol === 'http:' && isOnThisMachine(url) ? { execute: [client.allowInsecureRequests] } : {}
  const configuration = await client
    .discovery(url, clientId, clientSecret, clientSecret ? undefined : client.None(), { ...insecure, timeout: 10 })
    .catch(unreachable)
  known.set(id, { at: Date.now(), configuration })
  return configuration
}

export async function goThere(provider: KnownProvider, address: string): Promise<{ url: string; waiting: Waiting }> {
  const configuration = await discovered(provider)
  const waiting = {
    verifier: client.randomPKCECodeVerifier(),
    state: client.randomState(),
    nonce: client.randomNonce(),
  }
  const url = client.buildAuthorizationUrl(configuration, {
    redirect_uri: `${address}${RETURN_PATH}`,
    scope: provider.scope,
    code_challenge: await client.calculatePKCECodeChallenge(waiting.verifier),
    code_challenge_method: 'S256',
    state: waiting.state,
    nonce: waiting.nonce,
  })
  return { url: url.href, waiting }
}

/** Who it is, in the provider's own words: `sub`, which no two people share. Throws provider-refused. */
export async function comeBack(provider: KnownProvider, returned: URL, waiting: Waiting): Promise<string> {
  const configuration = await discovered(provider)
  const tokens = await client
    .authorizationCodeGrant(configuration, returned, {
      pkceCodeVerifier: waiting.verifier,
      expectedState: waiting.state,
      expectedNonce: waiting.nonce,
      idTokenExpected: true,
    })
    .catch(unreachable)
  const subject = tokens.claims()?.sub
  if (!subject) throw problems.providerRefused()
  return subject
}

/** What went wrong there is no fault of ours, and may hold what was typed there. */
function unreachable(): never {
  throw problems.providerRefused()
}
