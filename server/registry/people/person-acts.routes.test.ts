import { describe, expect } from 'vitest'
import type { Person } from '../../../domain/registry/people/person.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import { addressIn, personOf, THAP_THIANG, visitTo } from '../../testing-people.ts'

const add = async (call: Call, person = personOf({})) => {
  expect(await call('somsri', 'POST', '/people', person)).toMatchObject({ status: 200 })
  return person.id
}
const read = async (call: Call, id: string, as: Parameters<Call>[0] = 'somsri') =>
  (await call(as, 'GET', `/people/${id}`)).body as unknown as Person
const act = (call: Call, id: string, what: string, body: object, as: Parameters<Call>[0] = 'somsri') =>
  call(as, 'POST', `/people/${id}/${what}`, { id: newId(), ...body })

describe('a death', () => {
  test('stands on the page, with her age on that day, and can be taken back', async ({ call }) => {
    const id = await add(call, personOf({ birthDate: '1946-05-04', birthPrecision: 'day' }))
    expect((await act(call, id, 'death', { diedOn: '2020-05-03', place: 'บ้าน', cause: 'ชรา' })).status).toBe(200)
    expect(await read(call, id)).toMatchObject({ diedOn: '2020-05-03', deathPlace: 'บ้าน', deathCause: 'ชรา', age: 73 })
    expect((await act(call, id, 'death/withdrawal', {})).status).toBe(200)
    expect(await read(call, id)).toMatchObject({ diedOn: null, deathPlace: null, disagreements: [] })
  })

  test('is refused in the future, before the birth, and when somebody was quicker', async ({ call }) => {
    const id = await add(call, personOf({ birthDate: '1946-05-04', birthPrecision: 'day' }))
    const died = async (body: object) => (await act(call, id, 'death', body)).body.problem
    expect(await died({ diedOn: '2999-01-01' })).toBe('died-in-future')
    expect(await died({ diedOn: '1940-01-01' })).toBe('died-before-birth')
    expect(await died({ diedOn: '2020-01-01', revision: 7 })).toBe('person-changed-meanwhile')
  })

  test('ends the visits: one of the days before is still taken', async ({ call }) => {
    const id = await add(call)
    await act(call, id, 'death', { diedOn: '2020-05-03' })
    expect((await call('somsri', 'POST', '/visits', visitTo(id, { visitedOn: '2020-05-04' }))).body).toEqual({
      problem: 'visit-after-death',
      details: { diedOn: '2020-05-03' },
    })
    expect((await call('somsri', 'POST', '/visits', visitTo(id, { visitedOn: '2020-05-03' }))).status).toBe(200)
  })

  test('leaves no cause where no agreement opens health', async ({ call }) => {
    const id = await add(call)
    await act(call, id, 'death', { diedOn: '2020-05-03', cause: 'โรคหัวใจ' })
    const seen = await call('far', 'GET', `/people/${id}`)
    expect(JSON.stringify(seen.body)).not.toContain('โรคหัวใจ')
  })

  test('of somebody outside one’s scope is of nobody', async ({ call }) => {
    const id = await add(call)
    expect((await act(call, id, 'death', { diedOn: '2020-01-01' }, 'far')).status).toBe(404)
  })
})

describe('a departure', () => {
  test('takes her out of the network from that day, and a move brings her back', async ({ call }) => {
    const id = await add(call)
    expect((await act(call, id, 'departure', { departedOn: '2021-03-01', to: 'เกาะลังกาวี มาเลเซีย' })).status).toBe(200)
    expect((await call('somsri', 'GET', `/people/${id}`)).status).toBe(404)
    expect(await read(call, id, 'arun')).toMatchObject({
      departedOn: '2021-03-01',
      departedTo: 'เกาะลังกาวี มาเลเซีย',
      addresses: [{ areaCode: null, fromDay: '2021-03-01' }, { toDay: '2021-03-01' }],
    })
    await act(call, id, 'moves', { movedOn: '2022-01-01', address: addressIn(THAP_THIANG) }, 'arun')
    expect(await read(call, id, 'arun')).toMatchObject({ departedOn: null, address: { areaCode: THAP_THIANG } })
  })

  test('cannot be in the future', async ({ call }) => {
    const id = await add(call)
    expect((await act(call, id, 'departure', { departedOn: '2999-01-01', to: 'ที่อื่น' })).body.problem).toBe(
      'moved-in-future',
    )
  })
})

describe('a settlement', () => {
  const saidByTwo = async (call: Call) => {
    const id = await add(call, personOf({ lastName: 'เดิม' }))
    await act(call, id, 'corrections', { revision: 1, lastName: 'ใหม่' }, 'arun')
    return { id, person: await read(call, id) }
  }

  test('takes one word of several, and nobody disagrees any more', async ({ call }) => {
    const { id, person } = await saidByTwo(call)
    const [disagreement] = person.disagreements
    expect(disagreement).toMatchObject({ field: 'lastName', values: [{ value: 'ใหม่' }, { value: 'เดิม' }] })
    const settlement = { revision: 2, field: 'lastName', sourceId: disagreement?.values[1]?.sourceId }
    expect((await act(call, id, 'settlements', settlement)).status).toBe(200)
    expect(await read(call, id)).toMatchObject({ lastName: 'เดิม', disagreements: [], revision: 3 })
  })

  test('needs a source that speaks of the field', async ({ call }) => {
    const { id, person } = await saidByTwo(call)
    const sourceId = person.sources[0]?.id
    expect((await act(call, id, 'settlements', { revision: 2, field: 'nickname', sourceId })).status).toBe(404)
    expect((await act(call, id, 'settlements', { revision: 2, field: 'lastName', sourceId: newId() })).status).toBe(404)
  })
})
