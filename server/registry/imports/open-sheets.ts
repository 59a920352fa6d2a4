// Which sheets of a file are sheets of the form, in the order in which they have to be staged.
import { nearestForm, recogniseSheet } from '../../../domain/registry/imports/sheet-form.ts'
import { problems } from '../../../domain/shared/problems.ts'
import type { SheetInHand, SheetRow } from './reader.ts'
import { type SheetImporter, sheetImporters } from './sheet-importers.ts'
import type { SheetInStaging } from './staging.ts'

export type OpenSheet = SheetInStaging & {
  /** Headers without which it cannot be read. */
  missing: string[]
  headerRow: number
  /** How many rows the file says it has, the header among them. */
  total: number
  /** The rows below the header. */
  rows(): AsyncIterable<SheetRow[]>
}

type Headed = { sheet: SheetInHand; headers: string[]; headerRow: number; total: number }

export const isReadable = ({ missing }: OpenSheet) => missing.length === 0

/**
 * The sheets of the form, also those that lack headers they must have. Where none is recognised, those that come nearest,
 * so that what they lack can be told. Throws file-has-no-form when nothing comes near.
 */
export async function openSheets(sheets: readonly SheetInHand[]): Promise<OpenSheet[]> {
  const importers = sheetImporters()
  const headed: Headed[] = []
  for (const sheet of sheets) headed.push(await headOf(sheet))
  const recognised = headed.flatMap((one) => open(importers, one, recogniseSheet))
  const opened = recognised.length > 0 ? recognised : headed.flatMap((one) => open(importers, one, nearestForm))
  if (opened.length === 0) throw problems.fileHasNoForm()
  return opened.sort((a, b) => orderOf(importers, a) - orderOf(importers, b))
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

function open(
  importers: readonly SheetImporter[],
  { sheet, headers, headerRow, total }: Headed,
  find: typeof recogniseSheet,
): OpenSheet[] {
  const forms = importers.map(({ form }) => form)
  const fit = find(forms, sheet.name, headers)
  const importer = importers.find(({ form }) => form === fit?.form)
  if (!fit || !importer) return []
  const { found, missing } = fit
  return [
    { name: sheet.name, importer, found, missing, headers, headerRow, total, rows: () => rowsBelow(sheet, headerRow) },
  ]
}

async function* rowsBelow(sheet: SheetInHand, headerRow: number): AsyncGenerator<SheetRow[]> {
  for await (const { rows } of sheet.pieces()) yield rows.filter(({ row }) => row > headerRow)
}
