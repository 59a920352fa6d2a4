import { expect, test } from 'vitest'
import { localShareOf, nhsoEstimateOf, type Regulation, regulationOn, shareForRevenue } from './regulation.ts'

const rules = {
  ...{ ratePerHeadSatang: 4_500, populationDay: '04-01', shareBy: 'revenue' as const },
  shares: [
    { code: 'under-6-million', belowSatang: 600_000_000, percent: 30 },
    { code: '6-to-20-million', belowSatang: 2_000_000_001, percent: 40 },
    { code: 'over-20-million', percent: 50 },
  ],
  ...{ managementCeilingPercent: 15, managementBase: ['nhso' as const], equipmentCeilingSatang: 2_000_000 },
  ...{ cashCeilingSatang: 500_000, planDueDay: '12-31', committeeTermYears: 4, quorum: 'half' as const },
  clauses: { money: '', uses: 'ข้อ 10', committee: '', approval: '' },
}
const set = (code: string, fromDay: string, toDay: string | null): Regulation => ({
  ...{ id: code, code, kind: 'local-health', nameTh: '', source: '', fromDay, toDay, rules },
})
const sets = [set('2567', '2024-10-01', null), set('2561', '2018-10-01', '2024-10-01')]

test.each([
  ['2018-09-30', undefined],
  ['2018-10-01', '2561'],
  ['2024-09-30', '2561'],
  ['2024-10-01', '2567'],
])('on %s the set %s holds', (day, code) => {
  expect(regulationOn(sets, 'local-health', day)?.code).toBe(code)
  expect(regulationOn(sets, 'provincial-rehab', day)).toBeUndefined()
})

// Revenue without subsidies: below 6 million, to 20 million, above (ข้อ 8).
test.each([
  [599_999_999, 30],
  [600_000_000, 40],
  [2_000_000_000, 40],
  [2_000_000_001, 50],
])('revenue of %i satang adds %i percent', (revenue, percent) => {
  expect(shareForRevenue(rules, revenue)?.percent).toBe(percent)
})

// As the fund of อบต.คลองมานิง (L3010) reported: 167,620.00 from สปสช., half of it added.
test('the share is of what สปสช. gives, without parts of a satang', () => {
  expect(localShareOf(16_762_000, 50)).toBe(8_381_000)
  expect(localShareOf(101, 30)).toBe(30)
  expect(nhsoEstimateOf(4_943, rules)).toBe(22_243_500)
})
