// The six lists of six agencies through the readers, the layout and the cleaning, each row beside what is known of it.
import { readFileSync } from 'node:fs'
import { AreaNames } from '../domain/registry/imports/area-names.ts'
import type { CleanedRow } from '../domain/registry/imports/cleaned-row.ts'
import { type Remark, RowReading, rowRemark } from '../domain/registry/imports/cleaning/row-reading.ts'
import { columnOrder, isBlank, rowText } from '../domain/registry/imports/row-text.ts'
import { root } from './platform/root.ts'
import { remarksOnHomes } from './registry/imports/joined-sheets.ts'
import type { OpenSheet } from './registry/imports/open-sheet.ts'
import { openFile, type PassedSheet } from './registry/imports/open-sheets.ts'
import type { SheetInHand } from './registry/imports/reader.ts'
import { readerFor } from './registry/imports/readers.ts'

const FOLDER = new URL('../shared/data/agencies/', root)
/** The day the lists were made for. */
const TODAY = '2026-06-30'

/** Each agency with the files it sent together. */
const AGENCIES: readonly (readonly string[])[] = [
  ['a-pmj-disability-songkhla.xlsx'],
  ['b-rpst-43file/person.txt', 'b-rpst-43file/home.txt'],
  ['c-obt-thakham-elderly.xls'],
  ['d-rehab-fund-devices.csv'],
  ['e-predecessor-export.xls'],
  ['f-osm-survey-thakham.xlsx'],
]
const HAS_SHEETS = /^[acf]-/

export type SeenRow = { isPerson: boolean; cleaned?: CleanedRow; remarks: Remark[] }
/** By file, sheet ('' where there are none) and row. */
export const placeOf = (file: string, sheet: string, row: number) => `${file}|${sheet}|${row}`

export function areaNames(): AreaNames {
  const lines = readFileSync(new URL('database/areas.tsv', root), 'utf8').split('\n').slice(1)
  return new AreaNames(
    lines.flatMap((line) => {
      const [code, , nameTh] = line.split('\t')
      return code && nameTh ? [{ code, nameTh }] : []
    }),
  )
}

/** Every row of every file; what a sheet is passed over for stands in its row 0. */
export async function seeAgencyRows(areas = areaNames()): Promise<Map<string, SeenRow>> {
  const seen = new Map<string, SeenRow>()
  for (const files of AGENCIES) {
    const sheets: SheetInHand[] = []
    for (const file of files) {
      const bytes = readFileSync(new URL(file, FOLDER))
      const read = await readerFor(bytes, file).read(bytes, file)
      sheets.push(...(files.length > 1 ? read.map((sheet) => ({ ...sheet, name: file.split('/').at(-1)! })) : read))
    }
    const place = (sheet: string, row: number) => {
      const file = files.find((one) => one.endsWith(`/${sheet}`)) ?? files[0]!
      return placeOf(file, HAS_SHEETS.test(file) ? sheet : '', row)
    }
    const reading = { fileName: '', areas, today: TODAY, choices: [], remembered: () => undefined }
    const { sheets: opened, passed } = await openFile(sheets, reading)
    for (const sheet of opened) await seeSheet(sheet, areas, (row, one) => seen.set(place(sheet.name, row), one))
    for (const sheet of passed)
      await seePassed(sheet, (row, one) => seen.set(place(sheet.sampled.sheet.name, row), one))
  }
  return seen
}

type See = (row: number, seen: SeenRow) => void

async function seeSheet(sheet: OpenSheet, areas: AreaNames, see: See): Promise<void> {
  const order = columnOrder(sheet.headers, sheet.beside)
  const before = new Set<string>()
  for await (const piece of sheet.rows())
    for (const { row, cells, ...aside } of piece) {
      const kind = isBlank(cells) ? 'blank' : (sheet.kindOf?.({ row, cells }) ?? 'person')
      if (kind !== 'person') {
        see(row, { isPerson: false, remarks: kind === 'blank' ? [] : [rowRemark('skip', kind)] })
        continue
      }
      const text = rowText(order, cells)
      const repeated = before.has(text) ? [rowRemark('warn', 'person-row-repeated')] : []
      before.add(text)
      const cleaned = sheet.importer.clean(new RowReading(sheet.found, cells, [], aside), { areas, today: TODAY })
      see(row, { isPerson: true, cleaned, remarks: [...cleaned.remarks, ...repeated] })
    }
}

async function seePassed({ sampled, why }: PassedSheet, see: See): Promise<void> {
  see(0, { isPerson: false, remarks: [rowRemark('skip', why)] })
  for await (const { row, remark } of remarksOnHomes(sampled, '')) see(row.row, { isPerson: false, remarks: [remark] })
}
