import { describe, expect } from 'vitest'
import type { IssuePlan } from '../../../domain/funds/plans/issue-plan.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { test } from '../../testing.ts'
import { makeFund } from '../../testing-funds.ts'

const filled = (says: object = {}) => ({
  ...{ revision: 0, population: 3_859, shareCode: 'over-20-million', nhsoSatang: 16_762_000, localSatang: 8_381_000 },
  ...{ uses: { '1': 5_000_000, '2': 12_000_000, '4': 3_000_000 } },
  ...says,
})

describe('a fund’s year', () => {
  test('is empty, then filled under the rules of its first day, and approved; a change asks for approval again', async ({
    call,
  }) => {
    const { fundId } = await makeFund(call)
    const url = `/funds/${fundId}/years/2025`
    expect((await call('vera', 'GET', url)).body).toMatchObject({ revision: 0, population: null })
    const { regulations } = (await call('fon', 'GET', '/regulations')).body as {
      regulations: { id: string; code: string }[]
    }
    const of2567 = regulations.find(({ code }) => code === 'local-health-2567')!
    expect((await call('fon', 'PUT', url, filled())).body).toMatchObject({
      ...{ revision: 1, regulationId: of2567.id, uses: { '1': 5_000_000, '3': 0, '4': 3_000_000 } },
    })
    expect((await call('fon', 'PUT', url, filled())).body.problem).toBe('plan-changed-meanwhile')
    const approval = { id: newId(), approvedOn: '2024-12-20', resolution: 'ครั้งที่ 1/2568' }
    expect((await call('fon', 'POST', `${url}/approval`, approval)).status).toBe(200)
    expect((await call('vera', 'GET', url)).body).toMatchObject({ approvedOn: '2024-12-20', resolution: 'ครั้งที่ 1/2568' })
    expect((await call('fon', 'PUT', url, filled({ revision: 1, population: 3_900 }))).body).toMatchObject({
      ...{ revision: 2, population: 3_900, approvedOn: null },
    })
  })

  test('of 2566 stands under the rules of 2561; a kind that no announcement rules has none', async ({ call }) => {
    const { fundId } = await makeFund(call)
    const early = (await call('fon', 'PUT', `/funds/${fundId}/years/2023`, filled())).body
    expect(early.regulationId).toBe('019b0000-0000-7000-8000-000000000002')
    const other = await makeFund(call, 0, { kind: 'co-funded' })
    expect((await call('fon', 'PUT', `/funds/${other.fundId}/years/2025`, filled())).body.regulationId).toBeNull()
  })

  test('is filled by nobody else', async ({ call }) => {
    const { fundId } = await makeFund(call)
    for (const who of ['mek', 'vera', 'somsri'] as const)
      expect((await call(who, 'PUT', `/funds/${fundId}/years/2025`, filled())).status).toBe(403)
  })
})

describe('plans by issue', () => {
  test('stand in the order of their ranking, one for an issue and a year', async ({ call }) => {
    const { fundId } = await makeFund(call)
    const begin = async (issueCode: string) => {
      const plan = { id: newId(), fiscalYear: 2025, issueCode }
      return { id: plan.id, answer: await call('fon', 'POST', `/funds/${fundId}/issue-plans`, plan) }
    }
    const [waste, older] = [await begin('waste'), await begin('older-people')]
    expect((await begin('waste')).answer.body.problem).toBe('issue-planned-already')
    expect((await begin('none-such')).answer.status).toBe(404)
    const write = (id: string, ranking: number[]) =>
      call('fon', 'PUT', `/funds/${fundId}/issue-plans/${id}`, {
        ...{
          revision: 1,
          ranking,
          budgetSatang: 500_000,
          plan: { situations: [{ id: newId(), text: 'ล้มบ่อย', size: '20 %' }] },
        },
      })
    expect((await write(waste.id, [1, 2, 1, 2])).body).toMatchObject({ revision: 2 })
    expect((await write(older.id, [4, 4, 3, 2])).status).toBe(200)
    expect((await write(older.id, [4, 4, 3, 2])).body.problem).toBe('plan-changed-meanwhile')
    expect((await write(older.id, [4, 4, 3, 5])).status).toBe(400)
    const listed = async () =>
      ((await call('vera', 'GET', `/funds/${fundId}/issue-plans?year=2025`)).body as { plans: IssuePlan[] }).plans
    expect((await listed()).map(({ issueName }) => issueName)).toEqual(['แผนงานผู้สูงอายุ', 'แผนงานขยะ'])
    expect((await call('mek', 'DELETE', `/funds/${fundId}/issue-plans/${waste.id}`)).status).toBe(403)
    await call('fon', 'DELETE', `/funds/${fundId}/issue-plans/${waste.id}`)
    expect(await listed()).toHaveLength(1)
    expect((await begin('waste')).answer.status).toBe(200)
  })
})
