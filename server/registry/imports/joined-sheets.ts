// HOME, DISABILITY and FUNCTIONAL of the 43 files: read whole, and joined to each row of PERSON.
import { pointOf } from '../../../domain/registry/imports/cleaning/points.ts'
import type { Remark } from '../../../domain/registry/imports/cleaning/row-reading.ts'
import {
  fileOf43,
  JOINED_FILES,
  type JoinedFile,
  JoinedRows,
  joinedHeaders,
} from '../../../domain/registry/imports/layout/forty-three-files.ts'
import { headerKey } from '../../../domain/registry/imports/layout/header-key.ts'
import type { SheetInHand, SheetRow } from './reader.ts'
import type { SampledSheet } from './sheet-sample.ts'

export type JoinedSheets = Map<JoinedFile, JoinedRows>

export const joinedFileOf = ({ sample }: SampledSheet): JoinedFile | undefined => {
  const file = sample[0] && fileOf43(sample[0].cells)
  return file === 'person' ? undefined : file
}

/** In the order in which their columns are put behind those of PERSON. */
export const joinedFiles = (joined: JoinedSheets): JoinedFile[] => JOINED_FILES.filter((file) => joined.has(file))

export async function readJoined(sheets: readonly SampledSheet[]): Promise<JoinedSheets> {
  const joined: JoinedSheets = new Map()
  for (const sampled of sheets) {
    const file = joinedFileOf(sampled)
    if (!file || joined.has(file)) continue
    const [header] = sampled.sample
    const rows = new JoinedRows(file, header!.cells)
    for await (const piece of sampled.sheet.pieces())
      for (const { row, cells } of piece.rows) if (row > header!.row) rows.add(cells)
    joined.set(file, rows)
  }
  return joined
}

export type JoinedRow = SheetRow & { homeMissing?: boolean }

/** The rows of PERSON with what is joined to them behind their own cells, so that it is part of what the row says. */
export async function* joinedPieces(
  sheet: SheetInHand,
  headers: readonly string[],
  joined: JoinedSheets,
): AsyncGenerator<JoinedRow[]> {
  const files = joinedFiles(joined)
  const width = headers.length - files.reduce((sum, file) => sum + joinedHeaders(file).length, 0)
  const at = new Map(headers.slice(0, width).map((header, place) => [headerKey(header), place]))
  for await (const { rows } of sheet.pieces())
    yield rows.map((row) => {
      const own = Array.from({ length: width }, (_, place) => row.cells[place] ?? '')
      const parts = files.map((file) => joined.get(file)!.of(own, at) ?? joinedHeaders(file).map(() => ''))
      const isHomeNamed = (own[at.get(headerKey('HID')) ?? -1] ?? '').trim() !== ''
      const homeMissing = isHomeNamed && joined.has('home') && joined.get('home')!.of(own, at) === undefined
      return { ...row, cells: [...own, ...parts.flat()], ...(homeMissing ? { homeMissing } : {}) }
    })
}

/** What is wrong with the houses themselves: a point that is swapped, or lies somewhere else. */
export async function* remarksOnHomes({
  sheet,
  sample,
}: SampledSheet): AsyncGenerator<{ row: SheetRow; remark: Remark }> {
  const [header] = sample
  const at = (field: string) => header!.cells.findIndex((cell) => headerKey(cell) === headerKey(field))
  const [latitude, longitude] = [at('LATITUDE'), at('LONGITUDE')]
  for await (const { rows } of sheet.pieces())
    for (const row of rows) {
      const [north = '', east = ''] = [row.cells[latitude], row.cells[longitude]]
      if (row.row <= header!.row || north.trim() + east.trim() === '') continue
      const point = pointOf(Number(north), Number(east))
      if (point && !point.swapped) continue
      const code = point ? 'point-swapped' : 'point-outside'
      const remark: Remark = { severity: point ? 'fix' : 'warn', code, column: header!.cells[latitude]!, value: north }
      yield { row, remark }
    }
}
