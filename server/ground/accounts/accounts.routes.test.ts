import { describe, expect } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import { type CastName, castAccounts, castPassword, organizations } from '../../testing-cast.ts'

const inDistrict = (areaCode = '9011', role = 'officer') => ({ id: newId(), role, scope: { kind: 'area', areaCode } })
const everywhere = (role: string) => ({ id: newId(), role, scope: { kind: 'everywhere' } })
const newAccount = (extra: object = {}) => ({
  id: newId(),
  userName: 'Araya.K',
  phone: '081-000-1234',
  name: 'อารยา',
  organizationId: organizations.pao.id,
  password: 'ทะเลสาบสงขลา',
  grants: [inDistrict()],
  ...extra,
})
const idOf = (name: CastName) => castAccounts[name].id
const signIn = (call: Call, name: string, password: string) => call(null, 'POST', '/sessions', { name, password })
const namesIn = (body: Record<string, unknown>) =>
  (body.accounts as { userName: string }[]).map(({ userName }) => userName)

describe('opening an account', () => {
  test('it can sign in, with what it was given, by name and by phone', async ({ call }) => {
    const { status, body } = await call('wilai', 'POST', '/accounts', newAccount())
    expect(status).toBe(200)
    expect(body).toMatchObject({
      userName: 'araya.k',
      phone: '0810001234',
      organizationName: 'อบจ.สงขลา',
      disabledAt: null,
      grants: [
        {
          role: 'officer',
          scope: { kind: 'area', areaCode: '9011' },
          areas: ['9011'],
          scopeName: 'อ.หาดใหญ่ จ.สงขลา',
          toDay: null,
        },
      ],
    })
    expect(JSON.stringify(body)).not.toContain('argon2')
    const { actor } = (await signIn(call, '0810001234', 'ทะเลสาบสงขลา')).body as { actor: object }
    expect(actor).toMatchObject({ name: 'อารยา', grants: [{ role: 'officer', areas: ['9011'] }] })
  })

  test('twice sent is once opened', async ({ call }) => {
    const account = newAccount()
    const first = await call('wilai', 'POST', '/accounts', account)
    expect(await call('wilai', 'POST', '/accounts', account)).toMatchObject({ status: 200, body: first.body })
    expect((await call('wilai', 'POST', '/accounts', { ...account, name: 'อื่น' })).body.problem).toBe('sent-differently')
  })

  test('leaves audit lines without the password', async ({ call, centre }) => {
    await call('wilai', 'POST', '/accounts', newAccount())
    const lines = await centre.db
      .selectFrom('auditEntries')
      .select(['action', 'accountId', 'details'])
      .orderBy('id')
      .execute()
    expect(lines).toMatchObject([
      { action: 'account.add', accountId: idOf('wilai'), details: { userName: 'araya.k' } },
      { action: 'account.grant', details: { role: 'officer', scope: { kind: 'area', areaCode: '9011' } } },
    ])
    expect(JSON.stringify(lines)).not.toMatch(/ทะเลสาบ|argon2/)
  })

  test.for<[string, object, number, string]>([
    ['a short password', { password: 'เก้าตัวนะ' }, 422, 'password-too-short'],
    ['a name that is taken', { userName: 'nok' }, 409, 'name-taken'],
    ['a name that cannot be typed', { userName: 'นก' }, 400, 'invalid'],
    ['a phone number that is none', { phone: '12345' }, 400, 'invalid'],
    ['an area that is none', { grants: [inDistrict('9099')] }, 422, 'area-unknown'],
    [
      'a right that ends before it begins',
      { grants: [{ ...inDistrict(), fromDay: '2026-12-01', toDay: '2026-11-30' }] },
      422,
      'period-unclear',
    ],
    ['another organisation', { organizationId: organizations.trang.id }, 403, 'not-allowed'],
    ['another province', { grants: [inDistrict('9201')] }, 403, 'not-allowed'],
    ['everywhere', { grants: [everywhere('officer')] }, 403, 'not-allowed'],
    ['the network', { grants: [inDistrict('90', 'network-admin')] }, 403, 'not-allowed'],
  ])('is refused with %s', async ([, extra, status, problem], { call, centre }) => {
    expect(await call('wilai', 'POST', '/accounts', newAccount(extra))).toMatchObject({ status, body: { problem } })
    const opened = await centre.db.selectFrom('accounts').select('id').where('name', '=', 'อารยา').execute()
    expect(opened).toEqual([])
  })

  test.for<CastName>(['somsri', 'nok', 'malee', 'vera', 'fon', 'mek'])('is refused to %s', async (name, { call }) => {
    expect((await call(name, 'POST', '/accounts', newAccount())).status).toBe(403)
    expect((await call(name, 'GET', '/accounts')).status).toBe(403)
  })

  test('the administrator of the network opens any, anywhere', async ({ call }) => {
    const account = newAccount({ organizationId: organizations.trang.id, grants: [everywhere('network-admin')] })
    expect((await call('arun', 'POST', '/accounts', account)).status).toBe(200)
  })
})

test('an administrator sees the accounts of her own organisation, that of the network sees all', async ({ call }) => {
  expect(namesIn((await call('wilai', 'GET', '/accounts')).body)).toEqual(['fon', 'mek', 'vera', 'wilai'])
  expect(namesIn((await call('arun', 'GET', '/accounts')).body)).toHaveLength(Object.keys(castAccounts).length)
})

describe('a grant', () => {
  test('opens at once, and closes at once when it is ended', async ({ call, as }) => {
    const grant = inDistrict('9012', 'officer')
    const given = await call('wilai', 'POST', `/accounts/${idOf('vera')}/grants`, grant)
    expect(given.body.grants).toMatchObject([{ role: 'viewer' }, { id: grant.id, role: 'officer' }])
    expect((await as('vera', async ({ actor }) => actor)).grants).toHaveLength(2)
    const ended = await call('wilai', 'DELETE', `/accounts/${idOf('vera')}/grants/${grant.id}`)
    expect(ended.body.grants).toMatchObject([{ role: 'viewer' }])
    expect((await as('vera', async ({ actor }) => actor)).grants).toHaveLength(1)
  })

  test('that begins tomorrow opens nothing today', async ({ call, as }) => {
    await call('wilai', 'POST', `/accounts/${idOf('vera')}/grants`, { ...inDistrict('9012'), fromDay: '2999-01-01' })
    expect((await as('vera', async ({ actor }) => actor)).grants).toHaveLength(1)
  })

  test('of a named set stands for its areas, for who holds them all', async ({ call, centre }) => {
    const set = await centre.db.selectFrom('areaSets').select('id').where('code', '=', 'R12').executeTakeFirstOrThrow()
    const grant = { id: newId(), role: 'viewer', scope: { kind: 'area-set', areaSetId: set.id } }
    expect((await call('wilai', 'POST', `/accounts/${idOf('vera')}/grants`, grant)).status).toBe(403)
    const { body } = await call('arun', 'POST', `/accounts/${idOf('vera')}/grants`, grant)
    expect((body.grants as object[]).at(-1)).toMatchObject({
      scopeName: 'เขตสุขภาพที่ 12',
      areas: ['90', '91', '92', '93', '94', '95', '96'],
    })
  })

  test('cannot be sent on to see an account of others', async ({ call }) => {
    const grant = inDistrict()
    await call('wilai', 'POST', `/accounts/${idOf('vera')}/grants`, grant)
    expect((await call('wilai', 'POST', `/accounts/${idOf('far')}/grants`, grant)).body).toEqual({
      problem: 'sent-differently',
      details: { id: grant.id },
    })
  })
})

describe('looking after an account', () => {
  test('a new password signs it out everywhere', async ({ call }) => {
    expect(
      (await call('wilai', 'POST', `/accounts/${idOf('vera')}/password`, { password: 'สะพานติณสูลานนท์' })).status,
    ).toBe(200)
    expect((await call('vera', 'GET', '/me')).status).toBe(401)
    expect((await signIn(call, 'vera', castPassword)).status).toBe(401)
    expect((await signIn(call, 'vera', 'สะพานติณสูลานนท์')).status).toBe(200)
  })

  test('disabling shuts every door, once', async ({ call }) => {
    const { body } = await call('wilai', 'POST', `/accounts/${idOf('vera')}/disabling`)
    expect(body.disabledAt).not.toBeNull()
    expect((await call('vera', 'GET', '/me')).status).toBe(401)
    expect((await signIn(call, 'vera', castPassword)).status).toBe(401)
    expect((await call('wilai', 'POST', `/accounts/${idOf('vera')}/disabling`)).body.disabledAt).toBe(body.disabledAt)
  })

  test('a lock is opened by hand', async ({ call }) => {
    for (let i = 0; i < 6; i++) await signIn(call, 'vera', 'not her password')
    const locked = (
      (await call('wilai', 'GET', '/accounts')).body.accounts as { userName: string; lockedUntil: string }[]
    ).find(({ userName }) => userName === 'vera')
    expect(locked?.lockedUntil).toMatch(/^\d{4}-/)
    expect((await call('wilai', 'DELETE', `/accounts/${idOf('vera')}/lock`)).body.lockedUntil).toBeNull()
    expect((await signIn(call, 'vera', castPassword)).status).toBe(200)
  })

  test('an account that can do more than she may is not hers to take over', async ({ call, centre }) => {
    await centre.db
      .updateTable('accounts')
      .set({ organizationId: organizations.pao.id })
      .where('id', '=', idOf('arun'))
      .execute()
    for (const path of ['password', 'disabling'])
      expect(
        (await call('wilai', 'POST', `/accounts/${idOf('arun')}/${path}`, { password: 'ที่เดาไม่ได้เลย' })).status,
      ).toBe(403)
    expect((await call('wilai', 'DELETE', `/accounts/${idOf('arun')}/lock`)).status).toBe(403)
  })

  test('nobody shuts herself out, or touches another organisation', async ({ call }) => {
    expect((await call('wilai', 'POST', `/accounts/${idOf('wilai')}/disabling`)).status).toBe(403)
    expect((await call('wilai', 'POST', `/accounts/${idOf('far')}/disabling`)).status).toBe(404)
    expect((await call('arun', 'POST', `/accounts/${newId()}/disabling`)).status).toBe(404)
  })
})
