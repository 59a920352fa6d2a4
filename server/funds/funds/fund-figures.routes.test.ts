import { describe, expect } from 'vitest'
import type { FundFigures } from '../../../domain/funds/funds/fund-figures.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import { grantProject, makeFund, submitProject } from '../../testing-funds.ts'
import type { Operator } from '../../testing-reviews.ts'

const said = { onDay: '2025-01-05', text: 'สมมุติ' }

async function makeYear(call: Call, operator: Operator) {
  const { fundId, potId } = await makeFund(call, 100_000)
  const projectId = await operator((at) => grantProject(at, { fundId, potId, satang: 80_000 }))
  await operator((at) => grantProject(at, { fundId, potId, satang: 20_000, supportType: 4 }))
  await submitProject(call, fundId)
  const post = (path: string, body: object) =>
    call('fon', 'POST', `/funds/${fundId}${path}`, { ...said, potId, ...body })
  await post('/receipts', { id: newId(), amountSatang: 50_000, account: '40100', from: 'สปสช.' })
  await post('/payments', { id: newId(), amountSatang: 30_000, projectId, to: 'ชมรมสมมุติ' })
  const figures = async (who: 'fon' | 'mek' | 'arun' | 'somsri' | 'vera' | 'far', year = 2025) =>
    (await call(who, 'GET', `/funds/${fundId}/figures?year=${year}`)).body as unknown as FundFigures
  return { fundId, figures }
}

describe('the figures of a fund', () => {
  test('say what its projects add up to, by use, and what waits', async ({ call, operator }) => {
    const { figures } = await makeYear(call, operator)
    const { granted, by, byStatus } = await figures('fon')
    expect(granted).toMatchObject({
      projects: 2,
      unpaid: 1,
      partly: 1,
      unclosed: 0,
      approvedSatang: 100_000,
      paidSatang: 30_000,
    })
    expect(by.support).toMatchObject([
      { value: '2', projects: 1, approvedSatang: 80_000 },
      { value: '4', projects: 1, approvedSatang: 20_000 },
    ])
    expect(byStatus).toMatchObject([
      { status: 'submitted', projects: 1, askedSatang: 300_000, planned: 60 },
      { status: 'running', projects: 2 },
    ])
  })

  test('carry over what a year left, and say what each month did', async ({ call, operator }) => {
    const { figures } = await makeYear(call, operator)
    const { money, months } = await figures('fon')
    expect(money).toMatchObject({
      carriedSatang: 100_000,
      receivedSatang: 50_000,
      spentSatang: 30_000,
      leftSatang: 120_000,
    })
    expect(money?.incomes.nhso).toBe(50_000)
    expect(months.find(({ month }) => month === '2025-01-01')).toMatchObject({
      receivedSatang: 50_000,
      leftSatang: 120_000,
    })
    expect(months[0]).toMatchObject({ month: '2024-10-01', receivedSatang: 0, leftSatang: 100_000 })
    expect((await figures('fon', 2026)).money).toMatchObject({
      carriedSatang: 120_000,
      receivedSatang: 0,
      leftSatang: 120_000,
    })
  })

  test('tell sums of what was granted to everyone, and the rest to those who read the books', async ({
    call,
    operator,
  }) => {
    const { figures } = await makeYear(call, operator)
    for (const who of ['mek', 'arun'] as const) expect((await figures(who)).money).not.toBeNull()
    for (const who of ['somsri', 'vera', 'far'] as const) {
      const { money, months, granted, byStatus } = await figures(who)
      expect([money, months, granted.projects]).toEqual([null, [], 2])
      expect(byStatus.map(({ status }) => status)).toEqual(['running'])
    }
  })

  test('are asked of a fund that is there', async ({ call }) => {
    expect((await call('fon', 'GET', `/funds/${newId()}/figures?year=2025`)).status).toBe(404)
  })
})
