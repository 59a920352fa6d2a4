import { X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { get } from 'node:http'
import { createServer, request } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeCertificate, selfSigned } from './self-signed.ts'
import { redirectToTls } from './tls.ts'

const folder = mkdtempSync(join(tmpdir(), 'klang-tls-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a certificate of our own is believed by whoever was told to, for these names only', async () => {
  const made = makeCertificate({ hosts: ['localhost', 'office-pc'], addresses: ['127.0.0.1', '192.168.1.20'] })
  const read = new X509Certificate(made.cert)
  expect([read.checkHost('office-pc'), read.checkIP('192.168.1.20'), read.checkHost('elsewhere.test')]).toEqual([
    'office-pc',
    '192.168.1.20',
    undefined,
  ])
  expect(read.verify(read.publicKey)).toBe(true)
  const server = createServer(made, (_asked, answer) => answer.end('here'))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const ask = (ca?: string) =>
    new Promise<string>((done) => {
      request({ host: '127.0.0.1', port, ca }, (answer) => answer.on('data', (piece) => done(String(piece))))
        .on('error', (error: NodeJS.ErrnoException) => done(String(error.code)))
        .end()
    })
  expect([await ask(made.cert), await ask()]).toEqual(['here', 'DEPTH_ZERO_SELF_SIGNED_CERT'])
  server.close()
})

test('it is made once and kept', () => {
  expect(selfSigned(folder)).toEqual(selfSigned(folder))
})

test('whoever comes without TLS is sent on, and nowhere else', async () => {
  const server = await redirectToTls('127.0.0.1', 0, 8443)
  const { port } = server.address() as AddressInfo
  const ask = (host: string) =>
    new Promise<unknown[]>((done) => {
      get({ host: '127.0.0.1', port, path: '/office/people?area=90', headers: { host } }, (answer) => {
        answer.resume()
        done([answer.statusCode, answer.headers.location])
      })
    })
  expect(await ask(`klang.test:${port}`)).toEqual([308, 'https://klang.test:8443/office/people?area=90'])
  expect(await ask('evil.test/@klang')).toEqual([400, undefined])
  server.close()
})
