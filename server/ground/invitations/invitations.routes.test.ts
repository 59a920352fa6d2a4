import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { EntrySlip } from '../../../domain/ground/invitations/invitation.ts'
import { RULES_VERSION } from '../../../domain/ground/invitations/invitation.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import { type CastName, castAccounts, castPassword, organizations } from '../../testing-cast.ts'

const password = 'ฝนตกที่คอหงส์ทั้งคืน'
const invitee = (more: object = {}) => ({
  id: newId(),
  name: 'สมมุติ มาใหม่',
  phone: '081-000-1111',
  organizationId: organizations.pao.id,
  grants: [{ id: newId(), role: 'officer', scope: { kind: 'area', areaCode: '9011' } }],
  ...more,
})
async function slipsFor(call: Call, invitees: object[], as: CastName = 'wilai', id = newId()) {
  const { status, body } = await call(as, 'POST', '/invitations', { id, invitees })
  return { status, problem: body.problem, slips: (body.slips ?? []) as EntrySlip[] }
}
const open = (call: Call, code: string) => call(null, 'POST', '/invitations/opening', { code })
const accept = (call: Call, code: string, more: object = {}) =>
  call(null, 'POST', '/invitations/acceptance', { code, password, agreedTo: RULES_VERSION, ...more })

describe('an invitation', () => {
  test('shows what one is invited to, and opens the account by a password of her own', async ({ call, auditOf }) => {
    const { slips } = await slipsFor(call, [invitee()])
    expect(slips[0]).toMatchObject({ purpose: 'join', userName: '0810001111', organizationName: 'อบจ.สงขลา' })
    expect((await call(null, 'POST', '/sessions', { name: '0810001111', password })).status).toBe(401)
    expect((await open(call, slips[0]!.code)).body).toMatchObject({
      name: 'สมมุติ มาใหม่',
      organizationName: 'อบจ.สงขลา',
      roles: [{ role: 'officer', scopeName: 'อ.หาดใหญ่ จ.สงขลา' }],
    })
    const entered = await accept(call, slips[0]!.code)
    expect(entered).toMatchObject({ status: 200, body: { permissions: { addPeople: true } } })
    expect((await call(null, 'POST', '/sessions', { name: '081 000 1111', password })).status).toBe(200)
    expect(await auditOf('invitation.use')).toMatchObject([{ details: { rulesVersion: RULES_VERSION } }])
  })

  test('is typed by hand in groups, in small letters, with Thai digits', async ({ call }) => {
    const { slips } = await slipsFor(call, [invitee()])
    const typed = slips[0]!.code
      .toLowerCase()
      .replace(/(.{4})(?=.)/g, '$1 - ')
      .replaceAll('2', '๒')
    expect((await open(call, typed)).status).toBe(200)
  })

  test('is used once', async ({ call }) => {
    const { slips } = await slipsFor(call, [invitee()])
    await accept(call, slips[0]!.code)
    for (const answer of [await accept(call, slips[0]!.code), await open(call, slips[0]!.code)])
      expect(answer).toMatchObject({ status: 410, body: { details: { reason: 'used' } } })
  })

  test('ends after seven days', async ({ call, centre }) => {
    const { slips } = await slipsFor(call, [invitee()])
    expect(Date.parse(slips[0]!.expiresAt) - Date.now()).toBeGreaterThan(6.9 * 86_400_000)
    await sql`update invitations set expires_at = now()`.execute(centre.db)
    expect((await accept(call, slips[0]!.code)).body.details).toEqual({ reason: 'expired' })
  })

  test('is withdrawn, and a new one voids the one before', async ({ call }) => {
    const { slips } = await slipsFor(call, [invitee()])
    const { accountId, code } = slips[0]!
    const second = (await call('wilai', 'POST', `/accounts/${accountId}/slips`, { id: newId() }))
      .body as unknown as EntrySlip
    expect((await open(call, code)).body.details).toEqual({ reason: 'withdrawn' })
    expect((await call('wilai', 'DELETE', `/accounts/${accountId}/slips`)).body.invitation).toBeNull()
    expect((await accept(call, second.code)).body.details).toEqual({ reason: 'withdrawn' })
  })

  test('asks to agree to the present rules, and for a long password', async ({ call }) => {
    const { slips } = await slipsFor(call, [invitee()])
    expect((await accept(call, slips[0]!.code, { agreedTo: '2560-01' })).body.problem).toBe('rules-not-agreed')
    expect((await accept(call, slips[0]!.code, { password: 'สั้นไป' })).body.problem).toBe('password-too-short')
    expect((await accept(call, slips[0]!.code)).status).toBe(200)
  })

  test('is kept by the hash of its code', async ({ call, centre }) => {
    const { slips } = await slipsFor(call, [invitee()])
    const { rows } = await sql<{ text: string }>`
      select encode(code_hash, 'escape') || (select string_agg(outcome::text, '') from receipts) as text from invitations`.execute(
      centre.db,
    )
    expect(rows[0]!.text).not.toContain(slips[0]!.code)
  })

  test('a code that nobody was given opens nothing', async ({ call }) => {
    expect((await open(call, 'ABCD-EFGH-JKMN-PQRS')).body.details).toEqual({ reason: 'unknown' })
  })
})

describe('a slip for a telephone', () => {
  const volunteer = () => invitee({ grants: [{ id: newId(), role: 'volunteer', scope: { kind: 'caseload' } }] })
  const comeIn = (call: Call, code: string) =>
    call(null, 'POST', '/invitations/phone', { code, phoneId: newId(), agreedTo: RULES_VERSION })

  test('opens a session for months without a password, once', async ({ call, centre }) => {
    const { slips } = await slipsFor(call, [volunteer()])
    expect(slips[0]).toMatchObject({ isForPhone: true })
    const entered = await comeIn(call, slips[0]!.code)
    expect(entered).toMatchObject({ status: 200, body: { sessionKind: 'phone', actor: { name: 'สมมุติ มาใหม่' } } })
    const cookie = String(entered.headers['set-cookie']).split(';')[0]!
    await sql`update sessions set seen_at = now() - interval '119 days' where kind = 'phone'`.execute(centre.db)
    const later = await call(null, 'GET', '/me', undefined, { headers: { cookie } })
    expect(later.status).toBe(200)
    expect(await comeIn(call, slips[0]!.code)).toMatchObject({ status: 410, body: { details: { reason: 'used' } } })
  })

  test('of a new telephone is a new slip, and the old telephone stays signed in', async ({ call }) => {
    const { slips } = await slipsFor(call, [volunteer()])
    const first = await comeIn(call, slips[0]!.code)
    const cookie = String(first.headers['set-cookie']).split(';')[0]!
    const again = await call('wilai', 'POST', `/accounts/${slips[0]!.accountId}/slips`, { id: newId() })
    expect((await comeIn(call, String(again.body.code))).status).toBe(200)
    expect((await call(null, 'GET', '/me', undefined, { headers: { cookie } })).status).toBe(200)
  })

  test('of an officer is the usual one, with a password', async ({ call }) => {
    expect((await slipsFor(call, [invitee()])).slips[0]).toMatchObject({ isForPhone: false })
  })
})

describe('many at once', () => {
  test('are invited together, or not at all', async ({ call }) => {
    const two = [invitee({ phone: '0810001111' }), invitee({ phone: '0810002222' })]
    expect((await slipsFor(call, two)).slips).toHaveLength(2)
    const clash = [invitee({ phone: '0810003333' }), invitee({ phone: '0810001111' })]
    expect(await slipsFor(call, clash)).toMatchObject({ status: 409, problem: 'name-taken' })
    const { accounts } = (await call('wilai', 'GET', '/accounts')).body as { accounts: { userName: string }[] }
    expect(accounts.map(({ userName }) => userName)).not.toContain('0810003333')
  })

  test('sent again they are invited once, with slips that open', async ({ call }) => {
    const [id, two] = [newId(), [invitee({ phone: '0810001111' }), invitee({ phone: '0810002222' })]]
    const first = await slipsFor(call, two, 'wilai', id)
    const second = await slipsFor(call, two, 'wilai', id)
    expect((await open(call, first.slips[0]!.code)).status).toBe(410)
    expect((await open(call, second.slips[0]!.code)).status).toBe(200)
  })

  test('nobody gives what she does not hold, or invites into another organisation', async ({ call }) => {
    const everywhere = [{ id: newId(), role: 'officer', scope: { kind: 'everywhere' } }]
    expect((await slipsFor(call, [invitee({ grants: everywhere })])).status).toBe(403)
    expect((await slipsFor(call, [invitee({ organizationId: organizations.trang.id })])).status).toBe(403)
    expect((await slipsFor(call, [invitee()], 'nok')).status).toBe(403)
  })
})

describe('a forgotten password', () => {
  const ask = (call: Call, name: string) => call(null, 'POST', '/reset-requests', { name })

  test('is asked for without telling whether there is such an account', async ({ call }) => {
    const [known, unknown] = [await ask(call, 'vera'), await ask(call, 'nobody-here')]
    expect({ ...known, headers: {} }).toEqual({ ...unknown, headers: {} })
    expect(known.status).toBe(204)
  })

  test('is seen by the administrator, answered by a slip, and ends every session', async ({ call }) => {
    await ask(call, 'Vera ')
    const { accounts } = (await call('wilai', 'GET', '/accounts')).body as {
      accounts: { id: string; resetAskedAt: string }[]
    }
    expect(accounts.find(({ id }) => id === castAccounts.vera.id)?.resetAskedAt).toBeTruthy()
    const slip = (await call('wilai', 'POST', `/accounts/${castAccounts.vera.id}/slips`, { id: newId() }))
      .body as unknown as EntrySlip
    expect(slip.purpose).toBe('reset')
    expect((await call('vera', 'GET', '/me')).status).toBe(200)
    expect((await accept(call, slip.code)).status).toBe(200)
    expect((await call('vera', 'GET', '/me')).status).toBe(401)
    expect((await call(null, 'POST', '/sessions', { name: 'vera', password: castPassword })).status).toBe(401)
    const after = (await call('wilai', 'GET', '/accounts')).body as {
      accounts: { id: string; resetAskedAt: string | null }[]
    }
    expect(after.accounts.find(({ id }) => id === castAccounts.vera.id)?.resetAskedAt).toBeNull()
  })

  test('can be put aside; of another organisation nobody sees or answers it', async ({ call }) => {
    await ask(call, 'far')
    expect((await call('wilai', 'POST', `/accounts/${castAccounts.far.id}/slips`, { id: newId() })).status).toBe(404)
    expect((await call('wilai', 'DELETE', `/accounts/${castAccounts.far.id}/reset-request`)).status).toBe(404)
    expect(
      (await call('arun', 'DELETE', `/accounts/${castAccounts.far.id}/reset-request`)).body.resetAskedAt,
    ).toBeNull()
  })

  test('says to which organisation to go, never to whom', async ({ call }) => {
    expect((await call(null, 'GET', '/reset-requests/coordinators')).body).toEqual({ organizations: ['เครือข่ายเขต 12'] })
  })
})
