// Sheets that are no sheets of a form, as the lists of any office they are.
import type { AreaNames } from '../../../domain/registry/imports/area-names.ts'
import type { SheetChoice } from '../../../domain/registry/imports/layout/layout.ts'
import {
  fingerprintText,
  type RecognisedList,
  recogniseList,
  type SheetSeen,
} from '../../../domain/registry/imports/layout/recognise-list.ts'
import { kindAboveHeader, type RowKind, rowKind } from '../../../domain/registry/imports/layout/row-kind.ts'
import { filled } from '../../../domain/registry/imports/layout/sample-row.ts'
import { villageOf } from '../../../domain/registry/imports/layout/sheet-context.ts'
import { cleanListRow } from '../../../domain/registry/imports/list-row.ts'
import type { SheetForm } from '../../../domain/registry/imports/sheet-form.ts'
import { type JoinedRow, type JoinedSheets, joinedFiles, joinedPieces, seen43 } from './joined-sheets.ts'
import type { OpenSheet } from './open-sheet.ts'
import type { SheetRow } from './reader.ts'
import type { SheetImporter } from './sheet-importers.ts'
import type { SampledSheet } from './sheet-sample.ts'

/** What reading is done with: the places, the day, and what a hand said of this file or of earlier ones. */
export type Reading = {
  /** It often says of which place a list is, and which of the 43 files it is. */
  fileName: string
  areas: AreaNames
  today: string
  choices: readonly SheetChoice[]
  /** What was remembered for sheets of these headers. */
  remembered(layout: string): SheetChoice | undefined
}

const LIST_FORM: SheetForm = { kind: 'people', name: 'รายชื่อ', columns: [] }

export function openList(
  { sheet, sample, total }: SampledSheet,
  reading: Reading,
  cover: readonly string[],
  joined: JoinedSheets,
): OpenSheet | undefined {
  const isPerson = seen43({ sheet, sample, total }, reading.fileName)?.file === 'person'
  const seen: SheetSeen = {
    name: sheet.name || reading.fileName,
    sample,
    cover,
    areas: reading.areas,
    today: reading.today,
    joined: isPerson ? joinedFiles(joined) : [],
  }
  const list = recogniseList({ ...seen, ...choiceFor({ sheet, sample, total }, reading) })
  if (!list) return undefined
  const { found, headers, headerRow, headerRows } = list
  const firstRow = sample[0]?.row ?? 0
  return {
    name: sheet.name,
    importer: listImporter(list),
    form: list.dialect === 'codes' ? 'forty-three-files' : 'list',
    list,
    found,
    headers,
    missing: [],
    headerRow: headerRow + Math.max(0, headerRows - 1),
    total,
    beside: new Set(list.columns.flatMap(({ at, key }) => (key === 'sequence' ? [at] : []))),
    kindOf: (row) => kindOf(list, firstRow, row),
    rows: () => (isPerson ? joinedPieces(sheet, headers, joined) : underHeadings(list, firstRow, piecesOf(sheet))),
  }
}

/** A hand that spoke of this sheet; else one that spoke of the same headers before. */
export function choiceFor(
  { sheet, sample }: SampledSheet,
  { choices, remembered }: Reading,
): Pick<SheetSeen, 'choice' | 'chosen'> {
  const choice = choices.find(({ name }) => name === sheet.name)
  if (choice) return { choice, chosen: 'chosen' }
  const known = sample.length > 0 ? remembered(fingerprintText({ name: sheet.name, sample })) : undefined
  return known ? { choice: { ...known, name: sheet.name }, chosen: 'remembered' } : {}
}

const listImporter = ({ context, dialect }: RecognisedList): SheetImporter => ({
  form: LIST_FORM,
  noun: 'person',
  titleKeys: ['prefix', 'fullName', 'firstName', 'lastName'],
  lists: {},
  clean: (row, about) => cleanListRow(row, { ...about, sheet: context, dialect }),
})

/** A header in the first row is what everybody expects; only one further down is told. */
function kindOf(list: RecognisedList, firstRow: number, { row, cells }: SheetRow): RowKind {
  const { headerRow, headerRows } = list
  if (row < headerRow) return kindAboveHeader(cells)
  if (row < headerRow + headerRows) return row === firstRow && headerRows === 1 ? 'blank' : 'row-is-header'
  return rowKind(list, cells)
}

/** A heading is a row of one cell. */
async function* underHeadings(
  list: RecognisedList,
  firstRow: number,
  pieces: AsyncIterable<SheetRow[]>,
): AsyncGenerator<JoinedRow[]> {
  let under: ReturnType<typeof villageOf>
  const isHeading = (row: SheetRow) =>
    row.row > list.headerRow &&
    row.cells.filter((cell) => cell !== '').length === 1 &&
    kindOf(list, firstRow, row) === 'row-is-title'
  for await (const rows of pieces)
    yield rows.map((row) => {
      if (isHeading(row)) under = villageOf(filled(row.cells)[0]!.text)
      return under ? { ...row, under } : row
    })
}

async function* piecesOf(sheet: SampledSheet['sheet']): AsyncGenerator<SheetRow[]> {
  for await (const { rows } of sheet.pieces()) yield rows
}

const MOST_SAID = 20

/** What a sheet without persons says for the others. */
export const coverOf = ({ sheet, sample }: SampledSheet): string[] => [
  sheet.name,
  ...sample.slice(0, MOST_SAID).flatMap(({ cells }) => filled(cells).map(({ text }) => text)),
]
