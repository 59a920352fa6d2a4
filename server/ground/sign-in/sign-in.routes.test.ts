import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { type Call, test } from '../../testing.ts'
import { castAccounts, castPassword } from '../../testing-cast.ts'
import { hashPassword } from '../accounts/passwords.ts'

const wrong = { name: 'somsri', password: 'เดือนหงายที่อื่น' }
const cookieIn = (headers: Record<string, unknown>) => String(headers['set-cookie'])
const tokenIn = (headers: Record<string, unknown>) => cookieIn(headers).match(/klang=([^;]*)/)?.[1] ?? ''
const withToken = (token: string) => ({ headers: { cookie: `klang=${token}` } })
const signIn = (call: Call, name: string, password = castPassword) =>
  call(null, 'POST', '/sessions', { name, password })
const times = async <T>(n: number, run: () => Promise<T>) => {
  let last!: T
  for (let i = 0; i < n; i++) last = await run()
  return last
}

describe('signing in', () => {
  test('gives a session, and says who is at work and what is open to her', async ({ call }) => {
    const { status, body, headers } = await signIn(call, 'Nok ')
    expect(status).toBe(200)
    expect(body).toMatchObject({
      actor: { accountId: castAccounts.nok.id, organizationName: 'อบต.ท่าข้าม' },
      demo: false,
      permissions: { people: true, figures: true, imports: true, accounts: false, addPeople: true },
    })
    expect(cookieIn(headers)).toMatch(/; Path=\/; HttpOnly; SameSite=Lax/)
    expect((await call(null, 'GET', '/me', undefined, withToken(tokenIn(headers)))).body).toEqual(body)
  })

  test('the cookie travels by https only, once https is there', async ({ call }) => {
    const body = { name: 'nok', password: castPassword }
    const { headers } = await call(null, 'POST', '/sessions', body, { headers: { 'x-forwarded-proto': 'https' } })
    expect(cookieIn(headers)).toContain('; Secure')
  })

  test('a phone number is a name too, typed as people type it', async ({ call, centre }) => {
    await centre.db.updateTable('accounts').set({ phone: '0810001234' }).where('userName', '=', 'nok').execute()
    expect((await signIn(call, '๐๘๑-000-1234')).status).toBe(200)
  })

  test('the session is kept by its hash only', async ({ call, centre }) => {
    const token = tokenIn((await signIn(call, 'nok')).headers)
    const { rows } = await sql<{ text: string }>`select encode(token_hash, 'escape') as text from sessions`.execute(
      centre.db,
    )
    expect(rows.map(({ text }) => text).join()).not.toContain(token)
  })

  test('leaves an audit line, and so does a refusal', async ({ call, centre }) => {
    await signIn(call, 'nok')
    await call(null, 'POST', '/sessions', wrong)
    await signIn(call, 'nobody-here')
    const lines = await centre.db
      .selectFrom('auditEntries')
      .select(['action', 'subjectId', 'details'])
      .orderBy('id')
      .execute()
    expect(lines).toMatchObject([
      { action: 'session.begin', subjectId: castAccounts.nok.id },
      { action: 'session.refuse', subjectId: castAccounts.somsri.id },
      { action: 'session.refuse', details: {} },
    ])
  })

  test('a disabled account is as good as none', async ({ call, centre }) => {
    await centre.db.updateTable('accounts').set({ disabledAt: new Date() }).where('userName', '=', 'nok').execute()
    expect((await signIn(call, 'nok')).body.problem).toBe('wrong-name-or-password')
    expect((await call('nok', 'GET', '/me')).body.problem).toBe('signed-out')
  })

  test('is refused to a page of another site', async ({ call }) => {
    const answer = await call(
      null,
      'POST',
      '/sessions',
      { name: 'nok', password: castPassword },
      { headers: { 'x-klang': '' } },
    )
    expect(answer.body.problem).toBe('not-sent-by-page')
  })
})

describe('guessing', () => {
  test('a wrong password and a name that nobody bears are answered alike', async ({ call }) => {
    const known = await call(null, 'POST', '/sessions', wrong)
    const unknown = await call(null, 'POST', '/sessions', { ...wrong, name: 'nobody-here' })
    expect(known).toMatchObject({ status: 401, body: { problem: 'wrong-name-or-password' } })
    expect({ ...unknown, headers: {} }).toEqual({ ...known, headers: {} })
  })

  test.for(['somsri', 'nobody-here', '0810009999'])(
    'five wrong passwords lock %s, even for the right one',
    async (name, { call }) => {
      expect((await times(5, () => signIn(call, name, wrong.password))).status).toBe(401)
      expect(await signIn(call, name)).toMatchObject({
        status: 423,
        body: { problem: 'account-locked', details: { minutes: 15 } },
      })
    },
  )

  test('the lock opens by itself, and counts from one again', async ({ call, centre }) => {
    await times(6, () => call(null, 'POST', '/sessions', wrong))
    await centre.db
      .updateTable('accounts')
      .set({ lockedUntil: new Date(0) })
      .where('userName', '=', 'somsri')
      .execute()
    expect((await times(4, () => call(null, 'POST', '/sessions', wrong))).status).toBe(401)
    expect((await signIn(call, 'somsri')).status).toBe(200)
    expect((await times(5, () => call(null, 'POST', '/sessions', wrong))).status).toBe(401)
  })

  test('checking takes as long for a name that nobody bears', async ({ call, centre }) => {
    const passwordHash = await hashPassword('a password of the usual cost')
    await centre.db.updateTable('accounts').set({ passwordHash }).where('userName', '=', 'somsri').execute()
    const msOf = async (name: string) => {
      const since = performance.now()
      await signIn(call, name, wrong.password)
      return performance.now() - since
    }
    await msOf('warm')
    // The quickest of each: the machine may be busy with something else meanwhile.
    let [known, unknown] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (let round = 0; round < 3; round++) {
      known = Math.min(known, await msOf('somsri'))
      unknown = Math.min(unknown, await msOf('nobody-here'))
    }
    expect(Math.abs(known - unknown) / known).toBeLessThan(0.8)
  })
})

describe('signing out', () => {
  test('ends the session, wherever its cookie went', async ({ call }) => {
    const extra = withToken(tokenIn((await signIn(call, 'nok')).headers))
    const { status, headers } = await call(null, 'DELETE', '/sessions/current', undefined, extra)
    expect(status).toBe(204)
    expect(tokenIn(headers)).toBe('')
    expect((await call(null, 'GET', '/me', undefined, extra)).body.problem).toBe('signed-out')
  })
})

describe('a new password', () => {
  const next = 'ฝนตกที่คอหงส์ทั้งคืน'

  test('signs out every other session, and is asked for from then on', async ({ call }) => {
    const here = withToken(tokenIn((await signIn(call, 'nok')).headers))
    const elsewhere = withToken(tokenIn((await signIn(call, 'nok')).headers))
    expect((await call(null, 'POST', '/me/password', { current: castPassword, next }, here)).status).toBe(204)
    expect((await call(null, 'GET', '/me', undefined, here)).status).toBe(200)
    expect((await call(null, 'GET', '/me', undefined, elsewhere)).status).toBe(401)
    expect((await signIn(call, 'nok')).status).toBe(401)
    expect((await signIn(call, 'nok', next)).status).toBe(200)
  })

  test('must be long, and the old one must be known', async ({ call }) => {
    expect((await call('nok', 'POST', '/me/password', { current: castPassword, next: 'เก้าตัวนะ' })).body).toEqual({
      problem: 'password-too-short',
      details: { least: 10 },
    })
    expect((await call('nok', 'POST', '/me/password', { current: 'something else', next })).body.problem).toBe(
      'wrong-password',
    )
  })
})

describe('the accounts of the demo', () => {
  test('are told on a demo, and only there', async ({ call, centre }) => {
    expect((await call(null, 'GET', '/demo')).status).toBe(404)
    await centre.db.updateTable('installation').set({ isDemo: true }).execute()
    expect((await call(null, 'GET', '/demo')).body.accounts).toHaveLength(3)
    expect((await call('nok', 'GET', '/me')).body.demo).toBe(true)
  })
})
