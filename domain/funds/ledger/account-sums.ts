// What the accounts of a pot say of a time: carried in, come in, spent. Every figure is a sum of the ledger's lines.
import { z } from 'zod'
import { BANK, BROUGHT_FORWARD } from './entry.ts'

export const AccountSum = z.object({ accountCode: z.string(), debitSatang: z.int(), creditSatang: z.int() })
export type AccountSum = z.infer<typeof AccountSum>

const debitOf = (sums: readonly AccountSum[], code: string) => {
  const sum = sums.find(({ accountCode }) => accountCode === code)
  return sum ? sum.debitSatang - sum.creditSatang : 0
}

/** In the bank, by all that was posted until then. */
export const bankOf = (until: readonly AccountSum[]) => debitOf(until, BANK)

export type AccountLine = { accountCode: string; satang: number }

/** `before` is all that was posted until the year's first day; what an opening entry brought within the year counts as carried, too. */
export function yearInMoney(before: readonly AccountSum[], during: readonly AccountSum[]) {
  const of = (kind: '4' | '5', sign: 1 | -1): AccountLine[] =>
    during
      .filter(({ accountCode }) => accountCode.startsWith(kind))
      .map(({ accountCode }) => ({ accountCode, satang: sign * debitOf(during, accountCode) }))
  const [incomes, expenses] = [of('4', -1), of('5', 1)]
  const total = (lines: readonly AccountLine[]) => lines.reduce((sum, { satang }) => sum + satang, 0)
  return {
    carriedSatang: bankOf(before) - debitOf(during, BROUGHT_FORWARD),
    incomes,
    expenses,
    incomeSatang: total(incomes),
    spentSatang: total(expenses),
    leftSatang: bankOf(before) + bankOf(during),
  }
}
