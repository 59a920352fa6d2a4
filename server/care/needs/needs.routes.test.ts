import { describe, expect } from 'vitest'
import type { Need } from '../../../domain/care/needs/need.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import { castAccounts } from '../../testing-cast.ts'
import { personOf } from '../../testing-people.ts'

const somebody = async (call: Call) => {
  const person = personOf({})
  await call('somsri', 'POST', '/people', person)
  return person.id
}

const needOf = (personId: string, says: object = {}) => ({
  id: newId(),
  personId,
  foundOn: '2020-05-04',
  kind: 'wheelchair',
  ...says,
})

const needsOf = async (call: Call, personId: string) =>
  ((await call('nok', 'GET', `/people/${personId}/needs`)).body as { needs: Need[] }).needs

const step = (says: object = {}) => ({ id: newId(), onDay: '2020-06-01', ...says })

describe('a need written down by hand', () => {
  test('stands open on her page, and is recorded once when it is sent twice', async ({ call }) => {
    const personId = await somebody(call)
    const need = needOf(personId, { urgency: 'urgent', detail: 'เดินไม่ได้มาสองเดือน' })
    expect((await call('somsri', 'POST', '/needs', need)).body).toEqual({ id: need.id, again: false })
    expect((await call('somsri', 'POST', '/needs', need)).body).toEqual({ id: need.id, again: true })
    expect((await call('somsri', 'POST', '/needs', { ...need, kind: 'bed' })).body.problem).toBe('sent-differently')
    expect(await needsOf(call, personId)).toMatchObject([
      { id: need.id, status: 'open', needOf: 'person', urgency: 'urgent', recordedBy: 'สมศรี', steps: [], toldOn: null },
    ])
    expect((await call('nok', 'GET', `/people/${personId}`)).body).toMatchObject({ openNeeds: 1 })
  })

  test('is refused for a day that has not come, and of somebody out of sight', async ({ call }) => {
    const personId = await somebody(call)
    expect((await call('somsri', 'POST', '/needs', needOf(personId, { foundOn: '2999-01-01' }))).body.problem).toBe(
      'need-in-future',
    )
    expect((await call('far', 'POST', '/needs', needOf(personId))).status).toBe(404)
  })

  test('is taken on, answered and told, each with who and when', async ({ call, auditOf }) => {
    const personId = await somebody(call)
    const need = needOf(personId)
    await call('somsri', 'POST', '/needs', need)
    const go = (path: string, says: object) => call('nok', 'POST', `/needs/${need.id}/${path}`, step(says))
    await go('taking-on', { owner: 'กองทุนฟื้นฟู' })
    expect(await needsOf(call, personId)).toMatchObject([{ status: 'in-progress', owner: 'กองทุนฟื้นฟู' }])
    await go('meeting', { onDay: '2020-06-20' })
    await go('telling', { onDay: '2020-06-21' })
    expect(await needsOf(call, personId)).toMatchObject([
      {
        status: 'met',
        metOn: '2020-06-20',
        toldOn: '2020-06-21',
        owner: 'กองทุนฟื้นฟู',
        steps: [{ step: 'taken-on', by: 'นก' }, { step: 'met', onDay: '2020-06-20' }, { step: 'told' }],
      },
    ])
    expect(await auditOf('need.step')).toHaveLength(3)
    expect((await call('nok', 'GET', `/people/${personId}`)).body).toMatchObject({ openNeeds: 0 })
  })

  test('that is closed is not closed again, but may be opened', async ({ call }) => {
    const personId = await somebody(call)
    const need = needOf(personId)
    await call('somsri', 'POST', '/needs', need)
    const go = (path: string) => call('somsri', 'POST', `/needs/${need.id}/${path}`, step())
    await go('cancellation')
    expect((await go('meeting')).body).toEqual({ problem: 'need-is-closed', details: { status: 'cancelled' } })
    expect((await go('reopening')).status).toBe(200)
    expect((await go('meeting')).status).toBe(200)
  })

  test('is answered by the office; a volunteer tells the family', async ({ call }) => {
    const personId = await somebody(call)
    const need = needOf(personId)
    await call('somsri', 'POST', '/needs', need)
    const caseload = { id: newId(), accountId: castAccounts.malee.id }
    await call('nok', 'POST', `/people/${personId}/caseloads`, { ...caseload, fromDay: '2020-01-01' })
    expect((await call('malee', 'POST', `/needs/${need.id}/meeting`, step())).status).toBe(403)
    await call('somsri', 'POST', `/needs/${need.id}/meeting`, step())
    expect((await call('malee', 'POST', `/needs/${need.id}/telling`, step())).status).toBe(200)
  })
})
