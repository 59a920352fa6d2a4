import { expect, test } from 'vitest'
import { incomeOf, managementCeilingOf, plannedOf, remarksOnPlan } from './fund-year.ts'

const rules = {
  ...{ ratePerHeadSatang: 4_500, populationDay: '04-01', shareBy: 'revenue' as const, managementCeilingPercent: 15 },
  shares: [{ code: 'over-20-million', percent: 50 }],
  managementBase: ['nhso', 'local', 'other'] as ('nhso' | 'local' | 'other')[],
  ...{ equipmentCeilingSatang: 2_000_000, cashCeilingSatang: 500_000, planDueDay: '12-31', committeeTermYears: 4 },
  ...{ quorum: 'half' as const, clauses: { money: '', uses: 'ข้อ 10', committee: '', approval: '' } },
}
const year = (says: object = {}) => ({
  ...{ population: 3_859, shareCode: 'over-20-million', nhsoSatang: 16_762_000, localSatang: 8_381_000 },
  ...{ otherSatang: 0, carriedSatang: 5_000_000, uses: { '1': 0, '2': 0, '3': 0, '4': 0, '5': 0 } },
  ...says,
})

test('the ceiling of 10(4) is fifteen percent of the year’s income, without what was carried over', () => {
  expect(incomeOf(year())).toBe(25_143_000)
  expect(managementCeilingOf(year(), rules)).toBe(3_771_450)
  expect(managementCeilingOf(year({ carriedSatang: 900_000_000 }), rules)).toBe(3_771_450)
  expect(managementCeilingOf(year(), undefined)).toBeUndefined()
  expect(managementCeilingOf(year(), { ...rules, managementCeilingPercent: null })).toBeUndefined()
})

test.each([
  ['nothing', {}, []],
  ['just the ceiling', { uses: { ...year().uses, '4': 3_771_450 } }, []],
  ['a satang above it', { uses: { ...year().uses, '4': 3_771_451 } }, ['management-above-ceiling']],
  ['all there is', { uses: { ...year().uses, '2': 30_143_000 } }, []],
  ['more than there is', { uses: { ...year().uses, '2': 30_143_001 } }, ['more-than-there-is']],
  ['less than its share', { localSatang: 8_380_999 }, ['local-below-share']],
  ['no population', { population: null }, ['population-missing']],
])('a plan with %s is remarked upon so', (_what, says, remarks) => {
  expect(remarksOnPlan(year(says), rules)).toEqual(remarks)
})

test('the plan is the sum of the five uses', () => {
  expect(plannedOf(year({ uses: { '1': 1, '2': 2, '3': 3, '4': 4, '5': 5 } }))).toBe(15)
})
