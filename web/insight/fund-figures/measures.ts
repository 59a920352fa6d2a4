// What the table, its sorting and the map show of a line.
import { usedShare } from '../../../domain/funds/funds/fund-figures.ts'
import type { RollUpLine } from '../../../domain/insight/fund-figures/fund-roll-up.ts'
import type { View } from './search.ts'

export type Measure = { id: MeasureId; of: (line: RollUpLine) => number | null; unit: 'count' | 'baht' | 'percent' }

const counts = {
  funds: (line: RollUpLine) => line.funds,
  projects: (line: RollUpLine) => line.sums.projects,
  planned: (line: RollUpLine) => line.sums.planned,
  came: (line: RollUpLine) => line.sums.came,
  unpaid: (line: RollUpLine) => line.sums.unpaid,
  partly: (line: RollUpLine) => line.sums.partly,
  unclosed: (line: RollUpLine) => line.sums.unclosed,
  nhso: (line: RollUpLine) => line.missing?.nhso ?? null,
  local: (line: RollUpLine) => line.missing?.local ?? null,
  interest: (line: RollUpLine) => line.missing?.interest ?? null,
  months: (line: RollUpLine) => line.missing?.months ?? null,
  committee: (line: RollUpLine) => line.missing?.committee ?? null,
  population: (line: RollUpLine) => line.missing?.population ?? null,
}
const sums = {
  approved: (line: RollUpLine) => line.sums.approvedSatang,
  paid: (line: RollUpLine) => line.sums.paidSatang,
  carried: (line: RollUpLine) => line.money?.carriedSatang ?? null,
  received: (line: RollUpLine) => line.money?.receivedSatang ?? null,
  spent: (line: RollUpLine) => line.money?.spentSatang ?? null,
  left: (line: RollUpLine) => line.money?.leftSatang ?? null,
}
const shares = {
  'used-of-all': (line: RollUpLine) => line.money && usedShare(line.money).ofAll,
  'used-of-received': (line: RollUpLine) => line.money && usedShare(line.money).ofReceived,
}
export type MeasureId = keyof typeof counts | keyof typeof sums | keyof typeof shares

const SHOWN: Record<View, readonly MeasureId[]> = {
  projects: ['projects', 'funds', 'approved', 'paid', 'planned', 'came'],
  money: ['left', 'used-of-all', 'used-of-received', 'carried', 'received', 'spent'],
  waiting: ['unclosed', 'unpaid', 'partly', 'projects'],
  missing: ['months', 'nhso', 'local', 'interest', 'committee', 'population'],
}

const measureOf = (id: MeasureId): Measure => {
  if (id in counts) return { id, of: counts[id as keyof typeof counts], unit: 'count' }
  if (id in sums) return { id, of: sums[id as keyof typeof sums], unit: 'baht' }
  return { id, of: shares[id as keyof typeof shares], unit: 'percent' }
}

/** The first is what the map draws, and what is sorted by at first. Where money comes from has nothing but receipts. */
export const measuresOf = (view: View, by: string): Measure[] =>
  (by === 'funder' ? (['received'] as const) : SHOWN[view]).map(measureOf)

/** What is not known stands last, whichever way one sorts. */
export function sortedLines(
  lines: readonly RollUpLine[],
  measures: readonly Measure[],
  sort: string,
  nameOf: (line: RollUpLine) => string,
) {
  const turn = sort.startsWith('-') ? -1 : 1
  const measure = measures.find(({ id }) => id === sort.replace(/^-/, ''))
  const byName = (a: RollUpLine, b: RollUpLine) => nameOf(a).localeCompare(nameOf(b), 'th', { numeric: true })
  return [...lines].sort((a, b) => {
    if (!measure) return turn * byName(a, b)
    const [of, other] = [measure.of(a), measure.of(b)]
    if (of === null || other === null) return Number(of === null) - Number(other === null) || byName(a, b)
    return turn * (of - other) || byName(a, b)
  })
}
