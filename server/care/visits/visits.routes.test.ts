import { describe, expect } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import { personOf, visitTo } from '../../testing-people.ts'

const somebody = async (call: Call) => {
  const person = personOf({})
  await call('somsri', 'POST', '/people', person)
  return person.id
}

describe('recording a visit', () => {
  test('shows it on the person’s page, with who wrote it down', async ({ call }) => {
    const personId = await somebody(call)
    const visit = visitTo(personId, { systolic: 138, diastolic: 84, findings: 'เดินได้เอง' })
    expect(await call('somsri', 'POST', '/visits', visit)).toMatchObject({
      status: 200,
      body: { id: visit.id, again: false },
    })
    expect((await call('nok', 'GET', `/people/${personId}/visits`)).body.visits).toMatchObject([
      {
        id: visit.id,
        systolic: 138,
        findings: 'เดินได้เอง',
        recordedBy: 'สมศรี',
        organizationName: 'อบต.ท่าข้าม',
        fromImport: false,
      },
    ])
    expect((await call('nok', 'GET', `/people/${personId}`)).body).toMatchObject({
      lastVisitOn: '2020-05-04',
      visitCount: 1,
    })
  })

  test('records once when it is sent twice, and does not swallow an edit under the same id', async ({ call }) => {
    const visit = visitTo(await somebody(call))
    await call('somsri', 'POST', '/visits', visit)
    expect((await call('somsri', 'POST', '/visits', visit)).body).toEqual({ id: visit.id, again: true })
    expect((await call('somsri', 'POST', '/visits', { ...visit, findings: 'ใหม่' })).body.problem).toBe(
      'sent-differently',
    )
    expect((await call('somsri', 'GET', `/people/${visit.personId}/visits`)).body.visits).toHaveLength(1)
  })

  test('adds up the ten items, and refuses a total that is not their sum', async ({ call }) => {
    const personId = await somebody(call)
    const adlItems = [2, 1, 3, 2, 3, 2, 2, 1, 2, 2]
    await call('somsri', 'POST', '/visits', visitTo(personId, { adlItems }))
    expect((await call('somsri', 'GET', `/people/${personId}`)).body).toMatchObject({ visitCount: 1 })
    const { body } = await call('somsri', 'POST', '/visits', visitTo(personId, { adlItems, adlTotal: 12 }))
    expect(body).toEqual({ problem: 'adl-sum-differs', details: { total: 12, sum: 20 } })
  })

  test('is refused for a day that has not come, for a stranger, and for one of another area whose id was guessed', async ({
    call,
  }) => {
    const personId = await somebody(call)
    expect((await call('somsri', 'POST', '/visits', visitTo(personId, { visitedOn: '2999-01-01' }))).body.problem).toBe(
      'visit-in-future',
    )
    expect((await call('somsri', 'POST', '/visits', visitTo(newId()))).status).toBe(404)
    expect((await call('far', 'POST', '/visits', visitTo(personId))).status).toBe(404)
    expect((await call('vera', 'POST', '/visits', visitTo(personId))).status).toBe(403)
  })

  test('can be taken back, with a reason, by whoever wrote it down', async ({ call }) => {
    const visit = visitTo(await somebody(call))
    await call('somsri', 'POST', '/visits', visit)
    expect((await call('far', 'POST', `/visits/${visit.id}/withdrawal`, { reason: 'ผิดคน' })).status).toBe(404)
    expect((await call('somsri', 'POST', `/visits/${visit.id}/withdrawal`, { reason: 'ผิดคน' })).status).toBe(200)
    expect((await call('somsri', 'GET', `/people/${visit.personId}`)).body).toMatchObject({
      visitCount: 0,
      lastVisitOn: null,
    })
  })
})
