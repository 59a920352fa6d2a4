// ง.2: the money of a whole project. What the books and the accepted reports know is not typed.
import { z } from 'zod'
import { ActivitySpending } from '../activities/spending.ts'
import { EXPENSE_GROUPS } from '../projects/project-lists.ts'

const satang = z.int()
export const ClosingMoney = z.object({
  approvedSatang: satang,
  instalments: z.array(z.object({ number: z.int(), agreedSatang: satang, receivedSatang: satang })),
  /** From the ledger, all of it. */
  receivedSatang: satang,
  interestSatang: satang,
  otherSatang: satang,
  spending: z.array(ActivitySpending),
  /** What the proposal planned for each kind of expense, and what was really used. */
  budget: z.array(z.object({ group: z.string(), plannedSatang: satang, usedSatang: satang })),
  spentSatang: satang,
  /** Told by activity reports that no accepted instalment report counts yet. */
  uncountedSatang: satang,
  returnedSatang: satang,
  /** Received with interest and other money, less what was spent and returned: above zero, it must come back. */
  leftSatang: satang,
  /** What accepted instalment reports say of received and spent, less what the ledger and the activity reports say: zero when they agree. */
  receivedDifferenceSatang: satang,
  spentDifferenceSatang: satang,
})
export type ClosingMoney = z.infer<typeof ClosingMoney>

type Known = Pick<ClosingMoney, 'approvedSatang' | 'instalments' | 'receivedSatang' | 'returnedSatang' | 'spending'> & {
  interestSatang: number
  otherSatang: number
  uncountedSatang: number
  planned: Partial<Record<string, number>>
  /** Sums of the accepted instalment reports; null where nothing is reported in instalments. */
  reported: { receivedSatang: number; spentSatang: number } | null
}

export function closingMoneyOf({ planned, reported, ...known }: Known): ClosingMoney {
  const spentSatang = known.spending.reduce((sum, { satang }) => sum + satang, 0)
  const usedOn = (group: string) => known.spending.reduce((sum, { byGroup }) => sum + (byGroup[group] ?? 0), 0)
  const came = known.receivedSatang + known.interestSatang + known.otherSatang
  return {
    ...known,
    budget: Object.keys(EXPENSE_GROUPS).map((group) => ({
      ...{ group, plannedSatang: planned[group] ?? 0, usedSatang: usedOn(group) },
    })),
    spentSatang,
    leftSatang: came - spentSatang - known.returnedSatang,
    receivedDifferenceSatang: reported ? reported.receivedSatang - known.receivedSatang : 0,
    spentDifferenceSatang: reported ? reported.spentSatang + known.uncountedSatang - spentSatang : 0,
  }
}

/** In hundredths of a percent of what was approved, rounded down: 95.25 % is 9525. */
export const shareOfApproved = ({ approvedSatang }: Pick<ClosingMoney, 'approvedSatang'>, satang: number) =>
  approvedSatang > 0 ? Math.floor((satang * 10_000) / approvedSatang) : 0
