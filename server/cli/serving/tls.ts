import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { Server as TlsServer } from 'node:https'
import { join, resolve } from 'node:path'
import type { Doors } from '../../app.ts'
import type { Config } from '../../platform/config.ts'
import { Refusal, UsageError } from '../command.ts'
import { selfSigned } from './self-signed.ts'

type Values = { tls?: boolean | undefined; 'tls-self-signed'?: boolean | undefined }

/** What is read for TLS, and how it is read anew: a renewed certificate asks for no restart, only for SIGHUP. */
export type Tls = Doors & { renew?: () => NonNullable<Doors['tls']> }

export function tlsOf(config: Config, values: Values, positionals: string[], folder: string): Tls {
  if (values['tls-self-signed']) return { tls: selfSigned(join(config.folder, 'tls')), strict: false }
  if (!values.tls) return {}
  const [cert, key] = positionals.map((path) => resolve(folder, path))
  if (!cert || !key) throw new UsageError('--tls CERT KEY')
  const renew = () => ({ cert: read(cert), key: read(key) })
  return { tls: renew(), renew }
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

/** Whoever comes without TLS is sent to the same page with it. */
export function redirectToTls(host: string, from: number, to: number): Promise<Server> {
  const server = createServer(({ url, headers }, answer) => {
    const asked = headers.host?.replace(/:\d+$/, '')
    const isHost = asked !== undefined && /^[\w.-]+$|^\[[0-9a-f:]+\]$/i.test(asked)
    if (!isHost) return void answer.writeHead(400).end()
    answer.writeHead(308, { location: `https://${asked}${to === 443 ? '' : `:${to}`}${url}` }).end()
  })
  return new Promise((done, fail) => server.once('error', fail).listen(from, host, () => done(server)))
}
