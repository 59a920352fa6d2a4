// HOME, DISABILITY and FUNCTIONAL of the 43 files: read whole, and joined to each row of PERSON.
import { pointOf } from '../../../domain/registry/imports/cleaning/points.ts'
import type { Aside, Remark } from '../../../domain/registry/imports/cleaning/row-reading.ts'
import {
  type FileOf43,
  fieldsOf,
  fileOf43,
  headerless43,
  JOINED_FILES,
  type JoinedFile,
  JoinedRows,
  joinedHeaders,
} from '../../../domain/registry/imports/layout/forty-three-files.ts'
import { headerKey } from '../../../domain/registry/imports/layout/header-key.ts'
import type { SheetInHand, SheetRow } from './reader.ts'
import type { SampledSheet } from './sheet-sample.ts'

export type JoinedSheets = Map<JoinedFile, JoinedRows>

type Seen43 = { file: FileOf43; headers: readonly string[]; headerRow: number }

/** Of a file without a header, its name and the number of its fields tell which of the 43 it is. */
export function seen43({ sheet, sample }: SampledSheet, fileName: string): Seen43 | undefined {
  const [first] = sample
  if (!first) return undefined
  const named = fileOf43(first.cells)
  if (named) return { file: named, headers: first.cells, headerRow: first.row }
  const bare = headerless43(sheet.name || fileName, first.cells)
  return bare && { file: bare, headers: fieldsOf(bare), headerRow: 0 }
}

export const isJoined = (sampled: SampledSheet, fileName: string) => {
  const seen = seen43(sampled, fileName)
  return seen !== undefined && seen.file !== 'person'
}

/** In the order in which their columns are put behind those of PERSON. */
export const joinedFiles = (joined: JoinedSheets): JoinedFile[] => JOINED_FILES.filter((file) => joined.has(file))

export async function readJoined(sheets: readonly SampledSheet[], fileName: string): Promise<JoinedSheets> {
  const joined: JoinedSheets = new Map()
  for (const sampled of sheets) {
    const seen = seen43(sampled, fileName)
    if (!seen || seen.file === 'person' || joined.has(seen.file)) continue
    const rows = new JoinedRows(seen.file, seen.headers)
    for await (const piece of sampled.sheet.pieces())
      for (const { row, cells } of piece.rows) if (row > seen.headerRow) rows.add(cells)
    joined.set(seen.file, rows)
  }
  return joined
}

export type JoinedRow = SheetRow & Pick<Aside, 'homeMissing' | 'under'>

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
export async function* remarksOnHomes(
  sampled: SampledSheet,
  fileName: string,
): AsyncGenerator<{ row: SheetRow; remark: Remark }> {
  const seen = seen43(sampled, fileName)
  if (seen?.file !== 'home') return
  const { headers, headerRow } = seen
  const at = (field: string) => headers.findIndex((header) => headerKey(header) === headerKey(field))
  const [latitude, longitude] = [at('LATITUDE'), at('LONGITUDE')]
  for await (const { rows } of sampled.sheet.pieces())
    for (const row of rows) {
      const [north = '', east = ''] = [row.cells[latitude], row.cells[longitude]]
      if (row.row <= headerRow || north.trim() + east.trim() === '') continue
      const point = pointOf(Number(north), Number(east))
      if (point && !point.swapped) continue
      const code = point ? 'point-swapped' : 'point-outside'
      yield { row, remark: { severity: point ? 'fix' : 'warn', code, column: headers[latitude]!, value: north } }
    }
}
