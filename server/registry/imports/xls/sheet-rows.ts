// The rows of one sheet of an old workbook. Excel writes its cells row by row, others don't: then they are sorted first.
import type { CellSpan, SheetPiece, SheetRow } from '../reader.ts'
import { RECORD } from './records.ts'
import { cellsOfSheet, recordsOfSheet, type XlsCell } from './sheet-cells.ts'
import type { XlsWorkbook } from './workbook.ts'

const PIECE = 500

export async function* rowsOfSheet(workbook: XlsWorkbook, start: number): AsyncGenerator<SheetPiece> {
  const { total, isInOrder, spans } = outlineOf(workbook, start)
  let rows: SheetRow[] = []
  for (const row of isInOrder ? inOrder(cellsOfSheet(workbook, start)) : sorted(cellsOfSheet(workbook, start))) {
    const reaching = spans.get(row.row)
    rows.push(reaching ? { ...row, spans: reaching } : row)
    if (rows.length < PIECE) continue
    yield { rows, total }
    rows = []
  }
  if (rows.length > 0) yield { rows, total }
}

const CELLS: ReadonlySet<number> = new Set([
  RECORD.labelShared,
  RECORD.label,
  RECORD.richLabel,
  RECORD.number,
  RECORD.rk,
  RECORD.multipleRk,
  RECORD.formula,
  RECORD.boolOrError,
])

/** `spans` by the row in which they begin. */
type Outline = { total: number; isInOrder: boolean; spans: Map<number, CellSpan[]> }

function takeMerged(content: Buffer, spans: Outline['spans']): void {
  for (let at = 2; at + 8 <= content.length; at += 8) {
    const [top, bottom] = [content.readUInt16LE(at), content.readUInt16LE(at + 2)]
    const [left, right] = [content.readUInt16LE(at + 4), content.readUInt16LE(at + 6)]
    if (bottom < top || right < left) continue
    const span = { at: left, columns: right - left + 1, rows: bottom - top + 1 }
    spans.set(top + 1, [...(spans.get(top + 1) ?? []), span])
  }
}

function outlineOf({ stream, letters }: XlsWorkbook, start: number): Outline {
  let total = 0
  let last = 0
  let isInOrder = true
  const spans: Outline['spans'] = new Map()
  for (const { type, content } of recordsOfSheet(stream, start)) {
    if (type === RECORD.dimensions) total = letters.isEight ? content.readUInt32LE(4) : content.readUInt16LE(2)
    if (type === RECORD.mergedCells) takeMerged(content, spans)
    if (!CELLS.has(type)) continue
    const row = content.readUInt16LE(0)
    if (row < last) isInOrder = false
    last = row
  }
  return { total, isInOrder, spans }
}

/** A row while it is read. */
type OpenRow = SheetRow & { numeric?: number[]; days?: number[] }

function put(row: OpenRow, { column, text, kind }: XlsCell): void {
  if (text === '') return
  while (row.cells.length < column) row.cells.push('')
  row.cells[column] = text
  if (kind === 'text') return
  const name = kind === 'day' ? 'days' : 'numeric'
  row[name] = [...(row[name] ?? []), column]
}

function* inOrder(cells: Iterable<XlsCell>): Generator<SheetRow> {
  let open: OpenRow | undefined
  for (const cell of cells) {
    if (open?.row !== cell.row + 1) {
      if (open && open.cells.length > 0) yield open
      open = { row: cell.row + 1, cells: [] }
    }
    put(open, cell)
  }
  if (open && open.cells.length > 0) yield open
}

function* sorted(cells: Iterable<XlsCell>): Generator<SheetRow> {
  const rows: OpenRow[] = []
  for (const cell of cells) {
    rows[cell.row] ??= { row: cell.row + 1, cells: [] }
    put(rows[cell.row]!, cell)
  }
  for (const row of rows) if (row && row.cells.length > 0) yield row
}
