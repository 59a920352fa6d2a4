import { sql } from 'kysely'
import { generate } from 'otplib'
import { describe, expect } from 'vitest'
import type { Centre } from '../../platform/centre.ts'
import { type Call, test } from '../../testing.ts'
import { castAccounts, castPassword, organizations } from '../../testing-cast.ts'

type Here = { headers: { cookie: string } }
const cookieIn = (headers: Record<string, unknown>, name: string) =>
  [headers['set-cookie']]
    .flat()
    .join('\n')
    .match(new RegExp(`(?:^|\\n)${name}=([^;]+)`))?.[1] ?? ''
const bearing = (headers: Record<string, unknown>, ...names: string[]): Here => ({
  headers: { cookie: names.map((name) => `${name}=${cookieIn(headers, name)}`).join('; ') },
})
const signIn = (call: Call, name = 'nok') => call(null, 'POST', '/sessions', { name, password: castPassword })
const HALF_MINUTE = 30

/** The code of now, or of so many half minutes from now. */
const codeOf = (secret: string, steps = 0) =>
  generate({ secret, epoch: Math.floor(Date.now() / 1000) + steps * HALF_MINUTE })

async function withAuthenticator(call: Call, name = 'nok') {
  const here = bearing((await signIn(call, name)).headers, 'klang')
  const { secret } = (await call(null, 'POST', '/me/authenticator', {}, here)).body as { secret: string }
  const code = await codeOf(secret, -1)
  const { body } = await call(null, 'POST', '/me/authenticator/confirmation', { code }, here)
  return { here, secret, recoveryCodes: body.recoveryCodes as string[] }
}
const require2fa = (centre: Centre, from: string) =>
  sql`update organizations set second_factor_from = ${from} where id = ${organizations.thakham.id}`.execute(centre.db)

describe('an authenticator', () => {
  test('is asked for after the password, and only then there is a session', async ({ call }) => {
    const { secret } = await withAuthenticator(call)
    const half = await signIn(call)
    expect(half).toMatchObject({ status: 202, body: { next: 'code' } })
    expect(cookieIn(half.headers, 'klang')).toBe('')
    const step = bearing(half.headers, 'klang-step')
    expect((await call(null, 'GET', '/me', undefined, step)).status).toBe(401)
    const entered = await call(null, 'POST', '/sessions/second-step', { code: await codeOf(secret) }, step)
    expect(entered).toMatchObject({ status: 200, body: { me: { actor: { name: 'นก' } }, recoveryCodes: null } })
    expect((await call(null, 'GET', '/me', undefined, bearing(entered.headers, 'klang'))).status).toBe(200)
    const again = await call(null, 'POST', '/sessions/second-step', { code: await codeOf(secret, 1) }, step)
    expect(again.body.problem).toBe('sign-in-step-over')
  })

  test('is not there before its code was typed', async ({ call }) => {
    const here = bearing((await signIn(call)).headers, 'klang')
    await call(null, 'POST', '/me/authenticator', {}, here)
    expect((await signIn(call)).status).toBe(200)
  })

  test('takes each code once, and none of before', async ({ call }) => {
    const { secret } = await withAuthenticator(call)
    const code = await codeOf(secret)
    const enter = async (typed: string) =>
      call(null, 'POST', '/sessions/second-step', { code: typed }, bearing((await signIn(call)).headers, 'klang-step'))
    expect((await enter(code)).status).toBe(200)
    expect((await enter(code)).body.problem).toBe('wrong-code')
    expect((await enter(await codeOf(secret, -1))).body.problem).toBe('wrong-code')
    expect((await enter(await codeOf(secret, 1))).status).toBe(200)
  })

  test.for([-3, 3])('a clock that is off by %s half minutes is off by too much', async (steps, { call }) => {
    const { secret } = await withAuthenticator(call)
    const step = bearing((await signIn(call)).headers, 'klang-step')
    const { body } = await call(null, 'POST', '/sessions/second-step', { code: await codeOf(secret, steps) }, step)
    expect(body.problem).toBe('wrong-code')
  })

  test('guesses lock the account, and a new sign-in does not begin the count anew', async ({ call }) => {
    const { secret } = await withAuthenticator(call)
    for (let i = 0; i < 5; i++) {
      const step = bearing((await signIn(call)).headers, 'klang-step')
      await call(null, 'POST', '/sessions/second-step', { code: '000000' }, step)
    }
    expect((await signIn(call)).body.problem).toBe('account-locked')
    expect(await codeOf(secret)).toHaveLength(6)
  })

  test('is kept sealed, and removed only by who has just typed the password', async ({ call, centre, auditOf }) => {
    const { here, secret } = await withAuthenticator(call)
    const { rows } = await sql<{
      text: string
    }>`select encode(sealed_secret, 'escape') as text from authenticators`.execute(centre.db)
    expect(rows[0]!.text).not.toContain(secret)
    await sql`update sessions set proven_at = now() - interval '1 hour'`.execute(centre.db)
    expect((await call(null, 'DELETE', '/me/authenticator', undefined, here)).body.problem).toBe('proof-needed')
    expect((await call(null, 'POST', '/me/proof', { password: 'ไม่ใช่' }, here)).body.problem).toBe('wrong-password')
    expect((await call(null, 'POST', '/me/proof', { password: castPassword }, here)).status).toBe(204)
    expect((await call(null, 'DELETE', '/me/authenticator', undefined, here)).status).toBe(204)
    expect((await signIn(call)).status).toBe(200)
    expect(await auditOf('second-factor.remove')).toMatchObject([{ subjectId: castAccounts.nok.id }])
  })
})

describe('recovery codes', () => {
  test('open once each, however they are typed', async ({ call }) => {
    const { here, recoveryCodes } = await withAuthenticator(call)
    expect(new Set(recoveryCodes).size).toBe(10)
    const typed = recoveryCodes[0]!.toLowerCase().replace(/(.{4})/g, '$1 ')
    const enter = async () =>
      call(null, 'POST', '/sessions/second-step', { code: typed }, bearing((await signIn(call)).headers, 'klang-step'))
    expect((await enter()).status).toBe(200)
    expect((await enter()).body.problem).toBe('wrong-code')
    expect((await call(null, 'GET', '/me/second-factors', undefined, here)).body).toMatchObject({
      recoveryCodesLeft: 9,
    })
  })

  test('those before are void when new ones are made', async ({ call }) => {
    const { here, recoveryCodes } = await withAuthenticator(call)
    expect((await call(null, 'POST', '/me/recovery-codes', {}, here)).body.recoveryCodes).toHaveLength(10)
    const step = bearing((await signIn(call)).headers, 'klang-step')
    expect((await call(null, 'POST', '/sessions/second-step', { code: recoveryCodes[1]! }, step)).status).toBe(422)
  })
})

describe('an organisation that requires a second factor', () => {
  test('lets nobody in without one: it is set up on the way in', async ({ call, centre }) => {
    await require2fa(centre, '2020-01-01')
    const half = await signIn(call)
    expect(half.body).toEqual({ next: 'enrolment' })
    const step = bearing(half.headers, 'klang-step')
    const { secret } = (await call(null, 'POST', '/sessions/enrolment', {}, step)).body as { secret: string }
    const entered = await call(null, 'POST', '/sessions/second-step', { code: await codeOf(secret) }, step)
    expect(entered.body.recoveryCodes).toHaveLength(10)
    expect((await call(null, 'GET', '/me', undefined, bearing(entered.headers, 'klang'))).status).toBe(200)
    expect((await signIn(call)).body).toEqual({ next: 'code' })
  })

  test('says so beforehand, to administrators even without a day', async ({ call, centre }) => {
    expect((await call('nok', 'GET', '/me')).body.wantsSecondFactor).toBeUndefined()
    expect((await call('wilai', 'GET', '/me')).body.wantsSecondFactor).toEqual({ from: null })
    await require2fa(centre, '2999-01-01')
    expect((await call('nok', 'GET', '/me')).body.wantsSecondFactor).toEqual({ from: '2999-01-01' })
    expect((await signIn(call)).status).toBe(200)
  })

  test('is set by its administrator, and by no other', async ({ call }) => {
    const of = (id: string) => `/organizations/${id}/second-factor`
    const from = { from: '2999-01-01' }
    expect((await call('wilai', 'POST', of(organizations.pao.id), from)).body).toEqual(from)
    expect((await call('wilai', 'POST', of(organizations.trang.id), from)).status).toBe(403)
    expect((await call('nok', 'POST', of(organizations.thakham.id), from)).status).toBe(403)
  })
})

test('an administrator takes away the second factor of a lost telephone, and signs it out', async ({ call }) => {
  const { here } = await withAuthenticator(call, 'vera')
  expect((await call('wilai', 'DELETE', `/accounts/${castAccounts.vera.id}/second-factors`)).status).toBe(204)
  expect((await call(null, 'GET', '/me', undefined, here)).status).toBe(401)
  expect((await signIn(call, 'vera')).status).toBe(200)
})
