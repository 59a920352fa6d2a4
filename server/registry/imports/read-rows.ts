// The data rows of a sheet, by the hundreds: without blank rows and examples, each with the key that knows it again.
import { EXAMPLE_CODE } from '../../../domain/registry/imports/cleaned-row.ts'
import { rowRemark } from '../../../domain/registry/imports/cleaning/row-reading.ts'
import { columnOrder, isBlank, rowText } from '../../../domain/registry/imports/row-text.ts'
import type { Seal } from '../../platform/seal.ts'
import type { JoinedRow } from './joined-sheets.ts'
import type { OpenSheet } from './open-sheet.ts'
import { rowKeyMaker } from './row-key.ts'
import { type ReadRow, type StagedRow, settledRow } from './staged-row.ts'

/** As many as the embedded database should take in one transaction: it works for nobody else meanwhile. */
const CHUNK = 500

/**
 * `passed` are rows that speak of nobody, told with why; `seen` counts the rows of the sheet that were passed, `next` is the
 * position of the row to come.
 */
export type Chunk = { rows: ReadRow[]; passed: StagedRow[]; seen: number; next: number }

export async function* chunksOf(seal: Seal, sheet: OpenSheet, position: number): AsyncGenerator<Chunk> {
  const read = rowMaker(seal, sheet)
  const codeAt = sheet.found.get('formCode')?.at ?? -1
  const kindOf = (row: JoinedRow) =>
    isBlank(row.cells) || row.cells[codeAt]?.trim() === EXAMPLE_CODE ? 'blank' : (sheet.kindOf?.(row) ?? 'person')
  let chunk: Chunk = { rows: [], passed: [], seen: 0, next: position }
  for await (const piece of sheet.rows()) {
    for (const row of piece) {
      chunk.seen++
      const kind = kindOf(row)
      if (kind === 'person') chunk.rows.push(read(row, chunk.next++))
      else if (kind !== 'blank')
        chunk.passed.push(settledRow(read(row, chunk.next++), 'skipped', titleOf(row), [rowRemark('skip', kind)]))
      if (chunk.rows.length + chunk.passed.length < CHUNK) continue
      yield chunk
      chunk = { rows: [], passed: [], seen: 0, next: chunk.next }
    }
  }
  if (chunk.seen > 0) yield chunk
}

const LONGEST_TITLE = 200
const titleOf = ({ cells }: JoinedRow) =>
  cells
    .filter((cell) => cell.trim() !== '')
    .join(' ')
    .slice(0, LONGEST_TITLE)

function rowMaker(seal: Seal, sheet: OpenSheet): (row: JoinedRow, position: number) => ReadRow {
  const order = columnOrder(sheet.headers, sheet.beside)
  const { kind } = sheet.importer.form
  const keyOf = rowKeyMaker(seal, kind)
  return ({ row, cells, ...aside }, position) => ({
    position,
    sheet: sheet.name,
    kind,
    row,
    cells,
    // The key is made with the index key: a plain hash of a row would give its 13-digit number away to whoever tries them all.
    rowKey: keyOf(rowText(order, cells)),
    ...(Object.keys(aside).length > 0 ? { aside } : {}),
  })
}
