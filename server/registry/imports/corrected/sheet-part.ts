// A sheet that was no .xlsx, written as one: its cells as they stand, texts as texts, its widths and its merged cells kept.
import { columnLetters } from '../../../platform/workbook-table.ts'
import type { CellSpan, SheetInHand, SheetRow } from '../reader.ts'
import type { ColumnSpan } from '../reading/column-span.ts'
import { textCell } from './marked-row.ts'

/** `shift`: by how much rows stand lower than in the file, where its header has no row of its own. */
export type SheetExtent = { shift: number; columns: number; lastRow: number; merged: string[] }

/** Styles of the workbook that is written, by their place in it. */
export const STYLE = { plain: 0, day: 1, longNumber: 2 } as const

const DAY = 86_400_000
const EPOCH = Date.UTC(1899, 11, 30)
/** Beyond it a spreadsheet shows 9.9E+12. */
const LONG = 1e11
/** Excel reads no more of them. */
const MOST_MERGED = 65_536

export async function extentOf(sheet: SheetInHand): Promise<SheetExtent> {
  const extent: SheetExtent = { shift: 0, columns: 1, lastRow: 1, merged: [] }
  for await (const { rows } of sheet.pieces())
    for (const { row, cells, spans = [] } of rows) {
      extent.shift = Math.max(extent.shift, 1 - row)
      extent.columns = Math.max(extent.columns, cells.length)
      extent.lastRow = Math.max(extent.lastRow, row + extent.shift)
      if (extent.merged.length < MOST_MERGED)
        extent.merged.push(...spans.map((span) => rangeOf(span, row + extent.shift)))
    }
  return extent
}

const rangeOf = ({ at, columns, rows }: CellSpan, row: number) =>
  `${columnLetters(at)}${row}:${columnLetters(at + columns - 1)}${row + rows - 1}`

export async function* sheetPart(sheet: SheetInHand, { shift, columns, lastRow, merged }: SheetExtent) {
  yield Buffer.from(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:${columnLetters(columns - 1)}${lastRow}"/>${widthsOf(sheet.columns ?? [], columns)}<sheetData>`,
  )
  for await (const { rows } of sheet.pieces())
    yield Buffer.from(rows.map((row) => rowPart(row, row.row + shift)).join(''))
  yield Buffer.from(`</sheetData>${mergedPart(merged)}</worksheet>`)
}

const mergedPart = (merged: readonly string[]) =>
  merged.length === 0
    ? ''
    : `<mergeCells count="${merged.length}">${merged.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`

/** Only of the columns that hold something: the rest is as wide as usual. */
function widthsOf(spans: readonly ColumnSpan[], columns: number): string {
  const parts = spans
    .filter(({ from }) => from < columns)
    .map(({ from, to, width = 9, isHidden }) => {
      const last = Math.min(to, columns - 1) + 1
      return `<col min="${from + 1}" max="${last}" width="${width.toFixed(2)}" customWidth="1"${isHidden ? ' hidden="1"' : ''}/>`
    })
  return parts.length > 0 ? `<cols>${parts.join('')}</cols>` : ''
}

function rowPart({ cells, numeric = [], days = [] }: SheetRow, row: number): string {
  const parts = cells.map((text, at) => {
    if (text === '') return ''
    if (days.includes(at)) return numberCell(at, row, serialOf(text), STYLE.day)
    const number = numeric.includes(at) ? Number(text) : Number.NaN
    if (!Number.isFinite(number)) return textCell('', at, row, text, undefined)
    return numberCell(
      at,
      row,
      number,
      Number.isInteger(number) && Math.abs(number) >= LONG ? STYLE.longNumber : STYLE.plain,
    )
  })
  return `<row r="${row}">${parts.join('')}</row>`
}

const serialOf = (day: string) => Math.round((Date.parse(`${day}T00:00:00Z`) - EPOCH) / DAY)

const numberCell = (at: number, row: number, number: number, style: number) =>
  `<c r="${columnLetters(at)}${row}" s="${style}"><v>${number}</v></c>`
