import { expect, test } from 'vitest'
import { fundDues } from './fund-dues.ts'

const asked = {
  fiscalYear: 2026,
  today: '2025-12-20',
  year: { population: 4200, approvedOn: '2025-11-28', revision: 2 },
  rules: { planDueDay: '12-31' },
  openMonths: [],
}

test('a year in order owes nothing', () => {
  expect(fundDues(asked)).toEqual([])
})

test('a plan is due on 31 December of the fiscal year, and late from the day after', () => {
  const year = { ...asked.year, approvedOn: null }
  expect(fundDues({ ...asked, year })).toEqual([{ kind: 'plan-not-approved', dueOn: '2025-12-31', isLate: false }])
  expect(fundDues({ ...asked, year, today: '2026-01-01' })).toMatchObject([{ isLate: true }])
})

test('a year that nobody has begun wants population and plan', () => {
  const year = { population: null, approvedOn: null, revision: 0 }
  expect(fundDues({ ...asked, year }).map(({ kind }) => kind)).toEqual(['population-missing', 'plan-missing'])
  // No announcement asks other kinds of funds for heads, or for a day.
  expect(fundDues({ ...asked, year, rules: undefined })).toEqual([{ kind: 'plan-missing', dueOn: null, isLate: false }])
})

test('the oldest open month is told, once for all pots', () => {
  const openMonths = ['2025-11-01', '2025-10-01', '2025-10-01']
  expect(fundDues({ ...asked, openMonths })).toEqual([
    { kind: 'months-open', since: '2025-10-01', count: 2, isLate: true },
  ])
})

test('reports of instalments that nobody sent in time are late, the oldest window first', () => {
  const lateReports = ['2025-10-15', '2025-09-15']
  expect(fundDues({ ...asked, lateReports })).toEqual([
    { kind: 'reports-late', since: '2025-09-15', count: 2, isLate: true },
  ])
})
