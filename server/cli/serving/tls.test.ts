import { X509Certificate } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { get } from 'node:http'
import { createServer, request } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeAuthority, makeCertificate } from './certificates.ts'
import { ownAuthority, selfSigned } from './self-signed.ts'
import { redirectToTls } from './tls.ts'

const folder = mkdtempSync(join(tmpdir(), 'klang-tls-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('whoever was told of our authority believes its certificates, for these names only', async () => {
  const authority = makeAuthority('office-pc')
  const names = { hosts: ['localhost', 'office-pc'], addresses: ['127.0.0.1', '192.168.1.20'] }
  const made = makeCertificate(names, 'office-pc', authority)
  const read = new X509Certificate(made.cert)
  expect([read.checkHost('office-pc'), read.checkIP('192.168.1.20'), read.checkHost('elsewhere.test')]).toEqual([
    'office-pc',
    '192.168.1.20',
    undefined,
  ])
  expect([read.ca, new X509Certificate(authority.cert).ca]).toEqual([false, true])
  const server = createServer(made, (_asked, answer) => answer.end('here'))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const ask = (ca?: string) =>
    new Promise<string>((done) => {
      request({ host: '127.0.0.1', port, ca }, (answer) => answer.on('data', (piece) => done(String(piece))))
        .on('error', (error: NodeJS.ErrnoException) => done(String(error.code)))
        .end()
    })
  expect([await ask(authority.cert), await ask(), await ask(makeAuthority('office-pc').cert)]).toEqual([
    'here',
    'SELF_SIGNED_CERT_IN_CHAIN',
    expect.stringMatching(/SELF_SIGNED_CERT_IN_CHAIN|UNABLE|CERT_SIGNATURE/),
  ])
  server.close()
})

test('they are made once and kept; another address makes another certificate of the same authority', () => {
  const names = { hosts: ['localhost'], addresses: ['127.0.0.1'] }
  const [first, authority] = [selfSigned(folder, names), ownAuthority(folder)]
  expect(selfSigned(folder, names)).toEqual(first)
  const moved = selfSigned(folder, { ...names, addresses: ['127.0.0.1', '192.168.1.77'] })
  expect(moved.cert).not.toBe(first.cert)
  expect(ownAuthority(folder)).toEqual(authority)
  expect(new X509Certificate(moved.cert).verify(new X509Certificate(authority.cert).publicKey)).toBe(true)
})

test('a phone without TLS is told what to do, and given the authority', async () => {
  const phones = { authority: 'CERT', port: 8443, addresses: ['192.168.1.20'] }
  const server = await redirectToTls('127.0.0.1', 0, 8443, phones)
  const { port } = server.address() as AddressInfo
  const ask = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' })
    return [answer.status, answer.headers.get('content-type'), await answer.text()]
  }
  expect(await ask('/klang-ca.crt')).toEqual([200, 'application/x-x509-ca-cert', 'CERT'])
  const [status, type, page] = await ask('/phones')
  expect([status, type]).toEqual([200, 'text/html; charset=utf-8'])
  expect(page).toContain('https://192.168.1.20:8443/field')
  expect((await ask('/office'))[0]).toBe(308)
  server.close()
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
