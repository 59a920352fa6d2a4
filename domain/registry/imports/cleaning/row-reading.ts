// One row while it is read: its cells by the key of their column, and what was remarked on the way.
import { normalizeThai } from '../../../shared/thai-text.ts'
import { maskNumber } from '../../people/citizen-number.ts'
import type { RowIssue } from '../import.ts'
import type { FoundColumns } from '../sheet-form.ts'
import { remembered } from './remembered.ts'

export type Severity = RowIssue['severity']

/** A remark before it is put into words: `values` are what the words speak of. */
export type Remark = {
  column: string | null
  code: string
  severity: Severity
  value: string | null
  values?: Record<string, string | number>
}

const NOTHING = /^[-–—_.?？]+$/
const FORMULA_ERROR = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/i
const LONG_NUMBER = /[\d๐-๙](?:[ -]?[\d๐-๙]){12,}/g
const LONGEST_VALUE = 120

const FAILED = Symbol('a formula that fails')

/** The mended text; '' for a dash or a question mark, which say that nothing is known. */
const tidy = remembered((typed: string): string | typeof FAILED => {
  const clean = normalizeThai(typed)
  if (NOTHING.test(clean)) return ''
  return FORMULA_ERROR.test(clean) ? FAILED : clean
}, 50_000)

/** A remark that comes of comparing rows, not of reading a cell. */
export const rowRemark = (severity: Severity, code: string, values?: Remark['values']): Remark => ({
  severity,
  code,
  column: null,
  value: null,
  ...(values ? { values } : {}),
})

/** As it came, short, and without a whole 13-digit number in it. */
export const shownValue = (text: string) => text.slice(0, LONGEST_VALUE).replace(LONG_NUMBER, maskNumber)

/** What a reader saw of a row beside its cells. */
export type Aside = {
  /** The columns whose cell is a number, and not a text of digits. */
  numeric?: readonly number[] | undefined
  /** How many fields the line has, where the table has another number of them. */
  oddFields?: number | undefined
  /** Her house is named, and not in the file of houses that came with it. */
  homeMissing?: boolean
  /** The village that stands as a heading above the row. */
  under?: { moo: number | null; village: string | null }
}

export class RowReading<Key extends string = string> {
  readonly remarks: Remark[]
  readonly aside: Aside
  readonly #columns: FoundColumns
  readonly #cells: readonly string[]

  constructor(columns: FoundColumns, cells: readonly string[], remarks: Remark[] = [], aside: Aside = {}) {
    this.#columns = columns
    this.#cells = cells
    this.remarks = remarks
    this.aside = aside
  }

  /** The same row, some of its columns read as if they were others: a second address as if it were the first. */
  readAs(columns: Readonly<Record<string, string>>): RowReading<string> {
    const renamed: FoundColumns = new Map()
    for (const [as, key] of Object.entries(columns)) {
      const column = this.#columns.get(key)
      if (column) renamed.set(as, column)
    }
    return new RowReading(renamed, this.#cells, this.remarks, this.aside)
  }

  /** The same row, read without a word: what is found wrong with it is told somewhere else. */
  quietly(): RowReading<Key> {
    return new RowReading(this.#columns, this.#cells, [], this.aside)
  }

  /** Whether the sheet has this column at all: an empty cell says "nothing", a missing column says nothing. */
  has(key: Key): boolean {
    return this.#columns.has(key)
  }

  /** Every column of that kind, the first first: phones, phones#2. */
  columnsOf(key: Key): Key[] {
    const keys: Key[] = this.#columns.has(key) ? [key] : []
    for (let time = 2; this.#columns.has(`${key}#${time}`); time++) keys.push(`${key}#${time}` as Key)
    return keys
  }

  headerOf(key: Key): string {
    return this.#columns.get(key)?.header ?? ''
  }

  isNumeric(key: Key): boolean {
    return this.aside.numeric?.includes(this.#columns.get(key)?.at ?? -1) ?? false
  }

  typed(key: Key): string {
    const column = this.#columns.get(key)
    return column ? (this.#cells[column.at] ?? '') : ''
  }

  /** The mended text; '' when there is nothing, or only a dash. */
  text(key: Key): string {
    const typed = this.typed(key)
    if (typed === '') return ''
    const clean = tidy(typed)
    if (clean !== FAILED) return clean
    this.#remarkFailure(key)
    return ''
  }

  /** A cell may be asked for twice; it fails once. */
  #remarkFailure(key: Key): void {
    const column = this.#columns.get(key)?.header
    if (!this.remarks.some((remark) => remark.code === 'formula-error' && remark.column === column))
      this.warn('formula-error', key)
  }

  /** Put right, and told. */
  fix(code: string, key: Key | null, values?: Remark['values']): void {
    this.#remark('fix', code, key, values)
  }

  /** Taken as far as it can be, and told. */
  warn(code: string, key: Key | null, values?: Remark['values']): void {
    this.#remark('warn', code, key, values)
  }

  /** Taken as far as it can be, and somebody is asked. */
  ask(code: string, key: Key | null, values?: Remark['values']): void {
    this.#remark('ask', code, key, values)
  }

  /** The row is not taken. */
  refuse(code: string, key: Key | null, values?: Remark['values']): void {
    this.#remark('refuse', code, key, values)
  }

  #remark(severity: Severity, code: string, key: Key | null, values?: Remark['values']): void {
    const typed = key === null ? '' : this.typed(key)
    this.remarks.push({
      severity,
      code,
      column: key === null ? null : (this.#columns.get(key)?.header ?? null),
      value: typed === '' ? null : shownValue(typed),
      ...(values ? { values } : {}),
    })
  }
}
