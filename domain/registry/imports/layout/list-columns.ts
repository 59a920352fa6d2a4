// Which column of a list is what: headers first, then the columns beside them, then what stands in those nobody named.
import { toArabicDigits } from '../../../shared/thai-text.ts'
import type { FoundColumns } from '../sheet-form.ts'
import { holdsDigits, holdsMarks, holdsPrefixes, holdsWholeNames, keyOfContent } from './column-by-content.ts'
import { AS_REGISTERED, type Header, keyOfHeader, keyUnderParent } from './column-by-name.ts'
import { headerText } from './find-header.ts'
import { headerKey } from './header-key.ts'
import type { ColumnHow } from './layout.ts'
import { type ListKey, MAY_REPEAT } from './list-keys.ts'

export type ListColumn = { at: number; header: string; key: ListKey | null; how: ColumnHow | null }

/** `valuesAt` are the first cells of a column, below the header. */
export function listColumns(headers: readonly Header[], valuesAt: (at: number) => string[]): ListColumn[] {
  const columns: ListColumn[] = headers.map((header, at) => {
    const key = keyUnderParent(header) ?? null
    return { at, header: headerText(header), key, how: key === null ? null : 'name' }
  })
  spreadMerged(columns, valuesAt)
  inTheirContext(columns)
  settleNames(columns, valuesAt)
  settleDimensions(columns, valuesAt)
  onceEach(columns)
  byContent(columns, valuesAt)
  countedLines(columns, valuesAt)
  return columns
}

/** One header over several columns: a number in boxes, a name in three cells. */
function spreadMerged(columns: ListColumn[], valuesAt: (at: number) => string[]): void {
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at]!
    const run = [column]
    while (columns[at + run.length]?.header === '') run.push(columns[at + run.length]!)
    if (run.length < 2) continue
    if (column.key === 'number' && run.every((one) => holdsDigits(valuesAt(one.at))))
      for (const one of run) put(one, 'numberPart', 'content')
    if (column.key === 'fullName' && holdsPrefixes(valuesAt(at))) {
      const [first, second, third] = run
      put(first!, 'prefix', 'content')
      put(second!, third && valuesAt(third.at).length > 0 ? 'firstName' : 'fullName', 'content')
      if (third && valuesAt(third.at).length > 0) put(third, 'lastName', 'content')
    }
  }
}

function put(column: ListColumn, key: ListKey | null, how: ColumnHow | null): void {
  column.key = key
  column.how = key === null ? null : how
}

/** A telephone behind a carer is hers; a subdistrict behind a registered address belongs to that. */
function inTheirContext(columns: ListColumn[]): void {
  const seen = new Set<ListKey>()
  let behind: 'carer' | 'registered' | 'home' = 'home'
  for (const column of columns) {
    const { key } = column
    if (key === null) continue
    if (key === 'carerName' || key === 'carerRelationship') behind = 'carer'
    else if (key === 'registeredLine' || key === 'registeredHouse') behind = 'registered'
    else if (key === 'addressLine' || key === 'house') behind = 'home'
    else if (behind === 'carer' && key === 'phones' && seen.has('phones')) put(column, 'carerPhone', 'name')
    else if (behind === 'registered' && AS_REGISTERED[key]) put(column, AS_REGISTERED[key], 'name')
    else if (key !== 'phones') behind = behind === 'registered' ? behind : 'home'
    if (column.key) seen.add(column.key)
  }
}

const isSurnameHeader = (header: string) => headerKey(header) === 'ชื่อสกุล'

/** ชื่อ is the given name beside a surname, and the whole name where it stands alone; ชื่อสกุล beside ชื่อ is the surname. A whole name beside both is somebody else's. */
function settleNames(columns: ListColumn[], valuesAt: (at: number) => string[]): void {
  const given = columns.find(({ key }) => key === 'firstName')
  const family = columns.find(({ key }) => key === 'lastName')
  const whole = columns.find(({ key }) => key === 'fullName')
  if (given && family && whole) put(whole, null, null)
  else if (given && !family && whole && isSurnameHeader(whole.header) && !holdsWholeNames(valuesAt(whole.at)))
    put(whole, 'lastName', 'name')
  else if (given && !family && !whole && holdsWholeNames(valuesAt(given.at))) put(given, 'fullName', 'name')
}

const DIMENSIONS = new Set(
  ['สุขภาพ', 'ความเป็นอยู่', 'การศึกษา', 'รายได้', 'เข้าถึงบริการรัฐ', 'การเข้าถึงบริการรัฐ', 'บริการรัฐ'].flatMap((word) =>
    [word, `ด้าน${word}`, `มิติ${word}`].map(headerKey),
  ),
)

/** The five dimensions of TPMAP, each 0 or 1: there การศึกษา and รายได้ are no schooling and no income. */
function settleDimensions(columns: ListColumn[], valuesAt: (at: number) => string[]): void {
  const named = columns.filter(({ header, at }) => DIMENSIONS.has(headerKey(header)) && holdsMarks(valuesAt(at)))
  if (named.length >= 3) for (const column of named) put(column, 'povertyDimension', 'name')
}

/** Of two columns that say the same the first is read; what may stand several times is read each time. */
function onceEach(columns: ListColumn[]): void {
  const seen = new Set<ListKey>()
  for (const column of columns) {
    if (column.key === null || MAY_REPEAT.has(column.key)) continue
    if (seen.has(column.key)) put(column, null, null)
    else seen.add(column.key)
  }
}

const INSTEAD: Partial<Record<ListKey, readonly ListKey[]>> = {
  number: ['numberPart'],
  fullName: ['firstName', 'lastName'],
  addressLine: ['house'],
  house: ['addressLine'],
  birthDate: ['birthYear', 'birthDay'],
}
/** A day without a header could be any day; in a column that has one, the header would have said so. */
const ONLY_UNNAMED: ReadonlySet<ListKey> = new Set(['birthDate', 'sex', 'house', 'moo'])

function byContent(columns: ListColumn[], valuesAt: (at: number) => string[]): void {
  for (const column of columns) {
    if (column.key !== null || keyOfHeader(column.header) !== undefined) continue
    const key = keyOfContent(valuesAt(column.at))
    if (key === undefined || (ONLY_UNNAMED.has(key) && column.header !== '')) continue
    const isTaken = [key, ...(INSTEAD[key] ?? [])].some((one) => columns.some((other) => other.key === one))
    if (!isTaken) put(column, key, 'content')
  }
}

/** 1, 2, 3 in a first column that nobody named number the lines. */
function countedLines([first]: ListColumn[], valuesAt: (at: number) => string[]): void {
  if (first?.header !== '' || first.key !== null) return
  const values = valuesAt(0).map((value) => Number(toArabicDigits(value).replace(/\.$/, '')))
  if (values.length > 1 && values.every((value, at) => value === values[0]! + at)) put(first, 'sequence', 'content')
}

/** For reading a row: a column that stands several times is key, key#2, key#3. */
export function foundColumns(columns: readonly ListColumn[]): FoundColumns {
  const found: FoundColumns = new Map()
  const times = new Map<string, number>()
  for (const { at, header, key } of columns) {
    if (key === null) continue
    const time = (times.get(key) ?? 0) + 1
    times.set(key, time)
    found.set(time === 1 ? key : `${key}#${time}`, { at, header })
  }
  return found
}
