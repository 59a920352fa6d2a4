// A sheet of any list of persons: its header, its columns, and what its title says for all of them.
import type { AreaNames } from '../area-names.ts'
import { seekerOf } from '../area-seek.ts'
import { RowReading } from '../cleaning/row-reading.ts'
import { areaCodeWritten, HOME, placeWritten } from '../list/place-written.ts'
import type { FoundColumns } from '../sheet-form.ts'
import { type FoundHeader, findHeader, headerAt, headerText } from './find-header.ts'
import { layoutText } from './fingerprint.ts'
import { fieldsOf, fileOf43, headerless43, type JoinedFile, joinedHeaders } from './forty-three-files.ts'
import type { SheetChoice } from './layout.ts'
import { foundColumns, type ListColumn, listColumns } from './list-columns.ts'
import { rowKind } from './row-kind.ts'
import { filled, type SampleRow } from './sample-row.ts'
import { contextOf, eraOf, placesOf, type SheetContext, titledSubdistricts, withRowsOf } from './sheet-context.ts'

export type RecognisedList = {
  headers: string[]
  columns: ListColumn[]
  found: FoundColumns
  /** As the spreadsheet numbers them; 0 where a list has no header. */
  headerRow: number
  headerRows: number
  context: SheetContext
  dialect: 'words' | 'codes'
}

export type SheetSeen = {
  name: string
  sample: readonly SampleRow[]
  /** What the sheets without persons say: a cover often names the place of them all. */
  cover: readonly string[]
  areas: AreaNames
  today: string
  choice?: SheetChoice | undefined
  /** Whether a hand made the choice for this file, or for an earlier one. */
  chosen?: 'chosen' | 'remembered'
  /** Files of the 43 whose rows are joined to this one's. */
  joined?: readonly JoinedFile[]
}

/** Undefined where no column says who somebody is: a cover, a summary. */
export function recogniseList(seen: SheetSeen): RecognisedList | undefined {
  const header = headerOf(seen)
  const joined = (seen.joined ?? []).flatMap((file) => joinedHeaders(file))
  const headers = [...header.headers, ...joined.map((own) => ({ parent: '', own }))]
  const body = seen.sample.slice(header.from + header.rows)
  const valuesAt = (at: number) => body.flatMap(({ cells }) => ((cells[at] ?? '').trim() === '' ? [] : [cells[at]!]))
  const columns = withChoice(listColumns(headers, valuesAt), seen)
  const found = foundColumns(columns)
  if (!saysWho(found, seen.choice) || !holdsAnybody(headers.map(headerText), found, body)) return undefined
  const isOf43 = fileOf43(headers.map(headerText)) === 'person'
  return {
    headers: headers.map(headerText),
    columns,
    found,
    headerRow: header.rows === 0 ? 0 : seen.sample[header.from]!.row,
    headerRows: header.rows,
    context: contextFor(seen, header, body, found),
    dialect: isOf43 ? 'codes' : 'words',
  }
}

/** By which the layout is remembered: the headers; of a sheet without any, the first of its rows. */
export function fingerprintText(seen: Pick<SheetSeen, 'name' | 'sample'>): string {
  const found = findHeader(seen.sample)
  return layoutText(found ? found.headers.map(headerText) : (seen.sample[0]?.cells ?? []))
}

/** Of a sheet in which nobody is named: what its first row would say, for a hand to choose from. */
export function plainColumns({ sample }: Pick<SheetSeen, 'sample'>): ListColumn[] {
  const header = findHeader(sample) ?? headerAt(sample, sample[0]?.row ?? 0)
  return header ? listColumns(header.headers, () => []) : []
}

function headerOf({ sample, choice, name }: SheetSeen): FoundHeader {
  const asked = choice?.headerRow === undefined ? undefined : headerAt(sample, choice.headerRow)
  const found = asked ?? findHeader(sample)
  if (found) return found
  const first = sample.findIndex(({ cells }) => filled(cells).length > 0)
  const file = first < 0 ? undefined : headerless43(name, sample[first]!.cells)
  const width = Math.max(0, ...sample.map(({ cells }) => cells.length))
  const own = file ? fieldsOf(file) : Array.from({ length: width }, () => '')
  return { from: Math.max(0, first), rows: 0, headers: own.map((one) => ({ parent: '', own: one })) }
}

function withChoice(columns: ListColumn[], { choice, chosen = 'chosen' }: SheetSeen): ListColumn[] {
  if (!choice) return columns
  return columns.map((column) => {
    const key = choice.columns[column.at]
    return key === undefined ? column : { ...column, key, how: key === null ? null : chosen }
  })
}

/** A name, or a number beside something else; a hand that says it is a list is believed with a name only. */
function saysWho(found: FoundColumns, choice: SheetChoice | undefined): boolean {
  const hasName = found.has('fullName') || found.has('firstName')
  if (choice?.skip === false || choice?.headerRow) return hasName
  return hasName && found.size >= 2
}

/** A form that nobody has filled in is no list. */
const holdsAnybody = (headers: readonly string[], found: FoundColumns, body: readonly SampleRow[]) =>
  body.some(({ cells }) => rowKind({ headers, found }, cells) === 'person')

const MOST_TITLES = 12

function contextFor(
  seen: SheetSeen,
  header: FoundHeader,
  body: readonly SampleRow[],
  found: FoundColumns,
): SheetContext {
  const { name, cover, areas, today, choice } = seen
  const titles = seen.sample
    .slice(0, header.from)
    .slice(-MOST_TITLES)
    .flatMap(({ cells }) => filled(cells).map(({ text }) => text))
  const told = contextOf({ name, titles, cover, areas, today })
  const codes = body.flatMap(({ cells }) => codeIn(found, cells, areas))
  const titled = titledSubdistricts([name, ...titles, ...cover], areas)
  const context = { ...withRowsOf(told, codes, titled), places: placesOf(codes, areas) }
  const days = body.map(({ cells }) => cells[found.get('birthDate')?.at ?? -1] ?? '')
  const chosenArea = choice?.defaults
    ? { areaCode: choice.defaults.areaCode, isPlaceSure: choice.defaults.areaCode !== null }
    : {}
  return { ...context, ...chosenArea, era: eraOf(days) }
}

/** The subdistrict of a row that says its district as well, or its code. */
function codeIn(found: FoundColumns, cells: readonly string[], areas: AreaNames): string[] {
  const row = new RowReading<string>(found, cells)
  const code = areaCodeWritten(row, areas)
  if (code) return [code]
  const { names } = placeWritten(row, HOME)
  if (names.subdistrict === '' || names.district === '') return []
  const { areaCode, doubt } = seekerOf(areas).seek(names, null)
  return areaCode?.length === 6 && !doubt ? [areaCode] : []
}
