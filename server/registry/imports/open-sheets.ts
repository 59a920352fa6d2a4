// Which sheets of a file are sheets of the form, in the order in which they have to be staged.
import { nearestForm, recogniseSheet } from '../../../domain/registry/imports/sheet-form.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { SheetInHand } from './reader.ts'
import { type SheetImporter, sheetImporters } from './sheet-importers.ts'
import type { SheetInStaging } from './staging.ts'
import type { SheetRow } from './reader.ts'

export type OpenSheet = SheetInStaging & {
  /** Headers without which it cannot be read. */
  missing: string[]
  /** How many rows the file says it has, the header among them. */
  total: number
  /** The rows below the header. */
  rows(): AsyncIterable<SheetRow[]>
}

type Headed = { sheet: SheetInHand; headers: string[]; headerRow: number; total: number }

/** Throws file-has-no-form, or file-misses-columns with the headers that would make it readable. */
export async function openSheets(sheets: readonly SheetInHand[]): Promise<OpenSheet[]> {
  const importers = sheetImporters()
  const headed: Headed[] = []
  for (const sheet of sheets) headed.push(await headOf(sheet))
  const opened = headed.flatMap((one) => open(importers, one))
  if (opened.some(({ missing }) => missing.length === 0))
    return opened.sort((a, b) => orderOf(importers, a) - orderOf(importers, b))
  const lacking = opened.length > 0 ? opened : nearest(importers, headed)
  if (lacking.length === 0) throw problems.fileHasNoForm()
  throw problems.fileMissesColumns({ sheets: lacking.map(({ name, missing }) => ({ sheet: name, columns: missing })) })
}

const orderOf = (importers: readonly SheetImporter[], { importer }: OpenSheet) => importers.indexOf(importer)

/** The header is the first row that holds anything. */
async function headOf(sheet: SheetInHand): Promise<Headed> {
  for await (const { rows, total } of sheet.pieces()) {
    const first = rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    if (first) return { sheet, headers: first.cells, headerRow: first.row, total }
  }
  return { sheet, headers: [], headerRow: 0, total: 0 }
}

function open(importers: readonly SheetImporter[], { sheet, headers, headerRow, total }: Headed): OpenSheet[] {
  const recognised = recogniseSheet(
    importers.map(({ form }) => form),
    sheet.name,
    headers,
  )
  const importer = importers.find(({ form }) => form === recognised?.form)
  if (!recognised || !importer) return []
  const { found, missing } = recognised
  return [{ name: sheet.name, importer, found, missing, headers, total, rows: () => rowsBelow(sheet, headerRow) }]
}

async function* rowsBelow(sheet: SheetInHand, headerRow: number): AsyncGenerator<SheetRow[]> {
  for await (const { rows } of sheet.pieces()) yield rows.filter(({ row }) => row > headerRow)
}

const nearest = (importers: readonly SheetImporter[], headed: readonly Headed[]) =>
  headed.flatMap(({ sheet, headers }) => {
    const form = nearestForm(
      importers.map((one) => one.form),
      sheet.name,
      headers,
    )
    return form ? [{ name: sheet.name, missing: form.missing }] : []
  })
