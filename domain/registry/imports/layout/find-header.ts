// Where the header of a list stands: in row 1 or row 7, in one row or with parents above their children.

import type { Header } from './column-by-name.ts'
import { keyOfHeader } from './column-by-name.ts'
import { filled, type SampleRow } from './sample-row.ts'

export type FoundHeader = {
  /** Where in the sample it begins, and how many rows it takes. */
  from: number
  rows: number
  headers: Header[]
}

/** Further down there is no header any more. */
const SEARCHED = 60
const LONGEST_HEADER = 80
/** A number, a day, a house: no header has them. */
const DIGITS = /[\d๐-๙]{5,}|[\d๐-๙]+[/-][\d๐-๙]+/

const knownKeys = ({ cells }: SampleRow) =>
  new Set(filled(cells).flatMap(({ text }) => (text.length <= LONGEST_HEADER ? (keyOfHeader(text) ?? []) : [])))

const looksLikeHeader = ({ cells }: SampleRow) =>
  filled(cells).every(({ text }) => text.length <= LONGEST_HEADER && !DIGITS.test(text))

/** How much of a row is header: what it names, if it holds nothing that only a row of a person holds. */
function weight(row: SampleRow): number {
  const known = knownKeys(row)
  const names = ['fullName', 'firstName', 'number'] as const
  const saysWho = names.some((key) => known.has(key))
  if (known.size < 2 || !looksLikeHeader(row)) return 0
  return known.size >= 3 || saysWho ? known.size : 0
}

/** Undefined when no row of the beginning names its columns. */
export function findHeader(sample: readonly SampleRow[]): FoundHeader | undefined {
  const searched = sample.slice(0, SEARCHED)
  const first = searched.findIndex((row) => weight(row) > 0)
  if (first < 0) return undefined
  const main = searched[first]!
  const below = searched[first + 1]
  if (below && below.row === main.row + 1 && isChildRow(main, below))
    return { from: first, rows: 2, headers: withParents(main.cells, below.cells) }
  const above = searched[first - 1]
  if (above && above.row === main.row - 1 && isParentRow(above, main))
    return { from: first - 1, rows: 2, headers: withParents(above.cells, main.cells) }
  return { from: first, rows: 1, headers: main.cells.map((own) => ({ parent: '', own: own.trim() })) }
}

/** At the position where a hand says that the header stands. */
export function headerAt(sample: readonly SampleRow[], row: number): FoundHeader | undefined {
  const from = sample.findIndex((one) => one.row === row)
  if (from < 0) return undefined
  const below = sample[from + 1]
  const main = sample[from]!
  if (below && isChildRow(main, below)) return { from, rows: 2, headers: withParents(main.cells, below.cells) }
  return { from, rows: 1, headers: main.cells.map((own) => ({ parent: '', own: own.trim() })) }
}

/** Children stand where the row above is empty, or under the first column of a parent; under the others nothing does. */
function isChildRow(parents: SampleRow, children: SampleRow): boolean {
  const texts = filled(children.cells)
  if (texts.length < 2 || !looksLikeHeader(children)) return false
  if (areCounted(texts)) return true
  const known = texts.filter(({ text }) => keyOfHeader(text) !== undefined).length
  const underGap = texts.filter(({ at }) => (parents.cells[at] ?? '').trim() === '').length
  return underGap > 0 && (known >= 2 || known === texts.length) && known * 2 >= texts.length
}

/** The seven types of disability are often headed by their numbers only. */
const areCounted = (texts: { text: string }[]) =>
  texts.length >= 3 && texts.every(({ text }, at) => text === String(at + 1))

/** A row of merged words above the header: at least two of them, and no title, which stands alone. */
function isParentRow(parents: SampleRow, children: SampleRow): boolean {
  const texts = filled(parents.cells)
  const gaps = texts.filter(
    ({ at }) => (parents.cells[at + 1] ?? '').trim() === '' && (children.cells[at + 1] ?? '') !== '',
  )
  return texts.length >= 2 && gaps.length > 0 && looksLikeHeader(parents)
}

/** A merged cell holds its text in its first column: it stands over the columns behind it, if there is a child below it. */
function withParents(parents: readonly string[], children: readonly string[]): Header[] {
  let over = ''
  return Array.from({ length: Math.max(parents.length, children.length) }, (_, at) => {
    const own = (children[at] ?? '').trim()
    const above = (parents[at] ?? '').trim()
    if (above !== '') over = own === '' ? '' : above
    return { parent: above === '' && own === '' ? '' : above || over, own }
  })
}

export const headerText = ({ parent, own }: Header): string =>
  parent === '' || parent === own ? own : own === '' ? parent : `${parent} ${own}`
