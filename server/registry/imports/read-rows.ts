// The data rows of a sheet, by the hundreds: without blank rows and examples, each with the key that knows it again.
import { EXAMPLE_CODE } from '../../../domain/registry/imports/cleaned-row.ts'
import { columnOrder, isBlank, rowText } from '../../../domain/registry/imports/row-text.ts'
import type { Seal } from '../../platform/seal.ts'
import type { OpenSheet } from './open-sheets.ts'
import type { SheetRow } from './reader.ts'
import { rowKeyMaker } from './row-key.ts'
import type { ReadRow } from './staged-row.ts'

/** As many as the embedded database should take in one transaction: it works for nobody else meanwhile. */
const CHUNK = 500

/** `seen` counts the rows of the sheet that were passed, `next` is the position of the row to come. */
export type Chunk = { rows: ReadRow[]; seen: number; next: number }

export async function* chunksOf(seal: Seal, sheet: OpenSheet, position: number): AsyncGenerator<Chunk> {
  const order = columnOrder(sheet.headers)
  const { kind } = sheet.importer.form
  const keyOf = rowKeyMaker(seal, kind)
  const codeAt = sheet.found.get('formCode')?.at ?? -1
  let chunk: Chunk = { rows: [], seen: 0, next: position }
  for await (const piece of sheet.rows()) {
    for (const { row, cells } of piece) {
      chunk.seen++
      if (!isBlank(cells) && cells[codeAt]?.trim() !== EXAMPLE_CODE) chunk.rows.push(readRow(row, cells, chunk.next++))
      if (chunk.rows.length < CHUNK) continue
      yield chunk
      chunk = { rows: [], seen: 0, next: chunk.next }
    }
  }
  if (chunk.seen > 0) yield chunk

  function readRow(row: SheetRow['row'], cells: string[], at: number): ReadRow {
    const { kind } = sheet.importer.form
    // The key is made with the index key: a plain hash of a row would give its 13-digit number away to whoever tries them all.
    return {
      position: at,
      sheet: sheet.name,
      kind,
      row,
      cells,
      rowKey: keyOf(rowText(order, cells)),
    }
  }
}
