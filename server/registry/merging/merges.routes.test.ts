import { describe, expect } from 'vitest'
import type { Merge, Unmerged } from '../../../domain/registry/merging/merge.ts'
import type { PeoplePage, Person } from '../../../domain/registry/people/person.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import { castAccounts } from '../../testing-cast.ts'
import { addressIn, personOf, THAP_THIANG, visitTo } from '../../testing-people.ts'
import { surveyOf } from '../../testing-permissions-surveys.ts'

type As = Parameters<Call>[0]

const add = async (call: Call, says: Parameters<typeof personOf>[0] = {}, as: As = 'somsri') => {
  const person = personOf(says)
  expect(await call(as, 'POST', '/people', person)).toMatchObject({ status: 200 })
  return person.id
}
const read = async (call: Call, id: string, as: As = 'somsri') =>
  (await call(as, 'GET', `/people/${id}`)).body as unknown as Person
const merge = async (call: Call, stays: string, leaves: string, as: As = 'somsri') => {
  const { revision } = await read(call, stays, as)
  const answer = await call(as, 'POST', `/people/${stays}/merges`, { id: newId(), leaves, revision })
  expect(answer).toMatchObject({ status: 200, body: { again: false } })
  return answer.body.id as string
}
const part = async (call: Call, id: string, as: As = 'somsri') =>
  call(as, 'POST', `/merges/${id}/ending`, { id: newId() })
const listed = async (call: Call, as: As = 'somsri') =>
  ((await call(as, 'GET', '/people')).body as unknown as PeoplePage).people.map(({ id }) => id)
/** The record without what every write changes. */
const recordOf = async (call: Call, id: string) => {
  const { revision: _revision, ...person } = await read(call, id)
  return person
}
const NUMBER = '9000000000004'
const OTHER_NUMBER = '9000000000012'

describe('a merge', () => {
  test('makes one person of two: one line in the list, one page under both ids', async ({ call }) => {
    const stays = await add(call, { firstName: 'มาลัย', phones: ['0810000001'] })
    const leaves = await add(call, { firstName: 'มาลย์', phones: ['0810000002'], occupation: 'rubber' })
    await merge(call, stays, leaves)
    expect(await listed(call)).toEqual([stays])
    const page = await read(call, leaves)
    expect(page).toMatchObject({ id: stays, occupation: 'rubber' })
    expect(page.sources).toHaveLength(2)
  })

  test('keeps visits under the id they were sent with, and counts them all on one line', async ({ call }) => {
    const [stays, leaves] = [await add(call), await add(call)]
    await call('somsri', 'POST', '/visits', visitTo(leaves, { visitedOn: '2020-05-04' }))
    await merge(call, stays, leaves)
    await call('somsri', 'POST', '/visits', visitTo(leaves, { visitedOn: '2020-06-04' }))
    expect(await read(call, stays)).toMatchObject({ visitCount: 2, lastVisitOn: '2020-06-04' })
    const { visits } = (await call('somsri', 'GET', `/people/${stays}/visits`)).body as { visits: object[] }
    expect(visits).toMatchObject([{ personId: leaves }, { personId: leaves }])
  })

  test('is done once when it is sent twice, and refused with another body', async ({ call }) => {
    const [stays, leaves] = [await add(call), await add(call)]
    const body = { id: newId(), leaves, revision: 1 }
    const first = await call('somsri', 'POST', `/people/${stays}/merges`, body)
    const second = await call('somsri', 'POST', `/people/${stays}/merges`, body)
    expect(second.body).toEqual({ id: first.body.id, again: true })
    const other = await call('somsri', 'POST', `/people/${stays}/merges`, { ...body, note: 'อื่น' })
    expect(other.body.problem).toBe('sent-differently')
  })

  test('is refused when she is one already, or somebody was quicker', async ({ call }) => {
    const [stays, leaves] = [await add(call), await add(call)]
    const asked = async (body: object) =>
      (await call('somsri', 'POST', `/people/${stays}/merges`, { id: newId(), leaves, ...body })).body.problem
    expect(await asked({ revision: 9 })).toBe('person-changed-meanwhile')
    expect(await asked({ revision: 1, leavesRevision: 9 })).toBe('person-changed-meanwhile')
    expect(await asked({ leaves: stays, revision: 1 })).toBe('people-already-one')
    await merge(call, stays, leaves)
    expect(await asked({ revision: 2 })).toBe('people-already-one')
  })

  test('is of two whom one sees, by those who keep the registry', async ({ call }) => {
    const here = await add(call)
    const there = await add(call, { address: addressIn(THAP_THIANG) }, 'far')
    const asked = async (as: As, leaves: string) =>
      (await call(as, 'POST', `/people/${here}/merges`, { id: newId(), leaves, revision: 1 })).status
    expect(await asked('somsri', there)).toBe(404)
    expect(await asked('far', there)).toBe(404)
    expect(await asked('vera', there)).toBe(403)
    expect(await asked('arun', there)).toBe(200)
  })

  test('leaves a line in the audit about both', async ({ call, auditOf }) => {
    const [stays, leaves] = [await add(call), await add(call)]
    const id = await merge(call, stays, leaves)
    const [line] = await auditOf('person.merge')
    expect(line).toMatchObject({ subjectId: id, personIds: [stays, leaves], accountId: castAccounts.somsri.id })
  })

  test('shows whoever sees the one who stays everything of the other, and nobody else', async ({ call }) => {
    const here = await add(call)
    const there = await add(call, { address: addressIn(THAP_THIANG) }, 'far')
    await call('far', 'POST', '/visits', visitTo(there))
    await call('somsri', 'POST', `/people/${here}/corrections`, {
      id: newId(),
      revision: 1,
      address: { ...addressIn('901113'), house: '77' },
    })
    await merge(call, here, there, 'arun')
    expect(await read(call, there)).toMatchObject({ id: here, visitCount: 1 })
    expect((await call('far', 'GET', `/people/${there}`)).status).toBe(404)
  })

  test('finds her by either number', async ({ call }) => {
    const stays = await add(call, { citizenNumber: NUMBER })
    const leaves = await add(call, { citizenNumber: OTHER_NUMBER })
    const id = await merge(call, stays, leaves)
    for (const number of [NUMBER, OTHER_NUMBER]) {
      const { people } = (await call('somsri', 'GET', `/people?search=${number}`)).body as unknown as PeoplePage
      expect([number, people.map((one) => one.id)]).toEqual([number, [stays]])
    }
    await part(call, id)
    expect((await read(call, stays)).maskedNumber).toMatch(/00-4$/)
    expect((await read(call, leaves)).maskedNumber).toMatch(/01-2$/)
  })

  test('is seen by the volunteer of either', async ({ call }) => {
    const [stays, leaves] = [await add(call), await add(call)]
    await call('nok', 'POST', `/people/${leaves}/caseloads`, { id: newId(), accountId: castAccounts.malee.id })
    await merge(call, stays, leaves)
    expect(await listed(call, 'malee')).toEqual([stays])
    const { caseloads } = (await call('nok', 'GET', `/people/${stays}/caseloads`)).body as { caseloads: object[] }
    expect(caseloads).toMatchObject([{ accountId: castAccounts.malee.id }])
  })

  test('lives once in the household of both, and can leave it under the id that is shown', async ({ call }) => {
    const [stays, leaves] = [await add(call), await add(call)]
    const home = { id: newId(), first: { personId: leaves, role: 'head' } }
    expect((await call('somsri', 'POST', '/households', home)).status).toBe(200)
    await merge(call, stays, leaves)
    const { household } = (await call('somsri', 'GET', `/people/${stays}/household`)).body as {
      household: { members: object[]; outside: number }
    }
    expect(household).toMatchObject({ members: [{ personId: stays }], outside: 0 })
    const left = await call('somsri', 'POST', `/households/${home.id}/members/${stays}/leaving`, { id: newId() })
    expect(left.status).toBe(200)
  })
})

describe('a merge taken back', () => {
  test('gives back both records as they were', async ({ call }) => {
    const stays = await add(call, { citizenNumber: NUMBER, groups: ['disabled'], phones: ['0810000001'] })
    const leaves = await add(call, { birthDate: '1950-01-02', birthPrecision: 'day', groups: ['orphan'], adlScore: 4 })
    const before = [await recordOf(call, stays), await recordOf(call, leaves)]
    const id = await merge(call, stays, leaves)
    expect(await part(call, id)).toMatchObject({ status: 200, body: { stays, leaves, meanwhile: [] } })
    expect([await recordOf(call, stays), await recordOf(call, leaves)]).toEqual(before)
    expect((await listed(call)).sort()).toEqual([stays, leaves].sort())
  })

  test('leaves what came meanwhile with the id it was made under, and tells it', async ({ call }) => {
    const [stays, leaves] = [await add(call, { firstName: 'หนึ่ง' }), await add(call, { firstName: 'สอง' })]
    const id = await merge(call, stays, leaves)
    const { revision } = await read(call, leaves)
    await call('nok', 'POST', `/people/${leaves}/corrections`, { id: newId(), revision, occupation: 'rubber' })
    const visit = visitTo(leaves)
    await call('nok', 'POST', '/visits', visit)
    const survey = surveyOf(leaves)
    await call('nok', 'POST', '/household-surveys', survey)
    const told = (await part(call, id)).body as unknown as Unmerged
    expect(told.meanwhile).toMatchObject([
      { kind: 'correction', by: 'นก', fields: ['occupation'], belongsTo: 'stays' },
      { kind: 'visit', id: visit.id, by: 'นก', belongsTo: 'leaves' },
      { kind: 'survey', id: survey.id, by: 'นก', belongsTo: 'leaves' },
    ])
    expect(await read(call, stays)).toMatchObject({ firstName: 'หนึ่ง', occupation: 'rubber', visitCount: 0 })
    expect(await read(call, leaves)).toMatchObject({ firstName: 'สอง', occupation: null, visitCount: 1 })
  })

  test('lets an edit that was made meanwhile go over to the other', async ({ call }) => {
    const [stays, leaves] = [await add(call), await add(call, { occupation: 'none' })]
    const id = await merge(call, stays, leaves)
    const { revision } = await read(call, stays)
    const correction = { id: newId(), revision, occupation: 'rubber', incomeSatang: 500_000 }
    await call('somsri', 'POST', `/people/${stays}/corrections`, correction)
    const [edit] = ((await call('somsri', 'GET', `/merges/${id}`)).body as unknown as Unmerged).meanwhile
    const move = () => call('somsri', 'POST', `/merges/${id}/moved-words`, { id: newId(), sourceId: edit!.id })
    expect((await move()).body.problem).toBe('merge-stands')
    await part(call, id)
    expect((await move()).status).toBe(200)
    expect(await read(call, stays)).toMatchObject({ occupation: null, incomeSatang: null })
    expect(await read(call, leaves)).toMatchObject({ occupation: 'rubber', incomeSatang: 500_000 })
    expect((await move()).status).toBe(404)
  })

  test('in any order restores a chain', async ({ call }) => {
    const [a, b, c] = [await add(call), await add(call), await add(call)]
    const before = [await recordOf(call, a), await recordOf(call, b), await recordOf(call, c)]
    const first = await merge(call, a, b)
    const second = await merge(call, c, a)
    expect(await listed(call)).toEqual([c])
    expect((await read(call, b)).id).toBe(c)
    await part(call, first)
    expect([(await read(call, a)).id, (await read(call, b)).id]).toEqual([c, b])
    await part(call, second)
    expect([await recordOf(call, a), await recordOf(call, b), await recordOf(call, c)]).toEqual(before)
  })

  test('is listed on her page under every id, with who and when', async ({ call }) => {
    const [stays, leaves] = [await add(call), await add(call, { firstName: 'สอง' })]
    const id = await merge(call, stays, leaves)
    const merges = async (of: string) =>
      ((await call('somsri', 'GET', `/people/${of}/merges`)).body as unknown as { merges: Merge[] }).merges
    expect(await merges(leaves)).toEqual(await merges(stays))
    expect(await merges(stays)).toMatchObject([
      { id, stays, leaves, kind: 'hand', mergedBy: 'สมศรี', unmergedAt: null, can: { unmerge: true } },
    ])
    await part(call, id)
    expect(await merges(leaves)).toMatchObject([{ id, unmergedBy: 'สมศรี', can: { unmerge: false } }])
    expect((await part(call, id)).body.problem).toBe('merge-ended')
  })

  test('stands on the time line of both, and its end too', async ({ call }) => {
    const [stays, leaves] = [await add(call, { firstName: 'หนึ่ง' }), await add(call, { firstName: 'สอง' })]
    await part(call, await merge(call, stays, leaves))
    const kinds = async (id: string) =>
      (
        (await call('somsri', 'GET', `/people/${id}/timeline`)).body as { events: { kind: string; values: object }[] }
      ).events
        .filter(({ kind }) => kind.includes('merged'))
        .map(({ kind, values }) => [kind, values])
    expect(await kinds(stays)).toEqual([
      ['unmerged', { name: 'สอง ตัวอย่างดี' }],
      ['merged', { name: 'สอง ตัวอย่างดี' }],
    ])
    expect((await kinds(leaves))[0]).toEqual(['unmerged', { name: 'หนึ่ง ตัวอย่างดี' }])
  })

  test('is refused to whoever would lose one of the two out of sight', async ({ call }) => {
    const here = await add(call)
    const there = await add(call, { address: addressIn(THAP_THIANG) }, 'far')
    await call('somsri', 'POST', `/people/${here}/corrections`, {
      id: newId(),
      revision: 1,
      address: addressIn('901113'),
    })
    const id = await merge(call, here, there, 'arun')
    expect(await part(call, id)).toMatchObject({ status: 403, body: { problem: 'merge-beyond-reach' } })
    expect((await read(call, here)).sources).toHaveLength(3)
    expect((await part(call, id, 'arun')).status).toBe(200)
    expect((await call('far', 'GET', `/people/${there}`)).status).toBe(200)
  })
})
