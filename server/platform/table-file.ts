// Lines of a table on their way into a file, one after another: a large table is never held whole.
import { BYTE_ORDER_MARK, csvLine, safeCell } from './safe-cell.ts'
import { workbookOf } from './workbook-table.ts'

export type TableCell = string | number | null

const PIECE = 65_536

export async function* tableAsCsv(lines: AsyncIterable<TableCell[]>): AsyncGenerator<string> {
  let piece = BYTE_ORDER_MARK
  for await (const line of lines) {
    piece += csvLine(line)
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  yield piece
}

async function* safeLines(lines: AsyncIterable<TableCell[]>) {
  for await (const line of lines) yield line.map((cell) => (typeof cell === 'string' ? safeCell(cell) : cell))
}

/** The first line is the heading: bold, and it stays in sight. */
export const tableAsWorkbook = (
  lines: AsyncIterable<TableCell[]>,
  { name }: { name: string },
): AsyncGenerator<Buffer> => workbookOf(safeLines(lines), { name })
