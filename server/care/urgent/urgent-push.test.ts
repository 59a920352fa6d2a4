import { sql } from 'kysely'
import { describe, expect, onTestFinished } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import { pushDue } from '../../ground/push/keep-pushing.ts'
import type { Centre } from '../../platform/centre.ts'
import { passingSeal } from '../../platform/seal.ts'
import type { Work } from '../../platform/work.ts'
import type { Call } from '../../testing.ts'
import { type CastName, castAccounts, organizations } from '../../testing-cast.ts'
import { personOf } from '../../testing-people.ts'
import { browserAt, subscribed, test } from '../../testing-push-service.ts'
import { passOnUrgent, raiseUrgent } from './urgent.queries.ts'

const HOUR = 3_600_000
const later = (hours: number) => new Date(Date.now() + hours * HOUR)

type As = <T>(name: CastName, handle: (work: Work) => Promise<T>) => Promise<T>

async function raised(call: Call, as: As, kind: 'fall-injury' | 'suicide-risk' = 'fall-injury') {
  await call('nok', 'PUT', '/urgent-duties', {
    organizationId: organizations.thakham.id,
    areaCode: '9011',
    accountIds: [castAccounts.somsri.id, castAccounts.nok.id],
  })
  const person = personOf({ firstName: 'บัวลอย', lastName: 'ลับสุดใจ' })
  await call('somsri', 'POST', '/people', person)
  await as('somsri', (work) => raiseUrgent(work, { personId: person.id, kind, subjectId: newId() }))
}

const waiting = async (centre: Centre) => {
  await sql`set local role klang_keeper`.execute(centre.db)
  const { rows } = await sql<{ messages: number; subscriptions: number }>`
    select (select count(*)::int from push_messages) as messages, (select count(*)::int from push_subscriptions) as subscriptions`.execute(
    centre.db,
  )
  await sql`reset role`.execute(centre.db)
  return rows[0]!
}

describe('an urgent case by push', () => {
  test('is told to whose turn it is, in her language, with a sentence and a path and nothing of anybody', async ({
    call,
    as,
    centre,
    service,
  }) => {
    const hers = await subscribed(call, 'somsri', service.origin, 'en')
    await subscribed(call, 'nok', service.origin)
    await raised(call, as, 'suicide-risk')
    await pushDue(centre, later(0))
    expect(service.told).toHaveLength(1)
    const [{ path, headers, sealed }] = service.told as [(typeof service.told)[0]]
    expect(hers.subscription.endpoint.endsWith(path)).toBe(true)
    expect(hers.open(sealed)).toEqual({
      says: 'Something urgent waits in Klang. Please open it.',
      path: '/office/urgent',
      tag: 'urgent',
      language: 'en',
    })
    expect(headers).toMatchObject({ 'content-encoding': 'aes128gcm', topic: 'urgent', urgency: 'high', ttl: '7200' })
    expect(String(headers.authorization)).toMatch(/^vapid t=/)
    for (const secret of ['บัวลอย', 'ลับสุดใจ', 'suicide', 'Klang'])
      expect(sealed.includes(Buffer.from(secret)), secret).toBe(false)
    await pushDue(centre, later(1))
    expect(service.told).toHaveLength(1)
  })

  test('goes to the next when nobody answered, and to nobody once somebody did', async ({
    call,
    as,
    centre,
    service,
  }) => {
    const next = await subscribed(call, 'nok', service.origin)
    await raised(call, as)
    await pushDue(centre, later(0))
    expect(service.told).toHaveLength(0)
    await passOnUrgent(centre.db, later(2.1))
    const [one] = (await call('nok', 'GET', '/urgent')).body.cases as { id: string }[]
    await pushDue(centre, later(0.1))
    expect(service.told.map(({ sealed }) => next.open(sealed))).toMatchObject([{ tag: 'urgent', language: 'th' }])
    await call('nok', 'POST', `/urgent/${one!.id}/acknowledgement`)
    await passOnUrgent(centre.db, later(9))
    await pushDue(centre, later(9))
    expect(service.told).toHaveLength(1)
  })

  test('goes to the administrators when nobody is on the list', async ({ call, as, centre, service }) => {
    const hers = await subscribed(call, 'malee', service.origin)
    await subscribed(call, 'wilai', service.origin)
    await subscribed(call, 'somsri', service.origin)
    await sql`
      insert into grants (id, account_id, role, scope_kind, area_code, from_day)
      values (${newId()}, ${castAccounts.malee.id}, 'organization-admin', 'area', '9011', '2020-01-01')`.execute(
      centre.db,
    )
    const person = personOf({ firstName: 'บัวลอย' })
    await call('somsri', 'POST', '/people', person)
    await as('somsri', (work) => raiseUrgent(work, { personId: person.id, kind: 'fall-injury', subjectId: newId() }))
    await pushDue(centre, later(0))
    expect(service.told.map(({ sealed }) => hers.open(sealed))).toMatchObject([{ tag: 'urgent' }])
  })

  test('is not told any more where somebody was quicker than the message', async ({ call, as, centre, service }) => {
    await subscribed(call, 'somsri', service.origin)
    await raised(call, as)
    expect((await waiting(centre)).messages).toBe(1)
    const [one] = (await call('nok', 'GET', '/urgent')).body.cases as { id: string }[]
    await call('nok', 'POST', `/urgent/${one!.id}/acknowledgement`)
    await pushDue(centre, later(0))
    expect(service.told).toHaveLength(0)
  })

  test('is tried again where the service is away, later each time, and given up after two hours', async ({
    call,
    as,
    centre,
    service,
  }) => {
    await subscribed(call, 'somsri', service.origin)
    await raised(call, as)
    service.state.answers = 503
    await pushDue(centre, later(0))
    await pushDue(centre, later(0))
    expect(service.told).toHaveLength(1)
    await pushDue(centre, later(0.02))
    expect(service.told).toHaveLength(2)
    await pushDue(centre, later(2.1))
    expect(service.told).toHaveLength(2)
    expect(await waiting(centre)).toEqual({ messages: 0, subscriptions: 1 })
  })

  test.for([404, 410])(
    'forgets a browser of which the service says %i',
    async (status, { call, as, centre, service }) => {
      await subscribed(call, 'somsri', service.origin)
      await raised(call, as)
      service.state.answers = status
      await pushDue(centre, later(0))
      expect(await waiting(centre)).toEqual({ messages: 0, subscriptions: 0 })
      expect((await call('somsri', 'GET', '/me/push')).body.isOn).toBe(false)
    },
  )

  test('ends with the session, and with a word', async ({ call, as, centre, service }) => {
    await subscribed(call, 'somsri', service.origin)
    await subscribed(call, 'nok', service.origin)
    expect((await call('nok', 'GET', '/me/push')).body).toMatchObject({ isOn: true, key: expect.any(String) })
    await call('nok', 'DELETE', '/me/push')
    expect((await call('nok', 'GET', '/me/push')).body.isOn).toBe(false)
    await raised(call, as)
    expect(await waiting(centre)).toEqual({ messages: 1, subscriptions: 1 })
    await call('somsri', 'DELETE', '/sessions/current')
    expect(await waiting(centre)).toEqual({ messages: 0, subscriptions: 0 })
  })

  test('goes to no address that is no push service, and nowhere from a house that was not told to', async ({
    call,
    centre,
    service,
  }) => {
    const { subscription } = browserAt('https://intranet.example')
    expect((await call('somsri', 'PUT', '/me/push', subscription)).body.problem).toBe('push-not-possible')
    Object.assign(centre, { seal: passingSeal() })
    expect((await call('somsri', 'GET', '/me/push')).body).toEqual({ key: null, isOn: false })
    const trusted = browserAt(service.origin).subscription
    expect((await call('somsri', 'PUT', '/me/push', trusted)).body.problem).toBe('push-not-possible')
    onTestFinished(() => expect(service.told).toHaveLength(0))
  })
})
