// The last step of staging: what became of the rows, sheet by sheet, and the batch is ready to be looked at.
import type { SheetSummary } from '../../../domain/registry/imports/import.ts'
import type { Db } from '../../platform/database.ts'
import { type CountedSheet, countRows, finishStaging } from './batches.queries.ts'
import type { OpenSheet } from './open-sheet.ts'
import { isReadable } from './open-sheets.ts'
import { countGone } from './replacing.ts'
import type { BatchInHand } from './staging.ts'

export async function finishBatch(db: Db, batch: BatchInHand, sheets: readonly OpenSheet[]): Promise<void> {
  const all = await countRows(db, batch.id)
  const counted = new Map(all.map((sheet) => [sheet.name, sheet]))
  const gone = batch.replaces === null ? {} : await countGone(db, batch.replaces, batch.id)
  await finishStaging(
    db,
    batch.id,
    sheets.filter(isReadable).map((sheet) => summaryOf(sheet, counted.get(sheet.name), gone)),
    all.reduce((sum, { issues }) => sum + issues, 0),
    all.reduce((sum, { disagreements }) => sum + disagreements, 0),
  )
}

function summaryOf(
  { name, importer }: OpenSheet,
  counted: CountedSheet | undefined,
  gone: Partial<Record<string, number>>,
): SheetSummary {
  const { kind } = importer.form
  const { read = 0, created = 0, updated = 0, unchanged = 0, review = 0, refused = 0 } = counted ?? {}
  return { name, kind, read, created, updated, unchanged, review, refused, gone: gone[kind] ?? 0 }
}
