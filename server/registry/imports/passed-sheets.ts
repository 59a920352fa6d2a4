// Sheets that make nobody are told all the same: why, and what is wrong with the houses of a file of houses.
import { rowRemark } from '../../../domain/registry/imports/cleaning/row-reading.ts'
import { remarksOnHomes } from './joined-sheets.ts'
import type { PassedSheet } from './open-sheets.ts'
import { type StagedRow, settledRow } from './staged-row.ts'

const CHUNK = 500

/** `next` gives each row its position. */
export async function* passedRows(
  { sampled, why }: PassedSheet,
  fileName: string,
  next: () => number,
): AsyncGenerator<StagedRow[]> {
  const about = (row: number) => ({
    position: next(),
    sheet: sampled.sheet.name,
    kind: 'people' as const,
    row,
    cells: [],
    rowKey: Buffer.alloc(32),
  })
  let rows: StagedRow[] = [settledRow(about(0), 'skipped', sampled.sheet.name, [rowRemark('skip', why)])]
  if (why === 'sheet-is-joined')
    for await (const { row, remark } of remarksOnHomes(sampled, fileName)) {
      rows.push(settledRow(about(row.row), 'skipped', '', [remark]))
      if (rows.length < CHUNK) continue
      yield rows
      rows = []
    }
  if (rows.length > 0) yield rows
}
