import type { ColumnSpan } from '../reading/column-span.ts'
import { RECORD } from './records.ts'
import { recordsOfSheet } from './sheet-cells.ts'
import type { XlsWorkbook } from './workbook.ts'

const LAST_COLUMN = 255

export function columnsOfSheet({ stream }: XlsWorkbook, start: number): ColumnSpan[] {
  const columns: ColumnSpan[] = []
  for (const { type, content } of recordsOfSheet(stream, start)) {
    if (type !== RECORD.columnInfo || content.length < 10) continue
    const [from, to] = [content.readUInt16LE(0), Math.min(LAST_COLUMN, content.readUInt16LE(2))]
    columns.push({ from, to, width: content.readUInt16LE(4) / 256, isHidden: (content.readUInt16LE(8) & 1) === 1 })
  }
  return columns
}
