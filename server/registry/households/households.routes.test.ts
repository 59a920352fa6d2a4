import { describe, expect } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { Work } from '../../platform/work.ts'
import { type Call, test } from '../../testing.ts'
import type { CastName } from '../../testing-cast.ts'
import { addressIn, personOf, THAP_THIANG } from '../../testing-people.ts'

type As = <T>(name: CastName, handle: (work: Work) => Promise<T>) => Promise<T>

const add = async (call: Call, says: Parameters<typeof personOf>[0] = {}) => {
  const person = personOf(says)
  const by = person.address.areaCode === THAP_THIANG ? 'far' : 'somsri'
  expect((await call(by, 'POST', '/people', person)).status).toBe(200)
  return person.id
}

const open = async (call: Call, personId: string, role = 'head', as: CastName = 'somsri') => {
  const household = { id: newId(), first: { personId, role } }
  expect((await call(as, 'POST', '/households', household)).status).toBe(200)
  return household.id
}

const join = (call: Call, householdId: string, personId: string, says: object = {}, as: CastName = 'somsri') =>
  call(as, 'POST', `/households/${householdId}/members`, { id: newId(), personId, role: 'resident', ...says })

type Shown = {
  household: { id: string; members: { personId: string; role: string }[]; outside: number } | null
  suggestions: { personId: string }[]
}
const householdOf = async (call: Call, personId: string, as: CastName = 'somsri') =>
  (await call(as, 'GET', `/people/${personId}/household`)).body as unknown as Shown

const rowsSeenBy = (as: As, name: CastName) =>
  as(name, async ({ db }) => [
    (await db.selectFrom('households').select('id').execute()).length,
    (await db.selectFrom('householdMembers').select('id').execute()).length,
  ])

describe('a household', () => {
  test('is opened from a person’s page, and suggests whoever has the same house number', async ({ call }) => {
    const grandmother = await add(call, { firstName: 'ยาย', birthDate: '1950-01-01', birthPrecision: 'year' })
    const grandchild = await add(call, { firstName: 'หลาน' })
    await add(call, { firstName: 'อื่น', address: { ...addressIn('901113'), house: '9' } })
    expect((await householdOf(call, grandmother)).suggestions.map((one) => one.personId)).toEqual([grandchild])
    const householdId = await open(call, grandmother)
    expect((await join(call, householdId, grandchild, { relationship: 'grandchild' })).status).toBe(200)
    expect(await householdOf(call, grandchild)).toMatchObject({
      household: {
        id: householdId,
        house: '1/2',
        moo: 3,
        outside: 0,
        members: [
          { personId: grandmother, role: 'head', fullName: 'ยาย ตัวอย่างดี' },
          { personId: grandchild, role: 'resident', relationship: 'grandchild' },
        ],
      },
      suggestions: [],
    })
  })

  test('has one head, and says so', async ({ call }) => {
    const [a, b] = [await add(call), await add(call)]
    const householdId = await open(call, a)
    expect((await join(call, householdId, b, { role: 'head' })).body.problem).toBe('household-has-head')
    await join(call, householdId, b)
    const role = { id: newId(), role: 'head' }
    expect((await call('somsri', 'POST', `/households/${householdId}/members/${b}/role`, role)).status).toBe(200)
    expect((await householdOf(call, a)).household!.members.map((one) => [one.personId, one.role])).toEqual([
      [b, 'head'],
      [a, 'resident'],
    ])
  })

  test('is left on a day, and joining another is leaving the first', async ({ call, as }) => {
    const [a, b] = [await add(call), await add(call)]
    const [first, second] = [await open(call, a), await open(call, b)]
    await join(call, second, a)
    expect((await householdOf(call, a)).household!.id).toBe(second)
    const leaving = { id: newId() }
    const path = `/households/${second}/members/${a}/leaving`
    expect((await call('somsri', 'POST', path, leaving)).body).toEqual({ id: second, again: false })
    expect((await call('somsri', 'POST', path, leaving)).body).toEqual({ id: second, again: true })
    expect((await call('somsri', 'POST', path, { id: newId() })).body.problem).toBe('household-member-elsewhere')
    expect((await householdOf(call, a)).household).toBeNull()
    const days = await as('somsri', ({ db }) =>
      db
        .selectFrom('householdMembers')
        .select(['householdId', 'toDay'])
        .where('personId', '=', a)
        .orderBy('id')
        .execute(),
    )
    expect(days.map(({ toDay }) => toDay)).toEqual([bangkokToday(), bangkokToday()])
    expect(days.map(({ householdId }) => householdId)).toEqual(expect.arrayContaining([first, second]))
  })

  test('takes over the members of one that was the same house, and can be split again', async ({ call }) => {
    const [a, b, c] = [await add(call), await add(call), await add(call)]
    const [first, second] = [await open(call, a), await open(call, b)]
    await join(call, second, c)
    const merge = { id: newId(), otherId: second }
    expect((await call('somsri', 'POST', `/households/${first}/merge`, merge)).status).toBe(200)
    expect((await householdOf(call, c)).household!.members).toHaveLength(3)
    expect((await join(call, second, a)).status).toBe(404)
    const split = { id: newId(), personIds: [b, c], headId: c }
    expect((await call('somsri', 'POST', `/households/${first}/split`, split)).status).toBe(200)
    expect((await householdOf(call, b)).household!.members.map((one) => [one.personId, one.role])).toEqual([
      [c, 'head'],
      [b, 'resident'],
    ])
    expect((await householdOf(call, a)).household!.members).toHaveLength(1)
  })

  test('keeps its house code, status and type', async ({ call }) => {
    const personId = await add(call)
    const householdId = await open(call, personId)
    const house = { id: newId(), houseCode: '๙๐๙๙-๐๐๐๐๐๑-๒', houseStatus: 'rented', houseType: 'detached' }
    expect((await call('somsri', 'POST', `/households/${householdId}/house`, house)).status).toBe(200)
    expect((await householdOf(call, personId)).household).toMatchObject({
      houseCode: '90990000012',
      houseStatus: 'rented',
    })
    const wrong = { ...house, id: newId(), houseCode: '123' }
    expect((await call('somsri', 'POST', `/households/${householdId}/house`, wrong)).body.problem).toBe(
      'house-code-not-valid',
    )
  })
})

describe('a member outside one’s scope', () => {
  test('is a number and no name', async ({ call, as }) => {
    const [here, far] = [await add(call), await add(call, { firstName: 'ไกล', address: addressIn(THAP_THIANG) })]
    const householdId = await open(call, here)
    expect((await join(call, householdId, far)).status).toBe(404)
    expect((await join(call, householdId, far, {}, 'arun')).status).toBe(200)
    expect((await householdOf(call, here)).household).toMatchObject({ outside: 1, members: [{ personId: here }] })
    expect((await householdOf(call, far, 'far')).household).toMatchObject({ outside: 1, members: [{ personId: far }] })
    expect(await rowsSeenBy(as, 'somsri')).toEqual([1, 1])
    expect(await rowsSeenBy(as, 'arun')).toEqual([1, 2])
    expect(await rowsSeenBy(as, 'vera')).toEqual([0, 0])
    const other = await open(call, await add(call))
    const merge = { id: newId(), otherId: householdId }
    expect((await call('somsri', 'POST', `/households/${other}/merge`, merge)).body.problem).toBe(
      'household-has-outsiders',
    )
    expect((await call('far', 'GET', `/people/${here}/household`)).status).toBe(404)
    expect(
      (
        await call('far', 'POST', `/households/${other}/house`, {
          id: newId(),
          houseCode: null,
          houseStatus: null,
          houseType: null,
        })
      ).status,
    ).toBe(404)
  })
})

test('a volunteer sees the household of whom she looks after, and changes nothing', async ({ call }) => {
  const personId = await add(call)
  const householdId = await open(call, personId)
  const caseload = { id: newId(), accountId: '019a0000-0000-7000-8000-000000000015', fromDay: '2020-01-01' }
  await call('nok', 'POST', `/people/${personId}/caseloads`, caseload)
  expect((await call('malee', 'GET', `/people/${personId}/household`)).body).toMatchObject({
    household: { id: householdId },
    can: { change: false },
  })
  expect((await join(call, householdId, personId, {}, 'malee')).status).toBe(403)
})
