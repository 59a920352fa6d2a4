import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import { addDays, bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { Work } from '../../platform/work.ts'
import { type Call, test } from '../../testing.ts'
import { type CastName, castAccounts, organizations } from '../../testing-cast.ts'
import { personOf } from '../../testing-people.ts'
import { passOnUrgent, raiseUrgent } from './urgent.queries.ts'

type As = <T>(name: CastName, handle: (work: Work) => Promise<T>) => Promise<T>
const HOUR = 3_600_000

async function someone(call: Call) {
  const person = personOf({ firstName: 'บัวลอย' })
  await call('somsri', 'POST', '/people', person)
  return person.id
}
const raise = (as: As, personId: string, kind: 'fall-injury' | 'suicide-risk' = 'fall-injury') =>
  as('somsri', (work) => raiseUrgent(work, { personId, kind, subjectId: newId() }))
const seenBy = async (call: Call, who: CastName, state = 'open') =>
  (await call(who, 'GET', `/urgent?state=${state}`)).body.cases as Record<string, unknown>[]
const onDuty = (call: Call, ...names: CastName[]) =>
  call('nok', 'PUT', '/urgent-duties', {
    organizationId: organizations.thakham.id,
    areaCode: '9011',
    accountIds: names.map((name) => castAccounts[name].id),
  })

describe('the urgent inbox', () => {
  test('names the first on the list, who answers with one press and says what was done', async ({
    call,
    as,
    auditOf,
  }) => {
    expect((await onDuty(call, 'somsri', 'nok')).status).toBe(204)
    await raise(as, await someone(call))
    expect((await call('somsri', 'GET', '/urgent/waiting')).body).toEqual({ count: 1 })
    const [raised] = await seenBy(call, 'nok')
    expect(raised).toMatchObject({ kind: 'fall-injury', named: { name: 'สมศรี' }, passedOn: 0, acknowledgedBy: null })
    const url = `/urgent/${raised!.id}`
    expect((await call('nok', 'POST', `${url}/acknowledgement`)).status).toBe(204)
    await call('somsri', 'POST', `${url}/acknowledgement`)
    expect(await seenBy(call, 'nok')).toMatchObject([{ acknowledgedBy: 'นก' }])
    await call('nok', 'POST', `${url}/closing`, { outcome: 'visited', note: 'ไปดูแล้ว ลุกเดินได้' })
    expect(await seenBy(call, 'nok')).toEqual([])
    expect(await seenBy(call, 'nok', 'closed')).toMatchObject([{ outcome: 'visited', closedBy: 'นก' }])
    expect((await call('somsri', 'GET', '/urgent/waiting')).body).toEqual({ count: 0 })
    expect(await auditOf('urgent.acknowledge')).toHaveLength(1)
  })

  test('passes on what nobody answered for two hours, and in the end to the administrators', async ({
    call,
    as,
    centre,
  }) => {
    await onDuty(call, 'somsri', 'nok')
    await raise(as, await someone(call))
    const passedOn = (hours: number) => passOnUrgent(centre.db, new Date(Date.now() + hours * HOUR))
    expect(await passedOn(1.9)).toBe(0)
    expect(await passedOn(2.1)).toBe(1)
    expect(await seenBy(call, 'nok')).toMatchObject([{ named: { name: 'นก' }, passedOn: 1 }])
    expect(await passedOn(3)).toBe(0)
    expect(await passedOn(4.2)).toBe(1)
    expect(await seenBy(call, 'nok')).toMatchObject([{ named: null, passedOn: 2 }])
    expect(await passedOn(100)).toBe(0)
  })

  test('keeps an answered case with whoever answered', async ({ call, as, centre }) => {
    await onDuty(call, 'somsri', 'nok')
    await raise(as, await someone(call))
    const [raised] = await seenBy(call, 'somsri')
    await call('somsri', 'POST', `/urgent/${raised!.id}/acknowledgement`)
    expect(await passOnUrgent(centre.db, new Date(Date.now() + 9 * HOUR))).toBe(0)
  })

  test('says of a restricted kind only that something is urgent, and only to whom it was given', async ({
    call,
    as,
  }) => {
    await onDuty(call, 'nok')
    await raise(as, await someone(call), 'suicide-risk')
    expect(await seenBy(call, 'nok')).toMatchObject([{ kind: null, personName: expect.stringContaining('บัวลอย') }])
    expect(await seenBy(call, 'somsri')).toEqual([])
    const right = {
      id: newId(),
      accountId: castAccounts.somsri.id,
      kinds: ['suicide-risk'],
      reason: 'ดูแลงานสุขภาพจิตของตำบล',
    }
    const given = await call('arun', 'POST', '/restricted-rights', { ...right, toDay: addDays(bangkokToday(), 30) })
    expect(given.status).toBe(200)
    expect(await seenBy(call, 'somsri')).toMatchObject([{ kind: 'suicide-risk' }])
  })

  test('hears of a need that cannot wait and of an injury in a fall, once each', async ({ call, as, operator }) => {
    const personId = await someone(call)
    const need = { personId, foundOn: bangkokToday(), needOf: 'self', kind: 'doctor', status: 'open' }
    const insert = (urgency: string) =>
      as('somsri', ({ db }) =>
        db
          .insertInto('needs')
          .values({ ...need, id: newId(), urgency })
          .execute(),
      )
    await insert('urgent')
    await insert('very-urgent')
    expect(await seenBy(call, 'nok')).toMatchObject([{ kind: 'very-urgent-need', named: null }])
    await as('somsri', ({ db }) =>
      db.insertInto('visits').values({ id: newId(), personId, visitedOn: bangkokToday(), fallInjured: true }).execute(),
    )
    expect((await seenBy(call, 'nok')).map(({ kind }) => kind).sort()).toEqual(['fall-injury', 'very-urgent-need'])
    const { rows } = await operator(({ db }) =>
      sql<{ id: string }>`select raise_urgent(person_id, kind, subject_id) as id from urgent_cases`.execute(db),
    )
    expect(rows).toEqual([{ id: null }, { id: null }])
  })
})
