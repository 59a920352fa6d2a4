import { describe, expect } from 'vitest'
import { type Call, test } from '../../testing.ts'
import { entryOf, outcomes, push } from '../../testing-outbox.ts'
import { personOf } from '../../testing-people.ts'

const register = async (call: Call) => {
  const person = personOf({ firstName: 'ป้าสมมุติ' })
  expect(outcomes(await push(call, 'malee', [entryOf('person', person.id, person)]))).toEqual(['done'])
  return person.id
}
const toCheck = async (call: Call) =>
  ((await call('somsri', 'GET', '/people?worklist=from-field')).body.people as { id: string }[]).map(({ id }) => id)

describe('somebody registered from the field', () => {
  test('stands on a list of the office until somebody has looked at her, once', async ({ call, auditOf }) => {
    const id = await register(call)
    expect(await toCheck(call)).toEqual([id])
    const { body } = await call('somsri', 'GET', `/people/${id}/field-registrations`)
    expect(body.registrations).toMatchObject([{ registeredBy: 'มาลี' }])
    for (const _twice of [1, 2])
      expect((await call('somsri', 'POST', `/people/${id}/field-registrations/checking`)).status).toBe(200)
    expect(await toCheck(call)).toEqual([])
    expect((await call('somsri', 'GET', `/people/${id}/field-registrations`)).body.registrations).toEqual([])
    expect(await auditOf('registration.check')).toMatchObject([{ personIds: [id] }])
  })

  test('is not checked by the volunteer herself, nor seen from elsewhere', async ({ call }) => {
    const id = await register(call)
    expect((await call('malee', 'POST', `/people/${id}/field-registrations/checking`)).status).toBe(403)
    expect((await call('far', 'POST', `/people/${id}/field-registrations/checking`)).status).toBe(404)
    expect((await call('far', 'GET', `/people/${id}/field-registrations`)).status).toBe(404)
    expect(await toCheck(call)).toEqual([id])
  })
})
