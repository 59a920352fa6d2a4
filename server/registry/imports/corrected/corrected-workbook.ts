// The uploaded workbook given back with its remarks: the file itself, its sheets, widths, formulas and lists kept; only a
// column is added, and the ground of cells with remarks changed (docs/decisions/0016).
import type { RowIssue } from '../../../../domain/registry/imports/import.ts'
import { REMARKS_HEADER } from '../../../../domain/registry/imports/row-text.ts'
import { type ZipPart, zipped } from '../../../platform/zip-writer.ts'
import type { Reading } from '../open-lists.ts'
import type { OpenSheet } from '../open-sheet.ts'
import type { PassedSheet } from '../open-sheets.ts'
import { openFile } from '../open-sheets.ts'
import type { Reader, SheetInHand } from '../reader.ts'
import { readerFor } from '../readers.ts'
import { readWorkbook } from '../xlsx/workbook.ts'
import { openZip, packedPart, readPart, streamPart, type Zip } from '../xlsx/zip.ts'
import { xlsxReader } from '../xlsx-reader.ts'
import { asXlsx, type WrittenSheet } from './as-xlsx.ts'
import { markedSheet, type SheetMarks } from './marked-sheet.ts'
import { MarkedStyles } from './marked-styles.ts'
import { marksOfRow } from './marks-of-row.ts'

/** Beyond it a spreadsheet has no more columns. */
const LAST_COLUMN = 16_383

const isRemarksHeader = (header: string) => header.startsWith(REMARKS_HEADER)

/** Behind everything that the sheet says it holds. */
async function noteColumn(zip: Zip, part: string, headers: readonly string[]): Promise<number> {
  const known = headers.findIndex(isRemarksHeader)
  if (known >= 0) return known
  const start = await readStart(zip, part)
  const reach = /<(?:\w+:)?dimension [^>]*ref="[A-Z]+\d+:([A-Z]+)\d+"/.exec(start)?.[1] ?? 'A'
  const last = [...reach].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0)
  return last > LAST_COLUMN ? headers.length : Math.max(last, headers.length)
}

async function readStart(zip: Zip, part: string): Promise<string> {
  for await (const piece of streamPart(zip, part)) return piece.toString('utf8')
  return ''
}

/** A sheet of the file, as far as its remarks need it: where its header stands, and in which column each of them is. */
type Headed = { name: string; headerRow: number; headers: readonly string[]; columns: ReadonlyMap<string, number> }

const headOfOpen = ({ name, headerRow, headers, found }: OpenSheet): Headed => ({
  name,
  headerRow,
  headers,
  columns: new Map([...found.values()].map(({ header, at }) => [header, at])),
})

/** Of a sheet that makes nobody, as the home.txt of a health centre, the first row is the header. */
function headOfPassed({ sampled: { sheet, sample } }: PassedSheet): Headed {
  const headers = sample[0]?.cells ?? []
  return {
    name: sheet.name,
    headerRow: sample[0]?.row ?? 1,
    headers,
    columns: new Map(headers.map((header, at) => [header, at])),
  }
}

async function marksOfSheet(
  zip: Zip,
  { part, shift, columns: width }: WrittenSheet,
  { headerRow, headers, columns }: Headed,
  issues: readonly RowIssue[],
): Promise<SheetMarks> {
  // What was joined from another file has no column here.
  const own = width === 0 ? columns : new Map([...columns].filter(([, at]) => at < width))
  const rows = new Map([...grouped(issues)].map(([row, some]) => [row + shift, marksOfRow(some, own)]))
  // That the header is no person needs no telling beside the header.
  const aboveAll = issues.filter(({ row, severity }) => row === headerRow && severity !== 'skip')
  const above = aboveAll.length > 0 ? marksOfRow(aboveAll, own) : undefined
  const note = above ? `${REMARKS_HEADER}: ${above.note}` : REMARKS_HEADER
  rows.set(headerRow + shift, { cells: new Map(), note, worst: above?.worst ?? 'fix' })
  const noteAt = await noteColumn(zip, part, width === 0 ? headers : headers.slice(0, width))
  return { part, noteAt, isOurs: headers.some(isRemarksHeader), rows }
}

function grouped(issues: readonly RowIssue[]): Map<number, RowIssue[]> {
  const byRow = new Map<number, RowIssue[]>()
  for (const issue of issues) byRow.set(issue.row, [...(byRow.get(issue.row) ?? []), issue])
  return byRow
}

/** The file itself where it is an .xlsx; else an .xlsx of the same sheets. */
async function bookOf(reader: Reader, bytes: Buffer, sheets: readonly SheetInHand[]) {
  if (reader !== xlsxReader) return asXlsx(sheets)
  const parts = readWorkbook(openZip(bytes)).sheets
  return { bytes, sheets: parts.map(({ name, part }): WrittenSheet => ({ name, part, shift: 0, columns: 0 })) }
}

/** Throws the problem for which the file cannot be read; it could be, once. `reading` is what it was read with. */
export async function correctedWorkbook(
  bytes: Buffer,
  fileName: string,
  issues: readonly RowIssue[],
  reading: Reading,
) {
  const reader = readerFor(bytes, fileName)
  const inHand = await reader.read(bytes, fileName)
  const { sheets: opened, passed } = await openFile(inHand, reading)
  const book = await bookOf(reader, bytes, inHand)
  const zip = openZip(book.bytes)
  const { styles: stylesPart } = readWorkbook(zip)
  const styles = new MarkedStyles(stylesPart ? readPart(zip, stylesPart).toString('utf8') : '')
  const marked: SheetMarks[] = []
  for (const head of [...opened.map(headOfOpen), ...passed.map(headOfPassed)]) {
    const written = book.sheets.find(({ name }) => name === head.name)
    const own = issues.filter((issue) => issue.sheet === head.name)
    if (written && own.length > 0) marked.push(await marksOfSheet(zip, written, head, own))
  }
  return zipped(partsOf(zip, marked, styles, stylesPart))
}

/** The sheets first: only they tell which styles are needed. */
function* partsOf(zip: Zip, marked: readonly SheetMarks[], styles: MarkedStyles, stylesPart: string | undefined) {
  const done = new Set(marked.map(({ part }) => part))
  for (const sheet of marked) yield { name: sheet.part, content: markedSheet(zip, sheet, styles) } satisfies ZipPart
  async function* stylesText() {
    yield Buffer.from(styles.text())
  }
  if (stylesPart && marked.length > 0) {
    done.add(stylesPart)
    yield { name: stylesPart, content: stylesText() } satisfies ZipPart
  }
  for (const [name, { size }] of zip.entries)
    if (!done.has(name) && (size > 0 || !name.endsWith('/'))) yield packedPart(zip, name)
}
