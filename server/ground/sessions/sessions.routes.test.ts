import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { type Call, test } from '../../testing.ts'
import { castAccounts, castPassword } from '../../testing-cast.ts'

const CHROME = 'Mozilla/5.0 (Linux; Android 9) AppleWebKit/537.36 Chrome/96.0 Mobile Safari/537.36'
const tokenIn = (headers: Record<string, unknown>) => String(headers['set-cookie']).match(/klang=([^;]*)/)?.[1] ?? ''
const withToken = (token: string) => ({ headers: { cookie: `klang=${token}` } })

async function signIn(call: Call, kind = 'usual', name = 'nok') {
  const body = { name, password: castPassword, kind }
  const { headers } = await call(null, 'POST', '/sessions', body, {
    headers: { 'user-agent': CHROME, 'x-forwarded-for': '203.0.113.77' },
  })
  return withToken(tokenIn(headers))
}
type Sessions = { id: string; isCurrent: boolean; isLocked: boolean }[]
const sessionsOf = async (call: Call, here: { headers: { cookie: string } }) =>
  (await call(null, 'GET', '/me/sessions', undefined, here)).body.sessions as Sessions

describe('my devices', () => {
  test('are told in words, with the network but not the whole address', async ({ call }) => {
    const here = await signIn(call)
    expect((await sessionsOf(call, here))[0]).toMatchObject({
      isCurrent: true,
      browser: 'chrome',
      system: 'android',
      network: '203.0.113.x',
      kind: 'usual',
    })
  })

  test('can be signed out one by one, or all but this one', async ({ call, auditOf }) => {
    const here = await signIn(call)
    const [there, yonder] = [await signIn(call), await signIn(call)]
    const other = (await sessionsOf(call, there)).find(({ isCurrent }) => isCurrent)!
    expect((await call(null, 'DELETE', `/me/sessions/${other.id}`, undefined, here)).status).toBe(204)
    expect((await call(null, 'GET', '/me', undefined, there)).status).toBe(401)
    expect((await call(null, 'DELETE', '/me/sessions', undefined, here)).status).toBe(204)
    expect((await call(null, 'GET', '/me', undefined, yonder)).status).toBe(401)
    expect((await call(null, 'GET', '/me', undefined, here)).status).toBe(200)
    expect(await auditOf('session.end-others')).toMatchObject([
      { accountId: castAccounts.nok.id, details: { count: 2 } },
    ])
  })

  test('a phone that was left without signal ends that session later, and not the one that was begun since', async ({
    call,
  }) => {
    const left = await signIn(call, 'remembered')
    const { sessionId } = (await call(null, 'GET', '/me', undefined, left)).body
    const since = await signIn(call, 'remembered')
    const end = (here: typeof since) => call(null, 'DELETE', `/me/sessions/${sessionId}`, undefined, here)
    expect((await end(since)).status).toBe(204)
    expect((await call(null, 'GET', '/me', undefined, left)).status).toBe(401)
    expect((await end(since)).status).toBe(404)
    expect((await call(null, 'GET', '/me', undefined, since)).status).toBe(200)
  })

  test("are nobody else's to end", async ({ call }) => {
    const [mine] = await sessionsOf(call, await signIn(call))
    expect((await call('somsri', 'DELETE', `/me/sessions/${mine!.id}`)).status).toBe(404)
  })

  test('an administrator ends all of an account of hers', async ({ call }) => {
    const there = await signIn(call, 'usual', 'vera')
    expect((await call('wilai', 'DELETE', `/accounts/${castAccounts.vera.id}/sessions`)).status).toBe(204)
    expect((await call(null, 'GET', '/me', undefined, there)).status).toBe(401)
    expect((await call('wilai', 'DELETE', `/accounts/${castAccounts.far.id}/sessions`)).status).toBe(404)
  })
})

describe('a shared computer', () => {
  test('locks when it is left alone, and opens by the password', async ({ call, centre }) => {
    const here = await signIn(call, 'shared')
    await sql`update sessions set seen_at = now() - interval '11 minutes' where kind = 'shared'`.execute(centre.db)
    for (const path of ['/me', '/people', '/me/sessions'])
      expect(await call(null, 'GET', path, undefined, here)).toMatchObject({
        status: 423,
        body: { problem: 'session-locked' },
      })
    const wrong = await call(null, 'POST', '/sessions/current/unlocking', { password: 'ไม่ใช่' }, here)
    expect(wrong).toMatchObject({ status: 422, body: { problem: 'wrong-password' } })
    expect((await call(null, 'POST', '/sessions/current/unlocking', { password: castPassword }, here)).status).toBe(204)
    expect((await call(null, 'GET', '/me', undefined, here)).body.sessionKind).toBe('shared')
  })

  test('is locked at once when the page says so, and can be left by signing out', async ({ call }) => {
    const here = await signIn(call, 'shared')
    expect((await call(null, 'POST', '/sessions/current/locking', {}, here)).status).toBe(204)
    expect((await call(null, 'GET', '/people', undefined, here)).status).toBe(423)
    expect((await call(null, 'DELETE', '/sessions/current', undefined, here)).status).toBe(204)
    expect((await call(null, 'GET', '/me', undefined, here)).status).toBe(401)
  })

  test('wrong passwords at its lock count towards the lock of the account', async ({ call }) => {
    const here = await signIn(call, 'shared')
    await call(null, 'POST', '/sessions/current/locking', {}, here)
    for (let i = 0; i < 5; i++) await call(null, 'POST', '/sessions/current/unlocking', { password: 'ไม่ใช่' }, here)
    const right = await call(null, 'POST', '/sessions/current/unlocking', { password: castPassword }, here)
    expect(right).toMatchObject({ status: 423, body: { problem: 'account-locked' } })
    expect((await call(null, 'POST', '/sessions', { name: 'nok', password: castPassword })).status).toBe(423)
  })

  test('can be chosen later, and no other kind locks by itself', async ({ call, centre }) => {
    const here = await signIn(call)
    const grow = () =>
      sql`update sessions set seen_at = now() - interval '20 minutes' where begun_by = 'password' and browser = 'chrome'`.execute(
        centre.db,
      )
    await grow()
    expect((await call(null, 'GET', '/me', undefined, here)).status).toBe(200)
    expect((await call(null, 'POST', '/sessions/current/kind', { kind: 'shared' }, here)).status).toBe(204)
    await grow()
    expect((await call(null, 'GET', '/me', undefined, here)).status).toBe(423)
  })
})

describe('a session ends', () => {
  test.for([
    ['usual', '5 hours'],
    ['remembered', '8 days'],
  ])('when nobody used it: %s after %s', async ([kind, since], { call, centre }) => {
    const here = await signIn(call, kind!)
    await sql`update sessions set seen_at = now() - ${since}::interval where kind = ${kind} and browser = 'chrome'`.execute(
      centre.db,
    )
    expect((await call(null, 'GET', '/me', undefined, here)).status).toBe(401)
  })

  test('a remembered one lasts through the night, by choice only', async ({ call, centre }) => {
    const here = await signIn(call, 'remembered')
    await sql`update sessions set seen_at = now() - interval '13 hours' where kind = 'remembered'`.execute(centre.db)
    expect((await call(null, 'GET', '/me', undefined, here)).status).toBe(200)
  })
})

test('wrong current passwords lock the account that is signed in, too', async ({ call }) => {
  const here = await signIn(call)
  const change = (current: string) => call(null, 'POST', '/me/password', { current, next: 'ฝนตกที่คอหงส์ทั้งคืน' }, here)
  for (let i = 0; i < 5; i++) expect((await change('ไม่ใช่')).body.problem).toBe('wrong-password')
  expect((await change(castPassword)).body.problem).toBe('account-locked')
  expect((await call(null, 'POST', '/sessions', { name: 'nok', password: castPassword })).status).toBe(423)
})
