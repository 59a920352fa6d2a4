import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { Server as TlsServer } from 'node:https'
import { join, resolve } from 'node:path'
import type { Doors } from '../../app.ts'
import type { Config } from '../../platform/config.ts'
import { Refusal, UsageError } from '../command.ts'
import { type PhoneDoor, phonesPage } from './phones-page.ts'
import { addressesHere, ownAuthority, selfSigned } from './self-signed.ts'

type Values = { tls?: boolean | undefined; 'tls-self-signed'?: boolean | undefined }

/** What is read for TLS, and how it is read anew: a renewed certificate asks for no restart, only for SIGHUP. */
export type Tls = Doors & { renew?: () => NonNullable<Doors['tls']>; phones?: PhoneDoor }

export function tlsOf(config: Config, values: Values, positionals: string[], folder: string): Tls {
  if (values['tls-self-signed']) return ownTls(config)
  if (!values.tls) return {}
  const [cert, key] = positionals.map((path) => resolve(folder, path))
  if (!cert || !key) throw new UsageError('--tls CERT KEY')
  const renew = () => ({ cert: read(cert), key: read(key) })
  return { tls: renew(), renew }
}

/** Of this machine's own authority, with the page that tells phones of it. */
export function ownTls({ folder, port }: Pick<Config, 'folder' | 'port'>): Tls {
  const at = join(folder, 'tls')
  const phones = { authority: ownAuthority(at).cert, port, addresses: addressesHere() }
  return { tls: selfSigned(at), strict: false, phones }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new Refusal(`${path}: เปิดไม่ได้ · cannot be opened (${(error as NodeJS.ErrnoException).code})`)
  }
}

export const renewOnHangUp = (server: unknown, renew: Tls['renew']) => {
  if (renew) process.on('SIGHUP', () => (server as TlsServer).setSecureContext(renew()))
}

/** Whoever comes without TLS is sent to the same page with it; a phone is first told how to believe it. */
export function redirectToTls(host: string, from: number, to: number, phones?: PhoneDoor): Promise<Server> {
  const server = createServer(({ url, headers }, answer) => {
    const asked = headers.host?.replace(/:\d+$/, '')
    const isHost = asked !== undefined && /^[\w.-]+$|^\[[0-9a-f:]+\]$/i.test(asked)
    if (!isHost) return void answer.writeHead(400).end()
    if (phones && url === '/klang-ca.crt')
      return void answer
        .writeHead(200, {
          'content-type': 'application/x-x509-ca-cert',
          'content-disposition': 'attachment; filename="klang-ca.crt"',
        })
        .end(phones.authority)
    if (phones && url === '/phones')
      return void answer
        .writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
        })
        .end(phonesPage(phones, from))
    answer.writeHead(308, { location: `https://${asked}${to === 443 ? '' : `:${to}`}${url}` }).end()
  })
  return new Promise((done, fail) => server.once('error', fail).listen(from, host, () => done(server)))
}
