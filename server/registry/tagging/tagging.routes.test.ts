import { describe, expect } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import type { CastName } from '../../testing-cast.ts'
import { addressIn, personOf, THA_KHAM, THAP_THIANG } from '../../testing-people.ts'

const tagOf = (says: object = {}) => ({
  id: newId(),
  label: 'รอเยี่ยมรอบ 2',
  colour: 'amber',
  icon: 'flag',
  endsOn: null,
  ...says,
})

async function addPeople(call: Call, as: CastName, count: number, areaCode = THA_KHAM): Promise<string[]> {
  const people = Array.from({ length: count }, (_, n) =>
    personOf({ firstName: `สมมุติ${n}`, address: addressIn(areaCode) }),
  )
  for (const person of people) expect((await call(as, 'POST', '/people', person)).status).toBe(200)
  return people.map(({ id }) => id)
}

async function makeTag(call: Call, as: CastName, says: object = {}): Promise<string> {
  const tag = tagOf(says)
  expect((await call(as, 'POST', '/tags', tag)).status).toBe(200)
  return tag.id
}

const tagging = (tagId: string, people: object, act = 'put') => ({ id: newId(), tagId, act, people })

const taggedBy = async (call: Call, as: CastName, tagId: string) =>
  ((await call(as, 'GET', `/people?tag=${tagId}`)).body.people as { id: string }[]).map(({ id }) => id).sort()

describe('labels of an office', () => {
  test('are seen by the whole office, and by no other', async ({ call }) => {
    const id = await makeTag(call, 'somsri')
    const seenBy = async (as: CastName) =>
      ((await call(as, 'GET', '/tags')).body.tags as { id: string }[]).some((tag) => tag.id === id)
    expect([await seenBy('nok'), await seenBy('malee'), await seenBy('wilai'), await seenBy('arun')]).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect((await call('wilai', 'POST', `/tags/${id}/changes`, tagOf())).status).toBe(404)
    expect((await call('wilai', 'DELETE', `/tags/${id}`)).status).toBe(404)
  })

  test('bear a word once in an office, whatever its case', async ({ call }) => {
    await makeTag(call, 'somsri', { label: 'LTC' })
    const again = await call('nok', 'POST', '/tags', tagOf({ label: 'ltc' }))
    expect([again.status, again.body.problem]).toEqual([409, 'tag-label-taken'])
    expect((await call('wilai', 'POST', '/tags', tagOf({ label: 'LTC' }))).status).toBe(200)
  })

  test('are changed, removed and brought back with whom they were on', async ({ call }) => {
    const id = await makeTag(call, 'somsri')
    const [person] = await addPeople(call, 'somsri', 1)
    await call('somsri', 'POST', '/people/tags', tagging(id, { personIds: [person] }))
    expect((await call('nok', 'POST', `/tags/${id}/changes`, tagOf({ label: 'เสร็จแล้ว' }))).status).toBe(200)
    expect((await call('nok', 'DELETE', `/tags/${id}`)).status).toBe(200)
    expect(await taggedBy(call, 'somsri', id)).toEqual([])
    expect((await call('nok', 'POST', `/tags/${id}/restoring`)).status).toBe(200)
    expect(await taggedBy(call, 'somsri', id)).toEqual([person])
    expect((await call('somsri', 'GET', '/tags')).body.tags).toMatchObject([{ label: 'เสร็จแล้ว', people: 1 }])
  })

  test('are on nobody from the day after their last', async ({ call }) => {
    const id = await makeTag(call, 'somsri', { endsOn: '2021-01-01' })
    const [person] = await addPeople(call, 'somsri', 1)
    await call('somsri', 'POST', '/people/tags', tagging(id, { personIds: [person] }))
    expect(await taggedBy(call, 'somsri', id)).toEqual([])
    expect((await call('somsri', 'GET', '/tags')).body.tags).toMatchObject([{ isOver: true }])
  })
})

describe('labelling many at once', () => {
  test('labels those who were ticked, once when it is sent twice', async ({ call, auditOf }) => {
    const tagId = await makeTag(call, 'somsri')
    const ids = await addPeople(call, 'somsri', 3)
    const act = tagging(tagId, { personIds: ids.slice(0, 2) })
    expect((await call('somsri', 'POST', '/people/tags', act)).body).toEqual({ id: act.id, again: false, people: 2 })
    expect((await call('somsri', 'POST', '/people/tags', act)).body).toEqual({ id: act.id, again: true, people: 2 })
    expect(await taggedBy(call, 'nok', tagId)).toEqual(ids.slice(0, 2).sort())
    const lines = await auditOf('tag.put')
    expect(lines).toHaveLength(1)
    expect([...lines[0]!.personIds].sort()).toEqual(ids.slice(0, 2).sort())
  })

  test('labels everyone the filter finds, within her scope only', async ({ call }) => {
    const mine = await addPeople(call, 'somsri', 2)
    await addPeople(call, 'far', 2, THAP_THIANG)
    const tagId = await makeTag(call, 'somsri')
    const act = tagging(tagId, { filter: { living: 'all' } })
    expect((await call('somsri', 'POST', '/people/tags', act)).body).toMatchObject({ people: 2 })
    expect(await taggedBy(call, 'somsri', tagId)).toEqual(mine.sort())
  })

  test('answers somebody outside her scope like somebody who is not there, and labels nobody then', async ({
    call,
  }) => {
    const [mine] = await addPeople(call, 'somsri', 1)
    const [other] = await addPeople(call, 'far', 1, THAP_THIANG)
    const tagId = await makeTag(call, 'somsri')
    for (const id of [other, newId()]) {
      const answer = await call('somsri', 'POST', '/people/tags', tagging(tagId, { personIds: [mine, id] }))
      expect([answer.status, answer.body.problem]).toEqual([404, 'not-found'])
    }
    expect(await taggedBy(call, 'somsri', tagId)).toEqual([])
  })

  test('takes no label of another office', async ({ call }) => {
    const [person] = await addPeople(call, 'somsri', 1)
    const tagId = await makeTag(call, 'wilai')
    expect((await call('somsri', 'POST', '/people/tags', tagging(tagId, { personIds: [person] }))).status).toBe(404)
  })

  test('is taken back as if it had not been, by whoever did it', async ({ call }) => {
    const tagId = await makeTag(call, 'somsri')
    const [first, second] = await addPeople(call, 'somsri', 2)
    await call('somsri', 'POST', '/people/tags', tagging(tagId, { personIds: [first] }))
    const both = tagging(tagId, { personIds: [first, second] })
    await call('somsri', 'POST', '/people/tags', both)
    expect((await call('nok', 'POST', `/people/tags/${both.id}/undoing`)).status).toBe(404)
    expect((await call('somsri', 'POST', `/people/tags/${both.id}/undoing`)).body).toMatchObject({ again: false })
    expect((await call('somsri', 'POST', `/people/tags/${both.id}/undoing`)).body).toMatchObject({ again: true })
    expect(await taggedBy(call, 'somsri', tagId)).toEqual([first])
    const off = tagging(tagId, { personIds: [first, second] }, 'take')
    await call('somsri', 'POST', '/people/tags', off)
    expect(await taggedBy(call, 'somsri', tagId)).toEqual([])
    await call('somsri', 'POST', `/people/tags/${off.id}/undoing`)
    expect(await taggedBy(call, 'somsri', tagId)).toEqual([first])
  })

  test('shows the labels on the lines of a list', async ({ call }) => {
    const tagId = await makeTag(call, 'somsri')
    const [person] = await addPeople(call, 'somsri', 1)
    await call('somsri', 'POST', '/people/tags', tagging(tagId, { personIds: [person] }))
    const { body } = await call('nok', 'GET', `/people/columns?people=${person}`)
    expect(body.people).toMatchObject([{ id: person, tags: [{ id: tagId, label: 'รอเยี่ยมรอบ 2' }] }])
    expect((await call('wilai', 'GET', `/people/columns?people=${person}`)).body.people).toMatchObject([{ tags: [] }])
    expect((await call('far', 'GET', `/people/columns?people=${person}`)).body.people).toEqual([])
  })
})

describe('groups of many at once', () => {
  const saying = (personIds: string[], says: object = {}) => ({
    id: newId(),
    group: 'low-income',
    act: 'put',
    evidence: 'มติที่ประชุม รพ.สต.',
    people: { personIds },
    ...says,
  })
  const groupsOf = async (call: Call, id: string) => (await call('nok', 'GET', `/people/${id}`)).body.groups

  test('are words of a hand in each record, and can be taken back', async ({ call, auditOf }) => {
    const [first, second] = (await addPeople(call, 'somsri', 2)) as [string, string]
    const one = saying([first, second])
    expect((await call('somsri', 'POST', '/people/groups', one)).body).toEqual({ id: one.id, again: false, people: 2 })
    expect((await call('somsri', 'POST', '/people/groups', one)).body).toMatchObject({ again: true, people: 2 })
    expect([await groupsOf(call, first), await groupsOf(call, second)]).toEqual([['low-income'], ['low-income']])
    expect(await auditOf('person.say-group')).toMatchObject([{ details: { evidence: 'มติที่ประชุม รพ.สต.' } }])
    expect((await call('somsri', 'POST', `/people/groups/${one.id}/undoing`)).body).toMatchObject({ again: false })
    expect(await groupsOf(call, first)).toEqual([])
  })

  test('end for whoever is in it, and leave the other groups alone', async ({ call }) => {
    const [id] = (await addPeople(call, 'somsri', 1)) as [string]
    await call('somsri', 'POST', '/people/groups', saying([id]))
    await call('somsri', 'POST', '/people/groups', saying([id], { group: 'orphan' }))
    const end = saying([id], { act: 'take' })
    expect((await call('somsri', 'POST', '/people/groups', end)).body).toMatchObject({ people: 1 })
    expect(await groupsOf(call, id)).toEqual(['orphan'])
  })

  test('are not said where they follow by themselves, nor where they need a right of their own', async ({ call }) => {
    const [id] = (await addPeople(call, 'somsri', 1)) as [string]
    for (const group of ['older-person', 'bed-bound', 'psychiatric', 'ethnic-group'])
      expect((await call('somsri', 'POST', '/people/groups', saying([id], { group }))).status).toBe(400)
  })
})
