// The rows of one sheet, some hundred at a time. Written by hand because of what was measured on 100,000 rows: hucre,
// a general reader, takes 5.6 s of processor and 470 MB, parsing on while we store; this takes 1.3 s and 130 MB, and waits.
import { StringDecoder } from 'node:string_decoder'
import { problems } from '../../../../domain/shared/problems.ts'
import type { SheetPiece, SheetRow } from '../reader.ts'
import { dayText, numberText } from '../reading/number-text.ts'
import { richText, xmlText } from './xml-text.ts'
import { streamPart, type Zip } from './zip.ts'

export type CellTables = { texts: string[]; isDate: boolean[]; from1904: boolean }

const LAST_COLUMN = 16_384
const LAST_ROW = 1_048_576
/** In letters. What has no end of a row for so long would be looked through again with every piece. */
const LONGEST_ROW = 4 * 1024 ** 2

export async function* readRows(zip: Zip, part: string, tables: CellTables): AsyncGenerator<SheetPiece> {
  const decoder = new StringDecoder('utf8')
  let text = ''
  let head: SheetHead | undefined
  let last = 0
  for await (const piece of streamPart(zip, part)) {
    text += decoder.write(piece)
    if (text.length > LONGEST_ROW) throw problems.fileUnfoldsTooFar()
    head ??= headOf(text)
    if (!head) continue
    if (head.at > 0) text = text.slice(head.at)
    head.at = 0
    const end = text.lastIndexOf(`</${head.prefix}row>`)
    const read = end < 0 ? undefined : rowsOf(text.slice(0, end), head.prefix, last, tables)
    const isOver = text.includes(`</${head.prefix}sheetData>`, Math.max(0, end))
    if (read) text = text.slice(end)
    last = read?.last ?? last
    if (read && read.rows.length > 0) yield { rows: read.rows, total: head.total }
    if (isOver) return
  }
}

/** What stands before the rows: how the elements are prefixed, and how many rows the sheet says to have. */
type SheetHead = { at: number; prefix: string; total: number }

function headOf(text: string): SheetHead | undefined {
  const found = /<(\w+:)?sheetData[\s/>]/.exec(text)
  if (!found) return undefined
  const total = Number(/<(?:\w+:)?dimension [^>]*ref="[^":]*:[A-Z]+(\d+)"/.exec(text)?.[1] ?? 0)
  return { at: found.index, prefix: found[1] ?? '', total }
}

/** Rows may leave out their number; then they follow one another. Blank ones are left out, however they are styled. */
function rowsOf(text: string, prefix: string, before: number, tables: CellTables): { rows: SheetRow[]; last: number } {
  const rows: SheetRow[] = []
  const open = `<${prefix}row`
  let last = before
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
    const head = text.indexOf('>', at)
    if (head < 0) throw new Error('a row has no beginning')
    const said = /\sr="(\d+)"/.exec(text.slice(at, head))?.[1]
    last = said ? Number(said) : last + 1
    if (text.charCodeAt(head - 1) === 47) continue
    const next = text.indexOf(open, head)
    if (last > LAST_ROW) throw new Error('a row stands beyond the last row')
    const row = rowAt(last, text, head + 1, next < 0 ? text.length : next, prefix, tables)
    if (row.cells.length > 0) rows.push(row)
    if (next < 0) break
    at = next - 1
  }
  return { rows, last }
}

/** A row while it is read. */
type OpenRow = SheetRow & { numeric?: number[] }

function rowAt(row: number, text: string, from: number, to: number, prefix: string, tables: CellTables): SheetRow {
  const read: OpenRow = { row, cells: [] }
  const open = `<${prefix}c`
  const close = `</${prefix}c>`
  let column = -1
  let at = text.indexOf(open, from)
  while (at >= 0 && at < to) {
    const head = text.indexOf('>', at)
    if (head < 0) throw new Error('a cell has no beginning')
    const tag = text.slice(at + open.length, head)
    column = columnOf(tag) ?? column + 1
    if (column < 0 || column >= LAST_COLUMN) throw new Error(`a cell stands beyond the last column in ${tag}`)
    let end = head
    if (tag.charCodeAt(tag.length - 1) !== 47) {
      end = text.indexOf(close, head)
      if (end < 0) throw new Error('a cell has no end')
      const { value, isNumber } = cellValue(tag, text.slice(head + 1, end), prefix, tables)
      if (value !== '') put(read, column, value, isNumber)
    }
    at = text.indexOf(open, end)
  }
  return read
}

function put(row: OpenRow, column: number, value: string, isNumber: boolean) {
  while (row.cells.length < column) row.cells.push('')
  row.cells[column] = value
  if (!isNumber) return
  row.numeric ??= []
  row.numeric.push(column)
}

/** r="AB12" stands in column 27, counted from 0. */
function columnOf(tag: string): number | undefined {
  let at = tag.indexOf(' r="') + 4
  if (at === 3) return undefined
  let column = 0
  for (let code = tag.charCodeAt(at); code >= 65 && code <= 90; code = tag.charCodeAt(++at))
    column = column * 26 + code - 64
  return column - 1
}

function typeOf(tag: string): string {
  const at = tag.indexOf(' t="')
  return at < 0 ? 'n' : tag.slice(at + 4, tag.indexOf('"', at + 4))
}

function writtenValue(inner: string, prefix: string): string {
  const open = inner.indexOf(`<${prefix}v`)
  if (open < 0) return ''
  const start = inner.indexOf('>', open) + 1
  const end = inner.indexOf('<', start)
  return end < 0 ? '' : inner.slice(start, end)
}

type CellValue = { value: string; isNumber: boolean }

const written = (value: string): CellValue => ({ value, isNumber: false })

function cellValue(tag: string, inner: string, prefix: string, tables: CellTables): CellValue {
  const type = typeOf(tag)
  if (type === 'inlineStr') return written(richText(inner))
  const value = writtenValue(inner, prefix)
  if (value === '') return written('')
  if (type === 's') return written(tables.texts[Number(value)] ?? '')
  if (type === 'str' || type === 'e') return written(xmlText(value))
  if (type === 'b') return written(value === '1' ? 'TRUE' : 'FALSE')
  if (type === 'd') return written(value.slice(0, 10))
  const number = Number(value)
  if (Number.isNaN(number)) return written(xmlText(value))
  const style = / s="(\d+)"/.exec(tag)?.[1]
  const isDay = style !== undefined && tables.isDate[Number(style)] === true
  return isDay ? written(dayText(number, tables.from1904)) : { value: numberText(number), isNumber: true }
}
