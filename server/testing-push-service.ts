// A push service for tests, and a browser behind it, which alone can open what comes.
import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect } from 'vitest'
import { newKeyRing } from './platform/key-ring.ts'
import { newPushKeys } from './platform/push-keys.ts'
import { passingSeal } from './platform/seal.ts'
import { test as base, type Call } from './testing.ts'
import type { CastName } from './testing-cast.ts'

async function openPushService() {
  const told: { path: string; headers: Record<string, unknown>; sealed: Buffer }[] = []
  const state = { answers: 201 }
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    told.push({ path: request.url ?? '', headers: request.headers, sealed: Buffer.concat(parts) })
    response.writeHead(state.answers).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  return { origin: `http://127.0.0.1:${port}`, told, state, close: () => void server.close() }
}

export function browserAt(origin: string) {
  const keys = createECDH('prime256v1')
  const publicKey = keys.generateKeys()
  const secret = randomBytes(16)
  return {
    subscription: {
      endpoint: `${origin}/${randomBytes(8).toString('hex')}`,
      publicKey: publicKey.toString('base64url'),
      secret: secret.toString('base64url'),
      language: 'th' as 'th' | 'en',
    },
    /** RFC 8291, section 3.4, and RFC 8188 for a single record. */
    open: (sealed: Buffer): unknown => {
      const [salt, theirs] = [sealed.subarray(0, 16), sealed.subarray(21, 21 + sealed[20]!)]
      const info = Buffer.concat([Buffer.from('WebPush: info\0'), publicKey, theirs])
      const key = hkdfSync('sha256', keys.computeSecret(theirs), secret, info, 32)
      const part = (name: string, length: number) =>
        Buffer.from(hkdfSync('sha256', Buffer.from(key), salt, `Content-Encoding: ${name}\0`, length))
      const body = sealed.subarray(21 + theirs.length)
      const decipher = createDecipheriv('aes-128-gcm', part('aes128gcm', 16), part('nonce', 12))
      decipher.setAuthTag(body.subarray(-16))
      const plain = Buffer.concat([decipher.update(body.subarray(0, -16)), decipher.final()])
      return JSON.parse(plain.subarray(0, plain.lastIndexOf(2)).toString())
    },
  }
}

/** A house that tells browsers, and one service it trusts. */
export const test = base.extend<{ service: Awaited<ReturnType<typeof openPushService>> }>({
  service: async ({ centre }, use) => {
    const service = await openPushService()
    const ring = { ...newKeyRing(), push: newPushKeys('mailto:it@klang.example') }
    Object.assign(centre, { seal: passingSeal(ring), config: { ...centre.config, pushServices: [service.origin] } })
    await use(service)
    service.close()
  },
})
export async function subscribed(call: Call, name: CastName, origin: string, language: 'th' | 'en' = 'th') {
  const browser = browserAt(origin)
  const answer = await call(name, 'PUT', '/me/push', { ...browser.subscription, language })
  expect(answer.status).toBe(204)
  return browser
}
