import { describe, expect } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import { test } from '../../testing.ts'
import { castAccounts } from '../../testing-cast.ts'
import { personOf } from '../../testing-people.ts'

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

  test('is for a volunteer of the own organisation, by whoever may hand over', async ({ call }) => {
    const person = personOf({})
    await call('somsri', 'POST', '/people', person)
    const handing = (accountId: string) => ({ id: newId(), accountId, people: { personIds: [person.id] } })
    expect((await call('wilai', 'POST', '/people/caseloads', handing(castAccounts.malee.id))).status).toBe(404)
    expect((await call('nok', 'POST', '/people/caseloads', handing(castAccounts.vera.id))).status).toBe(404)
    expect((await call('somsri', 'POST', '/people/caseloads', handing(castAccounts.malee.id))).status).toBe(403)
  })
})
