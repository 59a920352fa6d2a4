import { describe, expect } from 'vitest'
import type { FundRollUp } from '../../../domain/insight/fund-figures/fund-roll-up.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import type { CastName } from '../../testing-cast.ts'
import { grantProject, makeFund } from '../../testing-funds.ts'
import { THAP_THIANG } from '../../testing-people.ts'
import type { Operator } from '../../testing-reviews.ts'

/** Two funds in จ.สงขลา and one in จ.ตรัง, each with money and a project; the first received its allocation. */
async function makeFunds(call: Call, operator: Operator) {
  const funds = [
    await makeFund(call, 100_000),
    await makeFund(call, 50_000, { areaCode: '90', kind: 'provincial-rehab' }),
    await makeFund(call, 10_000, { areaCode: THAP_THIANG }),
  ]
  for (const [at, { fundId, potId }] of funds.entries())
    await operator((work) => grantProject(work, { fundId, potId, satang: 1_000 * (at + 1), supportType: at + 1 }))
  const { fundId, potId } = funds[0]!
  const receipt = {
    id: newId(),
    potId,
    amountSatang: 40_000,
    onDay: '2025-01-05',
    text: 'จัดสรร',
    account: '40100',
    from: 'สปสช.',
  }
  await call('fon', 'POST', `/funds/${fundId}/receipts`, receipt)
  const ask = async (who: CastName, query: string) =>
    (await call(who, 'GET', `/fund-figures?${query}`)).body as unknown as FundRollUp
  return { funds, ask }
}

describe('figures of funds', () => {
  test('go down from the country to one fund, and add up on the way', async ({ call, operator }) => {
    const { funds, ask } = await makeFunds(call, operator)
    const country = await ask('arun', 'year=2025')
    expect(country.lines).toMatchObject([
      { key: 'R12', of: 'area', funds: 3, sums: { projects: 3, approvedSatang: 6_000 } },
    ])
    expect(country.total.money).toMatchObject({ carriedSatang: 160_000, receivedSatang: 40_000, leftSatang: 200_000 })
    const region = await ask('arun', 'year=2025&area=R12')
    expect(region.lines.map(({ key, funds: count }) => [key, count])).toEqual([
      ['90', 2],
      ['92', 1],
    ])
    const province = await ask('arun', 'year=2025&area=90')
    expect(province.lines).toMatchObject([
      { key: '9011', of: 'area', funds: 1, money: { leftSatang: 140_000 } },
      { key: funds[1]!.fundId, of: 'fund', money: { leftSatang: 50_000 } },
    ])
    const district = await ask('arun', 'year=2025&area=9011')
    expect(district.lines).toMatchObject([{ key: funds[0]!.fundId, of: 'fund', sums: { unpaid: 1 } }])
    expect(district.path.map(({ area }) => area)).toEqual(['R12', '90', '9011'])
  })

  test('are told apart by what projects are for, and by two of these at once', async ({ call, operator }) => {
    const { ask } = await makeFunds(call, operator)
    expect(
      (await ask('vera', 'year=2025&by=support')).lines.map(({ key, sums }) => [key, sums.approvedSatang]),
    ).toEqual([
      ['1', 1_000],
      ['2', 2_000],
      ['3', 3_000],
    ])
    expect((await ask('vera', 'year=2025&by=issue&support=2')).lines).toMatchObject([
      { key: '', sums: { projects: 1 } },
    ])
    expect((await ask('vera', 'year=2025&support=3')).total.sums.projects).toBe(1)
    expect((await ask('vera', 'by=kind')).lines.map(({ key, funds }) => [key, funds])).toEqual([
      ['local-health', 2],
      ['provincial-rehab', 1],
    ])
    expect((await ask('arun', 'by=funder&year=2025')).lines).toMatchObject([
      { key: 'nhso', money: { receivedSatang: 40_000 } },
    ])
    expect((await ask('arun', 'by=year')).lines).toMatchObject([
      { key: '2025', sums: { projects: 3 }, money: { leftSatang: 200_000 } },
    ])
  })

  test('tell money of those funds alone whose books one may read, and how many that are', async ({
    call,
    operator,
  }) => {
    const { ask } = await makeFunds(call, operator)
    const { total } = await ask('fon', 'year=2025&missing=true')
    expect(total).toMatchObject({ funds: 3, openFunds: 2, sums: { projects: 3 }, money: { leftSatang: 190_000 } })
    expect(total.missing).toMatchObject({ nhso: 1, local: 2, interest: 2, months: 2, population: 3 })
    for (const who of ['vera', 'somsri', 'malee'] as const)
      expect((await ask(who, 'year=2025&area=R12')).total).toMatchObject({
        openFunds: 0,
        money: null,
        sums: { projects: 3 },
      })
    expect((await ask('mek', 'year=2025&area=92')).lines).toMatchObject([{ openFunds: 0, money: null }])
  })

  test('leave as a file with the same figures', async ({ call, operator }) => {
    await makeFunds(call, operator)
    const csv = (await call('vera', 'GET', '/fund-figures.csv?year=2025')).raw.toString()
    expect(csv).toContain('เขต')
    expect(csv).toContain('ตัวเลขเงินรวมเฉพาะ 0 จาก 3 กองทุน')
    expect((await call('arun', 'GET', '/fund-figures.xlsx?by=support')).raw.subarray(0, 2).toString()).toBe('PK')
    expect((await call('arun', 'GET', '/fund-figures?area=99')).status).toBe(422)
  })
})
