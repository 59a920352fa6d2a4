// A real OpenID Connect issuer on a port of this machine, and a browser that walks through its pages.
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

export const ISSUER_CLIENT = { id: 'klang-test', secret: 'a-secret-of-the-tests-only' }
const RETURN = 'http://localhost/api/v1/sign-in/provider-return'

export type Issuer = {
  address: string
  /** Whoever comes to it is this one. */
  signsIn: (subject: string) => void
  close: () => Promise<void>
}

export async function openIssuer(): Promise<Issuer> {
  let subject = 'nobody'
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(address, {
    clients: [
      {
        client_id: ISSUER_CLIENT.id,
        client_secret: ISSUER_CLIENT.secret,
        redirect_uris: [RETURN],
        application_type: 'web',
      },
    ],
    cookies: { keys: ['a key of the tests'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: () => '/interaction' },
    findAccount: (_context: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id }) }),
  })
  const answer = provider.callback()
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (!request.url?.startsWith('/interaction')) return answer(request, response)
    agree(provider, request, response, subject).catch((error: Error) => response.writeHead(500).end(error.message))
  })
  return {
    address,
    signsIn: (next) => {
      subject = next
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

async function agree(provider: Provider, request: IncomingMessage, response: ServerResponse, accountId: string) {
  const { params } = await provider.interactionDetails(request, response)
  const grant = new provider.Grant({ accountId, clientId: params.client_id })
  grant.addOIDCScope(params.scope)
  const grantId = await grant.save()
  await provider.interactionFinished(request, response, { login: { accountId }, consent: { grantId } })
}

/** Goes where the issuer sends it, with its cookies, until it is sent back to us. Answers that address. */
export async function walkThrough(url: string): Promise<URL> {
  const cookies = new Map<string, string>()
  for (let at = url, step = 0; step < 10; step++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    const location = response.headers.get('location')
    if (!location) throw new Error(`the issuer answered ${response.status}: ${await response.text()}`)
    const next = new URL(location, at)
    if (next.href.startsWith(RETURN)) return next
    at = next.href
  }
  throw new Error('the issuer sends round in circles')
}
