// What makes a row the same row again: every cell as typed, by the name of its column, wherever the column stands.
import { searchKey } from '../../shared/thai-text.ts'

/** What a corrected file tells of a row is no part of the row: brought again, it is the same row. */
export const REMARKS_HEADER = 'หมายเหตุจากการตรวจ'
const OURS = '\u0000'

export type ColumnOrder = readonly { name: string; at: number }[]

const NOTHING: ReadonlySet<number> = new Set()

/**
 * The columns by name. One without a header, or with that of another, counts too: rows that differ in any cell differ.
 * Only what numbers the lines (`beside`) is no part of what they say.
 */
export function columnOrder(headers: readonly string[], beside: ReadonlySet<number> = NOTHING): ColumnOrder {
  const seen = new Map<string, number>()
  const named = headers.map((header, at) => {
    if (header.startsWith(REMARKS_HEADER) || beside.has(at)) return { name: OURS, at }
    const name = searchKey(header)
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return { name: times > 1 || name === '' ? `${name}#${times}` : name, at }
  })
  return named.sort((a, b) => (a.name < b.name ? -1 : 1))
}

export function rowText(order: ColumnOrder, cells: readonly string[]): string {
  let text = ''
  for (const { name, at } of order) {
    const cell = cells[at]
    if (cell && name !== OURS) text += `${name}\u001f${cell}\u001e`
  }
  for (let at = order.length; at < cells.length; at++) if (cells[at]) text += `#${at}\u001f${cells[at]}\u001e`
  return text
}

export const isBlank = (cells: readonly string[]) => cells.every((cell) => cell === '' || cell.trim() === '')
