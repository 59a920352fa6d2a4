// The ledger of a year as the book of receipts and payments shows it: by month, with what is left after each line.
import { BANK, type LedgerEntry } from './entry.ts'

export type BookRow = { entry: LedgerEntry; account: string; inSatang: number; outSatang: number; leftSatang: number }
export type BookMonth = { month: string; rows: BookRow[] } & BookSums
export type BookSums = { carriedSatang: number; inSatang: number; outSatang: number; leftSatang: number }

const monthOf = (day: string) => `${day.slice(0, 7)}-01`

function rowOf(entry: LedgerEntry, leftBefore: number): BookRow {
  const moved = entry.lines.filter(([code]) => code === BANK).reduce((sum, [, satang]) => sum + satang, 0)
  return {
    entry,
    account: entry.lines.find(([code]) => code !== BANK)?.[0] ?? BANK,
    inSatang: Math.max(0, moved),
    outSatang: Math.max(0, -moved),
    leftSatang: leftBefore + moved,
  }
}

/** Of the months that are asked for, and of those in which something was posted all the same. */
export function bookMonths(entries: readonly LedgerEntry[], carried: number, months: readonly string[]): BookMonth[] {
  const all = [...new Set([...months, ...entries.map(({ onDay }) => monthOf(onDay))])].sort()
  let left = carried
  return all.map((month) => {
    const carriedSatang = left
    const rows = entries
      .filter(({ onDay }) => monthOf(onDay) === month)
      .map((entry) => {
        const row = rowOf(entry, left)
        left = row.leftSatang
        return row
      })
    const added = (of: 'inSatang' | 'outSatang') => rows.reduce((sum, row) => sum + row[of], 0)
    return { month, rows, carriedSatang, inSatang: added('inSatang'), outSatang: added('outSatang'), leftSatang: left }
  })
}

/** Of several months that follow one another. */
export const sumsOf = (months: readonly BookMonth[]): BookSums => ({
  carriedSatang: months[0]?.carriedSatang ?? 0,
  inSatang: months.reduce((sum, { inSatang }) => sum + inSatang, 0),
  outSatang: months.reduce((sum, { outSatang }) => sum + outSatang, 0),
  leftSatang: months.at(-1)?.leftSatang ?? 0,
})

type Narrowed = { side?: 'in' | 'out' | undefined; q?: string | undefined }

export function isAskedFor({ entry, inSatang }: BookRow, { side, q = '' }: Narrowed): boolean {
  if (side && (side === 'in') !== inSatang > 0) return false
  const said = [entry.text, entry.counterparty, entry.reference, entry.projectTitle ?? '', entry.chequeNumber]
  return said.some((text) => text.toLowerCase().includes(q.trim().toLowerCase()))
}
