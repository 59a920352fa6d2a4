import { describe, expect } from 'vitest'
import type { Goal } from '../../../domain/funds/goals/goal.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import { type CastName, organizations } from '../../testing-cast.ts'
import { draftOf, makeFund } from '../../testing-funds.ts'

const goalOf = (says: object = {}) => ({
  ...{ id: newId(), nameTh: 'ผู้สูงอายุล้มน้อยลง', indicator: 'ร้อยละที่ล้มในหนึ่งปี', now: '18', target: '9' },
  ...says,
})
const OWN = { organizationId: organizations.pao.id }
const goals = async (call: Call, who: CastName = 'vera') =>
  (await call(who, 'GET', '/goals')).body.goals as unknown as Goal[]
const find = async (call: Call, id: string) => (await goals(call)).find((goal) => goal.id === id)

describe('a shared goal', () => {
  test('of the province stands in a tree from the first day, with who set it and where that is written', async ({
    call,
  }) => {
    const vision = (await goals(call)).filter(({ source }) => source.includes('พลเมือง'))
    expect(vision).toHaveLength(18)
    expect(vision.filter(({ parentId }) => parentId === null)).toMatchObject([{ nameTh: 'วิสัยทัศน์สงขลา 2570' }])
    expect(vision.every(({ setBy }) => setBy !== '')).toBe(true)
  })

  test('is set by the network for all, and by an organisation’s administrator for her own', async ({ call }) => {
    const parent = goalOf()
    for (const who of ['somsri', 'fon', 'mek', 'vera', 'malee', 'wilai'] as const)
      expect((await call(who, 'POST', '/goals', parent)).status).toBe(403)
    expect((await call('arun', 'POST', '/goals', parent)).body).toEqual({ id: parent.id, again: false })
    expect((await call('arun', 'POST', '/goals', parent)).body.again).toBe(true)
    const own = goalOf({ ...OWN, parentId: parent.id })
    expect((await call('wilai', 'POST', '/goals', own)).status).toBe(200)
    const theirs = goalOf({ organizationId: organizations.trang.id })
    expect((await call('wilai', 'POST', '/goals', theirs)).status).toBe(403)
    expect((await call('arun', 'POST', '/goals', goalOf({ parentId: newId() }))).status).toBe(404)
    expect(await find(call, own.id)).toMatchObject({ parentId: parent.id, organizationName: 'อบจ.สงขลา', now: '18' })
  })

  test('is changed from the revision on the screen, ended and never deleted', async ({ call }) => {
    const goal = goalOf(OWN)
    await call('wilai', 'POST', '/goals', goal)
    const change = { ...goal, now: '12', endedOn: '2025-09-30', revision: 1 }
    expect((await call('fon', 'PUT', `/goals/${goal.id}`, change)).status).toBe(403)
    expect((await call('wilai', 'PUT', `/goals/${goal.id}`, change)).body).toEqual({ id: goal.id, revision: 2 })
    expect((await call('wilai', 'PUT', `/goals/${goal.id}`, change)).body).toEqual({
      problem: 'goal-changed-meanwhile',
      details: { revision: 2 },
    })
    const turned = { ...change, revision: 2, fromDay: '2025-02-01', toDay: '2025-01-01' }
    expect((await call('wilai', 'PUT', `/goals/${goal.id}`, turned)).status).toBe(400)
    expect(await find(call, goal.id)).toMatchObject({ now: '12', endedOn: '2025-09-30' })
  })

  test('counts the granted projects that name it, and no drafts', async ({ call, operator }) => {
    const goal = goalOf()
    await call('arun', 'POST', '/goals', goal)
    const draft = draftOf()
    await call('somsri', 'POST', '/projects', draft)
    const proposal = { goals: [{ id: newId(), goalId: goal.id, name: goal.nameTh }] }
    await call('somsri', 'PUT', `/projects/${draft.id}`, { ...draft, revision: 1, proposal })
    expect(await find(call, goal.id)).toMatchObject({ projects: 0 })
    const { fundId } = await makeFund(call)
    await operator(({ db }) =>
      db.updateTable('projects').set({ status: 'running', fundId }).where('id', '=', draft.id).execute(),
    )
    expect(await find(call, goal.id)).toMatchObject({ projects: 1 })
  })
})
