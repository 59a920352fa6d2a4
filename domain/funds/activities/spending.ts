// What activities cost, by the six kinds of expense: part 1 of ง.1.
import { z } from 'zod'
import type { MoneyLine } from './activity-report.ts'

export const ActivitySpending = z.object({
  /** Null for what was done beside the plan. */
  activityId: z.uuid().nullable(),
  title: z.string(),
  byGroup: z.record(z.string(), z.int()),
  satang: z.int(),
})
export type ActivitySpending = z.infer<typeof ActivitySpending>

export const spentOf = ({ money }: { money: readonly MoneyLine[] }) =>
  money.reduce((sum, { satang }) => sum + satang, 0)

type Spent = { activityId: string | null; money: readonly MoneyLine[] }
type Planned = { id: string; title: string }

/** A row for each planned activity, in the proposal's order, and one for the rest where money went there. */
export function spendingByActivity(reports: readonly Spent[], planned: readonly Planned[]): ActivitySpending[] {
  const ids = new Set(planned.map(({ id }) => id))
  const lines = reports.flatMap(({ activityId, money }) =>
    money.map((line) => ({ ...line, activityId: activityId && ids.has(activityId) ? activityId : null })),
  )
  const rowOf = (activityId: string | null, title: string): ActivitySpending => {
    const byGroup: Record<string, number> = {}
    const own = lines.filter((line) => line.activityId === activityId)
    for (const { group, satang } of own) byGroup[group] = (byGroup[group] ?? 0) + satang
    return { activityId, title, byGroup, satang: spentOf({ money: own }) }
  }
  const beside = rowOf(null, '')
  return [...planned.map(({ id, title }) => rowOf(id, title)), ...(beside.satang > 0 ? [beside] : [])]
}
