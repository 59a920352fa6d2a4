// The rows of the tables of a web page, as offices' systems write them and name them .xls.

import type { CellSpan } from '../reader.ts'
import { attributeOf, type MarkupToken } from '../reading/markup-tokens.ts'
import { htmlText, LINE_BREAK } from './html-text.ts'

/** `table` counts the tables of the page from 0, in the order in which they begin. */
export type HtmlRow = { table: number; isHead: boolean; cells: string[]; numeric: number[]; spans: CellSpan[] }

type Cell = { raw: string; columns: number; rows: number; number: string | undefined }
type Table = {
  at: number
  isHead: boolean
  hasBody: boolean
  row: { cells: Cell[]; isAllHeaders: boolean } | undefined
  cell: Cell | undefined
  /** Per column, for how many rows yet a cell from above reaches down. */
  reaches: number[]
}

const MOST_COLUMNS = 1_000
const MOST_ROWS = 65_536
/** Beyond what a spreadsheet's cell holds; a page may leave a cell open to its end. */
const LONGEST_CELL = 100_000
/** Pages are built of tables in tables, but not so deep. */
const DEEPEST = 100
const BREAKS = new Set(['br', 'p', 'div', 'li'])

export class HtmlTables {
  readonly #open: Table[] = []
  #count = 0;

  /** The rows that are whole now. */
  *take(tokens: Iterable<MarkupToken>): Generator<HtmlRow> {
    for (const token of tokens) {
      const table = this.#open.at(-1)
      if ('text' in token) write(table, token.text)
      else if (token.tag === 'table') yield* this.#turnTable(token.isClosing)
      else if (table) yield* turn(table, token)
    }
  }

  /** What the page left open at its end. */
  *finish(): Generator<HtmlRow> {
    while (this.#open.length > 0) yield* endOfRow(this.#open.pop()!)
  }

  *#turnTable(isClosing: boolean): Generator<HtmlRow> {
    const ended = isClosing ? this.#open.pop() : undefined
    if (ended) yield* endOfRow(ended)
    if (this.#open.length > DEEPEST) throw new Error('tables stand in tables without end')
    if (!isClosing)
      this.#open.push({
        at: this.#count++,
        isHead: false,
        hasBody: false,
        row: undefined,
        cell: undefined,
        reaches: [],
      })
  }
}

function write(table: Table | undefined, text: string): void {
  const cell = table?.cell
  if (cell && cell.raw.length < LONGEST_CELL) cell.raw += text
}

function* turn(table: Table, { tag, isClosing, inside }: Extract<MarkupToken, { tag: string }>): Generator<HtmlRow> {
  if (tag === 'td' || tag === 'th') return turnCell(table, tag, isClosing, inside)
  if (BREAKS.has(tag)) return write(table, tag === 'br' || isClosing ? LINE_BREAK : '')
  if (tag === 'tr' || tag === 'thead' || tag === 'tbody' || tag === 'tfoot') yield* endOfRow(table)
  if (tag === 'thead') table.isHead = !isClosing
  if (tag === 'tbody') table.isHead = false
  if (tag === 'tr' && !isClosing) table.row = { cells: [], isAllHeaders: true }
}

function turnCell(table: Table, tag: string, isClosing: boolean, inside: string): void {
  table.cell = undefined
  if (isClosing) return
  table.row ??= { cells: [], isAllHeaders: true }
  if (tag === 'td') table.row.isAllHeaders = false
  table.cell = {
    raw: '',
    columns: spanOf(inside, 'colspan', MOST_COLUMNS),
    rows: spanOf(inside, 'rowspan', MOST_ROWS),
    number: attributeOf(inside, 'x:num'),
  }
  table.row.cells.push(table.cell)
}

const spanOf = (inside: string, name: string, most: number) =>
  Math.min(most, Math.max(1, Number.parseInt(attributeOf(inside, name) ?? '1', 10) || 1))

function* endOfRow(table: Table): Generator<HtmlRow> {
  const { row } = table
  table.cell = undefined
  table.row = undefined
  if (!row || row.cells.length === 0) return
  const isHead = table.isHead || (row.isAllHeaders && !table.hasBody)
  table.hasBody ||= !isHead
  yield { table: table.at, isHead, ...laidOut(table.reaches, row.cells) }
}

/** Each cell in its column: those that reach over several, or down from above, leave the others empty. */
function laidOut(reaches: number[], cells: readonly Cell[]): Pick<HtmlRow, 'cells' | 'numeric' | 'spans'> {
  const laid: string[] = []
  const numeric: number[] = []
  const spans: CellSpan[] = []
  const passReaching = () => {
    while ((reaches[laid.length] ?? 0) > 0) {
      reaches[laid.length]!--
      laid.push('')
    }
  }
  for (const { raw, columns, rows, number } of cells) {
    passReaching()
    const isNumber = number !== undefined && number !== '' && Number.isFinite(Number(number))
    if (isNumber) numeric.push(laid.length)
    if (columns * rows > 1) spans.push({ at: laid.length, columns, rows })
    const text = isNumber ? number : htmlText(raw)
    for (let column = 0; column < columns; column++) {
      reaches[laid.length] = rows - 1
      laid.push(column === 0 ? text : '')
    }
  }
  passReaching()
  return { cells: laid, numeric, spans }
}
