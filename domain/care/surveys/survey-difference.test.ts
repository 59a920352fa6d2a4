import { describe, expect, test } from 'vitest'
import { emptySurvey } from './empty-survey.ts'
import { SurveyAnswers } from './household-survey.ts'
import { amountsOf, informalDebt, surveyDifference } from './survey-difference.ts'

const told = (more: Partial<SurveyAnswers>): SurveyAnswers => ({ ...emptySurvey(), ...more })

describe('amounts', () => {
  test('not asked is not none', () => {
    expect(amountsOf(told({}))).toEqual({
      incomeSatang: null,
      expenseSatang: null,
      savingSatang: null,
      debtSatang: null,
    })
    expect(amountsOf(told({ savings: [], debts: [] }))).toMatchObject({ savingSatang: 0, debtSatang: 0 })
  })

  test('a debt without an amount is no debt of nothing', () => {
    expect(amountsOf(told({ debts: [{ creditor: 'lender', satang: null }] })).debtSatang).toBeNull()
    const debts = [
      { creditor: 'lender' as const, satang: 500_000 },
      { creditor: 'baac' as const, satang: 2_000_000 },
      { creditor: 'shop' as const, satang: null },
    ]
    expect(amountsOf(told({ debts })).debtSatang).toBe(2_500_000)
    expect(informalDebt(told({ debts }))).toBe(500_000)
  })
})

describe('from the baseline to the latest', () => {
  test('more income and less debt are better; spending is only another amount', () => {
    const { amounts } = surveyDifference(
      told({ incomeSatang: 300_000, expenseSatang: 400_000, debts: [{ creditor: 'lender', satang: 900_000 }] }),
      told({ incomeSatang: 450_000, expenseSatang: 420_000, debts: [] }),
    )
    expect(amounts.incomeSatang).toEqual({ from: 300_000, to: 450_000, by: 150_000, isBetter: true })
    expect(amounts.debtSatang).toEqual({ from: 900_000, to: 0, by: -900_000, isBetter: true })
    expect(amounts.expenseSatang).toMatchObject({ by: 20_000, isBetter: null })
    expect(amounts.savingSatang).toBeNull()
  })

  test.each([
    ['not-enough', 'enough', 'better'],
    ['enough', 'not-enough', 'worse'],
    ['enough', 'enough', 'same'],
    [null, 'enough', 'unknown'],
  ] as const)('food that was %s and is %s is %s', (was, is, change) => {
    const food = (state: typeof was) =>
      told({ factors: { ...emptySurvey().factors, food: { state, problem: null, want: null } } })
    expect(surveyDifference(food(was), food(is)).factors[0]).toMatchObject({ factor: 'food', change })
  })
})

test('a form of which nothing is told is one that the centre takes', () => {
  expect(SurveyAnswers.safeParse(emptySurvey()).success).toBe(true)
})
