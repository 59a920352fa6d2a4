// What has changed in a house between two surveys. Pure, and without zod: phone, page and workbook say the same.
import type { SurveyAnswers } from './household-survey.ts'
import { FACTORS, type Factor, type FactorState, FORMAL_CREDITORS, isWell } from './survey-lists.ts'

export type Amounts = {
  incomeSatang: number | null
  expenseSatang: number | null
  savingSatang: number | null
  debtSatang: number | null
}
export type AmountDifference = { from: number; to: number; by: number; isBetter: boolean | null }
export type FactorDifference = {
  factor: Factor
  from: FactorState | null
  to: FactorState | null
  change: 'better' | 'worse' | 'same' | 'unknown'
}

const sum = (parts: readonly { satang: number | null }[] | null): number | null => {
  if (parts === null) return null
  const told = parts.flatMap(({ satang }) => (satang === null ? [] : [satang]))
  // Debts of which no amount was told are not "no debt".
  return parts.length > 0 && told.length === 0 ? null : told.reduce((all, satang) => all + satang, 0)
}

export const amountsOf = ({ incomeSatang, expenseSatang, savings, debts }: SurveyAnswers): Amounts => ({
  incomeSatang,
  expenseSatang,
  savingSatang: sum(savings),
  debtSatang: sum(debts),
})

/** หนี้นอกระบบ. */
export const informalDebt = ({ debts }: SurveyAnswers): number | null =>
  sum(debts?.filter(({ creditor }) => !FORMAL_CREDITORS.includes(creditor)) ?? null)

/** Of these more is better, of those less. */
const MORE_IS_BETTER: Record<keyof Amounts, boolean | null> = {
  incomeSatang: true,
  savingSatang: true,
  debtSatang: false,
  // Spending more may be need or comfort.
  expenseSatang: null,
}

function amountDifference(field: keyof Amounts, from: number | null, to: number | null): AmountDifference | null {
  if (from === null || to === null) return null
  const better = MORE_IS_BETTER[field]
  return { from, to, by: to - from, isBetter: to === from || better === null ? null : to > from === better }
}

const factorChange = (from: FactorState | null, to: FactorState | null): FactorDifference['change'] => {
  if (from === null || to === null) return 'unknown'
  if (isWell(from) === isWell(to)) return 'same'
  return isWell(to) ? 'better' : 'worse'
}

/** From the baseline to the latest. A null amount was not told in one of them. */
export function surveyDifference(from: SurveyAnswers, to: SurveyAnswers) {
  const [before, after] = [amountsOf(from), amountsOf(to)]
  const fields = Object.keys(MORE_IS_BETTER) as (keyof Amounts)[]
  return {
    amounts: Object.fromEntries(
      fields.map((field) => [field, amountDifference(field, before[field], after[field])]),
    ) as Record<keyof Amounts, AmountDifference | null>,
    factors: FACTORS.map((factor): FactorDifference => {
      const [was, is] = [from.factors[factor].state, to.factors[factor].state]
      return { factor, from: was, to: is, change: factorChange(was, is) }
    }),
  }
}
