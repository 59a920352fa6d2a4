// Lines of a table on their way into a file, one after another: a large table is never held whole.
import { writeXlsxStream } from 'hucre'
import { BYTE_ORDER_MARK, csvLine, safeCell } from './safe-cell.ts'

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

export const tableAsWorkbook = (
  lines: AsyncIterable<TableCell[]>,
  { name, columns }: { name: string; columns: number },
): ReadableStream<Uint8Array> =>
  writeXlsxStream(safeLines(lines), { name, columns: Array.from({ length: columns }, () => ({ width: 16 })) })
