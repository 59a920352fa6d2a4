import { describe, expect } from 'vitest'
import type { CaseloadOverview, CaseloadPerson } from '../../../domain/registry/caseloads/caseload-overview.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { test } from '../../testing.ts'
import { castAccounts } from '../../testing-cast.ts'
import { personOf, THA_KHAM } from '../../testing-people.ts'

describe('handing many people over', () => {
  test('opens them to the volunteer, once, and closes them again when it is taken back', async ({ call }) => {
    const people = [personOf({ firstName: 'กานดา' }), personOf({ firstName: 'ขวัญใจ' })]
    for (const person of people) await call('somsri', 'POST', '/people', person)
    const seen = async () => ((await call('malee', 'GET', '/people')).body.people as unknown[]).length
    const handing = {
      id: newId(),
      accountId: castAccounts.malee.id,
      people: { personIds: people.map(({ id }) => id) },
    }
    expect((await call('nok', 'POST', '/people/caseloads', handing)).body).toMatchObject({ again: false, people: 2 })
    expect((await call('nok', 'POST', '/people/caseloads', handing)).body).toMatchObject({ again: true, people: 2 })
    expect(await seen()).toBe(2)
    const { body } = await call('nok', 'GET', '/volunteers')
    expect(body.volunteers).toMatchObject([{ name: 'มาลี', people: 2 }])
    expect((await call('nok', 'POST', `/people/caseloads/${handing.id}/undoing`)).body).toMatchObject({ again: false })
    expect(await seen()).toBe(0)
  })

  test('begins and ends on the days that were said', async ({ call }) => {
    const person = personOf({})
    await call('somsri', 'POST', '/people', person)
    const handing = { id: newId(), accountId: castAccounts.malee.id, people: { personIds: [person.id] } }
    const days = { fromDay: '2026-01-05', toDay: '2026-01-05' }
    expect((await call('nok', 'POST', '/people/caseloads', { ...handing, ...days })).status).toBe(400)
    await call('nok', 'POST', '/people/caseloads', { ...handing, ...days, toDay: '2026-02-01' })
    const { body } = await call('nok', 'GET', `/people/${person.id}/caseloads`)
    expect(body.caseloads).toMatchObject([{ fromDay: '2026-01-05', toDay: '2026-02-01' }])
  })

  test('moves everyone of one to another in one act, and back', async ({ call, operator }) => {
    await operator(({ db }) =>
      db
        .updateTable('grants')
        .set({ role: 'volunteer', scopeKind: 'caseload', areaCode: null })
        .where('accountId', '=', castAccounts.somsri.id)
        .execute(),
    )
    const person = personOf({})
    await call('nok', 'POST', '/people', person)
    const { malee, somsri } = castAccounts
    await call('nok', 'POST', `/people/${person.id}/caseloads`, {
      id: newId(),
      accountId: malee.id,
      fromDay: '2026-01-05',
    })
    const seen = async (who: 'malee' | 'somsri') =>
      ((await call(who, 'GET', '/people')).body.people as unknown[]).length
    const move = { id: newId(), fromAccountId: malee.id, toAccountId: somsri.id }
    expect((await call('nok', 'POST', '/caseloads/moves', move)).body).toMatchObject({ people: 1, again: false })
    expect((await call('nok', 'POST', '/caseloads/moves', move)).body).toMatchObject({ people: 1, again: true })
    expect([await seen('malee'), await seen('somsri')]).toEqual([0, 1])
    await call('nok', 'POST', `/people/caseloads/${move.id}/undoing`)
    expect([await seen('malee'), await seen('somsri')]).toEqual([1, 0])
  })

  test('nobody without a visitor goes unseen', async ({ call, operator }) => {
    const [alone, kept, well] = [personOf({}), personOf({}), personOf({})]
    for (const person of [alone, kept, well]) await call('somsri', 'POST', '/people', person)
    await operator(({ db }) =>
      db
        .updateTable('people')
        .set({ groups: ['bed-bound'] })
        .where('id', 'in', [alone.id, kept.id])
        .execute(),
    )
    const handing = { id: newId(), accountId: castAccounts.malee.id, people: { personIds: [kept.id] } }
    await call('nok', 'POST', '/people/caseloads', handing)
    const { body } = await call('nok', 'GET', '/caseloads/overview')
    expect(body).toMatchObject({ volunteers: [{ name: 'มาลี', people: 1, visitedThisMonth: 0 }] })
    const places = body.places as CaseloadOverview['places']
    expect(places).toMatchObject([{ areaCode: THA_KHAM, needing: 2, without: 1, latitude: expect.any(Number) }])
    const listed = await call('nok', 'GET', `/caseloads/people?area=${THA_KHAM}`)
    const people = listed.body.people as CaseloadPerson[]
    expect(people.map(({ id, visitors }) => [id, visitors.map(({ name }) => name)]).sort()).toEqual(
      [[alone.id, []] as const, [kept.id, ['มาลี']] as const].sort(),
    )
  })

  test('is for a volunteer of the own organisation, by whoever may hand over', async ({ call }) => {
    const person = personOf({})
    await call('somsri', 'POST', '/people', person)
    const handing = (accountId: string) => ({ id: newId(), accountId, people: { personIds: [person.id] } })
    expect((await call('wilai', 'POST', '/people/caseloads', handing(castAccounts.malee.id))).status).toBe(404)
    expect((await call('nok', 'POST', '/people/caseloads', handing(castAccounts.vera.id))).status).toBe(404)
    expect((await call('somsri', 'POST', '/people/caseloads', handing(castAccounts.malee.id))).status).toBe(403)
  })
})
