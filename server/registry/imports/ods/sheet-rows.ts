// The rows of one sheet of an OpenDocument spreadsheet, some hundred at a time.

import { problems } from '../../../../domain/shared/problems.ts'
import type { CellSpan, SheetPiece, SheetRow } from '../reader.ts'
import type { Zip } from '../xlsx/zip.ts'
import { valueOfCell } from './cell.ts'
import { contentOf, repeatedIn } from './content.ts'

const SHEET = '<table:table '
const END_OF_SHEET = '</table:table>'
const ROW = /<table:table-row(?=[\s/>])([^>]*)>/g
const END_OF_ROW = '</table:table-row>'
const CELL = /<table:((?:covered-)?table-cell)(?=[\s/>])([^>]*)>/g
const LAST_COLUMN = 16_384
const LAST_ROW = 1_048_576
/** Blank rows are repeated by the million. Of rows that hold something, nobody has a thousand that are alike. */
const MOST_REPEATED = 1_000
/** In letters. A row that never ends would be looked through again with every piece. */
const LONGEST_ROW = 4 * 1024 ** 2

/** `sheet` counts the sheets from 0. */
export async function* rowsOfSheet(zip: Zip, sheet: number): AsyncGenerator<SheetPiece> {
  let text = ''
  let passed = -1
  let next = 1
  for await (const piece of contentOf(zip)) {
    text += piece
    for (let at = text.indexOf(SHEET); passed < sheet && at >= 0; at = text.indexOf(SHEET)) {
      passed++
      text = text.slice(at + SHEET.length)
    }
    if (passed < sheet) {
      text = text.slice(-SHEET.length)
      continue
    }
    const end = text.indexOf(END_OF_SHEET)
    const whole = end < 0 ? text.lastIndexOf(END_OF_ROW) + END_OF_ROW.length : end
    if (text.length > LONGEST_ROW && whole < END_OF_ROW.length) throw problems.fileUnfoldsTooFar()
    if (whole < END_OF_ROW.length && end < 0) continue
    const read = rowsIn(text.slice(0, whole), next)
    next = read.next
    text = text.slice(whole)
    if (read.rows.length > 0) yield { rows: read.rows, total: 0 }
    if (end >= 0) return
  }
}

function rowsIn(text: string, first: number): { rows: SheetRow[]; next: number } {
  const rows: SheetRow[] = []
  let next = first
  ROW.lastIndex = 0
  for (let found = ROW.exec(text); found; found = ROW.exec(text)) {
    const tag = found[1]!
    const repeated = repeatedIn(tag, 'table:number-rows-repeated')
    const end = tag.endsWith('/') ? ROW.lastIndex : text.indexOf(END_OF_ROW, ROW.lastIndex)
    const row = rowOf(text.slice(ROW.lastIndex, end < 0 ? undefined : end), next)
    if (row.cells.length > 0) {
      if (next > LAST_ROW) throw new Error('a row stands beyond the last row')
      if (repeated > MOST_REPEATED) throw problems.fileUnfoldsTooFar()
      for (let n = 0; n < repeated; n++) rows.push({ ...row, row: next + n })
    }
    next += repeated
    if (end > ROW.lastIndex) ROW.lastIndex = end
  }
  return { rows, next }
}

function rowOf(text: string, row: number): SheetRow {
  const cells: string[] = []
  const lists: Record<'number' | 'day', number[]> = { number: [], day: [] }
  const spans: CellSpan[] = []
  let column = 0
  CELL.lastIndex = 0
  for (let found = CELL.exec(text); found; found = CELL.exec(text)) {
    const [, name, tag] = found as unknown as [string, string, string]
    const isEmpty = tag.endsWith('/')
    const end = isEmpty ? CELL.lastIndex : text.indexOf(`</table:${name}>`, CELL.lastIndex)
    if (end < 0) throw new Error('a cell has no end')
    const { text: value, kind } = valueOfCell(tag, text.slice(CELL.lastIndex, end))
    CELL.lastIndex = end
    const span = spanOf(tag, column)
    if (span && value !== '') spans.push(span)
    const next = column + repeatedIn(tag, 'table:number-columns-repeated')
    if (value !== '' && next > LAST_COLUMN) throw new Error('a cell stands beyond the last column')
    for (; value !== '' && column < next; column++) {
      while (cells.length < column) cells.push('')
      cells[column] = value
      if (kind !== 'text') lists[kind].push(column)
    }
    column = next
  }
  const { number: numeric, day: days } = lists
  return {
    row,
    cells,
    ...(numeric.length > 0 ? { numeric } : {}),
    ...(days.length > 0 ? { days } : {}),
    ...(spans.length > 0 ? { spans } : {}),
  }
}

function spanOf(tag: string, at: number): CellSpan | undefined {
  if (!tag.includes('-spanned="')) return undefined
  const columns = repeatedIn(tag, 'table:number-columns-spanned')
  const rows = repeatedIn(tag, 'table:number-rows-spanned')
  return columns * rows > 1 ? { at, columns, rows } : undefined
}
