import { describe, expect } from 'vitest'
import type { ServedNeeds } from '../../../domain/funds/served-needs/served-need.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import type { CastName } from '../../testing-cast.ts'
import { grantProject, leadProject, makeFund } from '../../testing-funds.ts'
import { personOf } from '../../testing-people.ts'
import type { Operator } from '../../testing-reviews.ts'

async function world(call: Call, operator: Operator, many = 1) {
  const { fundId, potId } = await makeFund(call, 900_000)
  const projectId = await operator(async (at) => {
    const id = await grantProject(at, { fundId, potId, satang: 500_000 })
    await leadProject(at, id, 'somsri')
    return id
  })
  const needIds: string[] = []
  for (let one = 0; one < many; one++) {
    const person = personOf({ firstName: `สมมุติ${one}` })
    await call('somsri', 'POST', '/people', person)
    const need = { id: newId(), personId: person.id, foundOn: '2025-01-10', kind: 'wheelchair' }
    await call('somsri', 'POST', '/needs', need)
    needIds.push(need.id)
  }
  return { fundId, projectId, needIds }
}

const served = async (call: Call, projectId: string, who: CastName) =>
  (await call(who, 'GET', `/projects/${projectId}/needs`)).body as unknown as ServedNeeds
const name = (call: Call, projectId: string, needId: string, who: CastName = 'somsri') =>
  call(who, 'POST', `/projects/${projectId}/needs`, { id: newId(), needId })

describe('a need that a project serves', () => {
  test('is named by those who may know the person and work for the project’s organisation, and by nobody else', async ({
    call,
    operator,
    auditOf,
  }) => {
    const { projectId, needIds } = await world(call, operator)
    const [needId] = needIds as [string]
    for (const who of ['fon', 'mek', 'vera', 'far'] as const)
      expect((await name(call, projectId, needId, who)).status).toBe(404)
    expect((await name(call, projectId, newId())).status).toBe(404)
    const open = (await call('somsri', 'GET', `/projects/${projectId}/needs-to-serve?kind=wheelchair`)).body
    expect(open.needs).toMatchObject([{ needId, personName: 'สมมุติ0 ตัวอย่างดี' }])
    for (const who of ['fon', 'vera', 'wilai'] as const)
      expect((await call(who, 'GET', `/projects/${projectId}/needs-to-serve`)).status).toBe(403)
    expect((await name(call, projectId, needId)).status).toBe(200)
    expect((await served(call, projectId, 'somsri')).needs).toMatchObject([{ needId, status: 'open', metIn: null }])
    expect(await auditOf('project-need.name')).toHaveLength(1)
  })

  test('is neither shown nor counted to the digit to those without a right to the person', async ({
    call,
    operator,
  }) => {
    const { projectId, needIds } = await world(call, operator, 5)
    for (const needId of needIds.slice(0, 4)) await name(call, projectId, needId)
    for (const who of ['fon', 'mek', 'vera', 'far'] as const)
      expect(await served(call, projectId, who)).toMatchObject({ needs: [], named: null, met: null })
    await name(call, projectId, needIds[4]!)
    expect(await served(call, projectId, 'vera')).toMatchObject({ needs: [], named: 5 })
    expect((await served(call, projectId, 'nok')).needs).toHaveLength(5)
    await call('somsri', 'POST', `/projects/${projectId}/needs/${needIds[4]}/ending`)
    expect(await served(call, projectId, 'vera')).toMatchObject({ named: null })
  })

  test('is met by an activity that says so, and stays open for those who care for the person', async ({
    call,
    operator,
  }) => {
    const { projectId, needIds } = await world(call, operator)
    const [needId] = needIds as [string]
    await name(call, projectId, needId)
    const reportId = newId()
    await call('somsri', 'POST', `/projects/${projectId}/activity-reports`, { id: reportId })
    const at = `/projects/${projectId}/activity-reports/${reportId}/needs`
    for (const who of ['fon', 'mek', 'vera', 'far'] as const)
      expect([403, 404]).toContain((await call(who, 'PUT', at, { needIds })).status)
    expect((await call('somsri', 'PUT', at, { needIds: [newId()] })).status).toBe(404)
    expect((await call('somsri', 'PUT', at, { needIds })).status).toBe(200)
    expect((await served(call, projectId, 'somsri')).needs).toMatchObject([{ metIn: reportId, status: 'open' }])
    expect((await call('somsri', 'PUT', at, { needIds: [] })).status).toBe(200)
    expect((await served(call, projectId, 'somsri')).needs).toMatchObject([{ metIn: null }])
  })

  test('stands beside the groups that a project serves', async ({ call, operator }) => {
    const { projectId } = await world(call, operator, 0)
    const groups = ['older-person']
    for (const who of ['fon', 'vera', 'far'] as const)
      expect((await call(who, 'PUT', `/projects/${projectId}/served-groups`, { groups })).status).toBe(403)
    expect((await call('somsri', 'PUT', `/projects/${projectId}/served-groups`, { groups })).status).toBe(200)
    expect((await served(call, projectId, 'vera')).groups).toEqual(groups)
  })
})
