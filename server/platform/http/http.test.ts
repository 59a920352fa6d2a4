import { Writable } from 'node:stream'
import { sql } from 'kysely'
import pino from 'pino'
import { expect } from 'vitest'
import { buildApp } from '../../app.ts'
import { addHealth } from '../../cli/serving/health.ts'
import { addPages } from '../../cli/serving/pages.ts'
import { test } from '../../testing.ts'
import { castPassword } from '../../testing-cast.ts'
import { personOf } from '../../testing-people.ts'
import { invented } from '../../testing-workbooks.ts'
import type { Centre } from '../centre.ts'
import { openLog } from '../log.ts'

const signIn = { name: 'somsri', password: castPassword }
const asSomsri = { 'x-klang': '1', cookie: 'klang=somsri' }

test('a page of someone else writes nothing', async ({ call }) => {
  const as = (headers: Record<string, string>) =>
    call('somsri', 'POST', '/people', personOf({}), { headers }).then(({ status }) => status)
  expect(await as({})).toBe(200)
  expect(await as({ 'sec-fetch-site': 'same-origin', host: 'klang.test', origin: 'https://klang.test' })).toBe(200)
  expect(await as({ 'x-klang': '' })).toBe(403)
  expect(await as({ 'sec-fetch-site': 'cross-site' })).toBe(403)
  expect(await as({ 'sec-fetch-site': 'same-site' })).toBe(403)
  expect(await as({ host: 'klang.test', origin: 'https://elsewhere.test' })).toBe(403)
  expect(await as({ host: 'klang.test', origin: 'null' })).toBe(403)
})

test('every answer shuts what a page does not need, and promises TLS only over TLS', async ({ centre }) => {
  const app = buildApp(centre)
  const plain = await app.inject({ url: '/api/v1/me', headers: asSomsri })
  expect(plain.headers['content-security-policy']).not.toContain('unsafe')
  expect(plain.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-store',
  })
  expect(plain.headers['strict-transport-security']).toBeUndefined()
  const behindProxy = await app.inject({ url: '/api/v1/me', headers: { ...asSomsri, 'x-forwarded-proto': 'https' } })
  expect(behindProxy.headers['strict-transport-security']).toContain('max-age')
  await app.close()
})

test('over TLS the cookie is bound to this host, and a planted one is not believed', async ({ centre }) => {
  const app = buildApp(centre)
  const tls = { 'x-klang': '1', 'x-forwarded-proto': 'https' }
  const answer = await app.inject({ method: 'POST', url: '/api/v1/sessions', headers: tls, payload: signIn })
  const given = [answer.headers['set-cookie']].flat().find((line) => line?.includes('klang='))
  expect(given).toMatch(/^__Host-klang=.*; Path=\/; HttpOnly; Secure; SameSite=Lax/)
  const token = given!.match(/=([^;]+)/)![1]
  const me = (cookie: string) =>
    app.inject({ url: '/api/v1/me', headers: { ...tls, cookie } }).then(({ statusCode }) => statusCode)
  expect([await me(`__Host-klang=${token}`), await me(`klang=${token}`)]).toEqual([200, 401])
  await app.close()
})

test('whoever asks for too many files is told how long to wait', async ({ centre }) => {
  const app = buildApp(centre)
  const ask = (who: string) =>
    app.inject({
      method: 'POST',
      url: '/api/v1/people/exports',
      headers: { 'x-klang': '1', cookie: `klang=${who}` },
      payload: {},
    })
  const statuses = new Set<number>()
  for (let times = 0; times < 30; times++) statuses.add((await ask('somsri')).statusCode)
  expect([...statuses]).not.toContain(429)
  const refused = await ask('somsri')
  expect([refused.statusCode, refused.json()]).toEqual([
    429,
    { problem: 'too-many-requests', details: { seconds: expect.any(Number) } },
  ])
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
  expect((await ask('nok')).statusCode).not.toBe(429)
  await app.close()
})

test('figures are for this machine or for the token, and name nobody', async ({ centre }) => {
  const app = buildApp({ ...centre, config: { ...centre.config, metricsToken: 'a long word' } })
  addHealth(app, { ...centre, config: { ...centre.config, metricsToken: 'a long word' } }, () => true)
  await app.inject({ url: `/api/v1/people?search=${invented(7)}`, headers: asSomsri })
  await app.inject({ url: '/api/v1/people/019a0000-0000-7000-8000-000000000999', headers: asSomsri })
  const { body } = await app.inject({ url: '/metrics' })
  expect(body).toContain('klang_http_requests_total{method="GET",route="/api/v1/people/:id",status="404"} 1')
  for (const said of ['019a0000', invented(7), 'search']) expect(body).not.toContain(said)
  const from = (headers: Record<string, string>) =>
    app.inject({ url: '/metrics', headers }).then(({ statusCode }) => statusCode)
  expect(await from({ 'x-forwarded-for': '203.0.113.9' })).toBe(404)
  expect(await from({ 'x-forwarded-for': '203.0.113.9', authorization: 'Bearer a long word' })).toBe(200)
  expect(await from({ authorization: 'Bearer a wrong one' })).toBe(404)
  expect((await app.inject({ url: '/ready' })).json()).toEqual({
    status: 'ready',
    checks: { database: true, migrations: true, jobs: true, disk: true },
  })
  await app.close()
})

test('what was typed reaches neither the log nor the answer, whatever goes wrong', async ({ centre }) => {
  const lines: string[] = []
  const into = new Writable({
    write(line, _encoding, done) {
      lines.push(String(line))
      done()
    },
  })
  const log = pino({ level: 'trace' }, into)
  expect(openLog('silent').level).toBe('silent')
  const app = buildApp({ ...centre, log } as Centre)
  addPages(app, { ...centre, log })
  const name = 'สมมุติลับเฉพาะ'
  const number = invented(424242)
  const answers: string[] = []
  const ask = async (method: 'GET' | 'POST', url: string, payload?: object | string) => {
    const type = typeof payload === 'string' ? { 'content-type': 'application/json' } : {}
    const { body, statusCode } = await app.inject({
      method,
      url: `/api/v1${url}`,
      headers: { ...asSomsri, ...type },
      ...(payload ? { payload } : {}),
    })
    answers.push(`${statusCode} ${body}`)
    return statusCode
  }
  expect(await ask('POST', '/people', { ...personOf({ firstName: name }), citizenNumber: number, sex: name })).toBe(400)
  expect(await ask('POST', '/people', `{"firstName": "${name}", `)).toBe(400)
  expect(await ask('GET', `/people/${encodeURIComponent(name)}`)).toBe(400)
  expect(await ask('GET', `/nowhere/${encodeURIComponent(name)}?number=${number}`)).toBe(404)
  expect(await ask('POST', '/sessions', { name, password: number })).toBe(401)
  expect(await ask('GET', `/people?search=${encodeURIComponent(name)}`)).toBe(200)
  // A bug in the database: its message quotes what was typed.
  await sql`create or replace function klang_today() returns date language plpgsql as ${sql.lit(`begin raise exception 'cannot read ${name} ${number}'; end`)}`.execute(
    centre.db,
  )
  expect(await ask('POST', '/people', { ...personOf({ firstName: name }), citizenNumber: number })).toBe(500)
  const all = [...lines, ...answers.filter((one) => !one.startsWith('200'))].join('\n')
  expect(all).toContain('unexpected')
  expect(lines.filter((line) => line.includes('"request"')).length).toBeGreaterThanOrEqual(6)
  for (const secret of [name, number, encodeURIComponent(name), castPassword, 'klang=somsri'])
    expect(all).not.toContain(secret)
  await app.close()
})
