import { expect, test } from 'vitest'
import { bankOf, yearInMoney } from './account-sums.ts'

const sum = (accountCode: string, debitSatang: number, creditSatang: number) => ({
  accountCode,
  debitSatang,
  creditSatang,
})

test('what was carried and came in, less what was spent, is what is left', () => {
  const before = [sum('10201', 900, 100), sum('40100', 0, 900), sum('50200', 100, 0)]
  const during = [
    sum('10201', 700, 350),
    sum('30100', 0, 50),
    sum('40100', 0, 600),
    sum('40500', 0, 50),
    sum('50200', 300, 0),
    sum('50400', 50, 0),
  ]
  const year = yearInMoney(before, during)
  expect(year).toMatchObject({ carriedSatang: 850, incomeSatang: 650, spentSatang: 350, leftSatang: 1150 })
  expect(year.carriedSatang + year.incomeSatang - year.spentSatang).toBe(year.leftSatang)
  expect(year.expenses).toEqual([
    { accountCode: '50200', satang: 300 },
    { accountCode: '50400', satang: 50 },
  ])
})

test('a reversed payment was not spent', () => {
  const during = [sum('10201', 1000, 400), sum('40100', 0, 600), sum('50100', 400, 400)]
  expect(yearInMoney([], during)).toMatchObject({ spentSatang: 0, incomeSatang: 600, leftSatang: 600 })
})

test('books without a line hold nothing', () => {
  expect(bankOf([])).toBe(0)
  expect(yearInMoney([], [])).toMatchObject({ carriedSatang: 0, leftSatang: 0, incomes: [], expenses: [] })
})
