// Which figures stay hidden from those who see only totals: under five, and enough of their siblings that none of them
// can be worked out from the sums that are shown (decision 21).
import { determinedCells, type Sum } from './determined-cells.ts'

export const LEAST_SHOWN = 5

export type Cells = ReadonlyMap<string, number>

export const isSmall = (value: number) => value !== 0 && Math.abs(value) < LEAST_SHOWN

/**
 * The cells to hide. `fixed` are cells whose fate was decided before (those of the area above): shown unless in `hiddenBefore`.
 * Next to a single hidden cell of a sum the smallest shown one is hidden too, a nought only when there is nothing else.
 */
export function hiddenCells(
  cells: Cells,
  sums: readonly Sum[],
  fixed: ReadonlySet<string> = new Set(),
  hiddenBefore: ReadonlySet<string> = new Set(),
): Set<string> {
  const hidden = new Set(hiddenBefore)
  for (const [cell, value] of cells) if (!fixed.has(cell) && isSmall(value)) hidden.add(cell)
  const sumsOf = new Map<string, Sum[]>()
  for (const sum of sums)
    for (const cell of [sum.total, ...sum.parts]) sumsOf.set(cell, [...(sumsOf.get(cell) ?? []), sum])
  const hideOneMore = (sum: Sum) => {
    const next = nextToHide(sum, cells, hidden, fixed)
    if (next !== undefined) hidden.add(next)
    return next !== undefined
  }
  for (let again = true; again; ) {
    again = false
    for (const sum of sums) if (hiddenIn(sum, hidden) === 1 && hideOneMore(sum)) again = true
    if (again) continue
    for (const cell of determinedCells(sums, hidden))
      if (!fixed.has(cell) && (sumsOf.get(cell) ?? []).some(hideOneMore)) again = true
  }
  return hidden
}

const hiddenIn = ({ total, parts }: Sum, hidden: ReadonlySet<string>) =>
  [total, ...parts].filter((cell) => hidden.has(cell)).length

function nextToHide({ total, parts }: Sum, cells: Cells, hidden: ReadonlySet<string>, fixed: ReadonlySet<string>) {
  const open = (cell: string) => !hidden.has(cell) && !fixed.has(cell)
  const weight = (cell: string) => cells.get(cell) || Number.MAX_SAFE_INTEGER
  const [smallest] = parts.filter(open).sort((a, b) => weight(a) - weight(b) || (a < b ? -1 : 1))
  if (smallest !== undefined && cells.get(smallest)) return smallest
  return open(total) ? total : smallest
}
