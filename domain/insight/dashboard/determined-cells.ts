// What somebody with a pencil could work out: hidden cells that the sums leave only one value for.
/** A figure, and what it adds up from. A cell may stand in several sums. */
export type Sum = { total: string; parts: readonly string[] }

const NOTHING = 1e-9

/** Each sum is an equation in its hidden cells; after elimination an equation with one unknown gives it away. */
export function determinedCells(sums: readonly Sum[], hidden: ReadonlySet<string>): string[] {
  const unknowns = [...hidden]
  const at = new Map(unknowns.map((cell, index) => [cell, index]))
  const rows = sums.flatMap(({ total, parts }) => {
    const row = new Float64Array(unknowns.length)
    for (const part of parts) if (at.has(part)) row[at.get(part)!]! += 1
    if (at.has(total)) row[at.get(total)!]! -= 1
    return row.some((factor) => factor !== 0) ? [row] : []
  })
  reduce(rows, unknowns.length)
  return rows.flatMap((row) => {
    const left = unknowns.filter((_, index) => Math.abs(row[index]!) > NOTHING)
    return left.length === 1 ? left : []
  })
}

/** Gauss and Jordan: afterwards no leading unknown stands in another equation. */
function reduce(rows: Float64Array[], width: number) {
  let lead = 0
  for (let column = 0; column < width && lead < rows.length; column++) {
    const found = rows.findIndex((row, index) => index >= lead && Math.abs(row[column]!) > NOTHING)
    if (found < 0) continue
    ;[rows[lead], rows[found]] = [rows[found]!, rows[lead]!]
    const first = rows[lead]!
    const factor = first[column]!
    for (let index = column; index < width; index++) first[index]! /= factor
    for (const row of rows) if (row !== first && Math.abs(row[column]!) > NOTHING) subtract(row, first, column)
    lead++
  }
}

function subtract(row: Float64Array, first: Float64Array, column: number) {
  const times = row[column]!
  for (let index = column; index < row.length; index++) row[index]! -= times * first[index]!
}
