// One row while it is read: its cells by the key of their column, and what was remarked on the way.
import { normalizeThai } from '../../../shared/thai-text.ts'
import { maskNumber } from '../../people/citizen-number.ts'
import type { RowIssue } from '../import.ts'
import type { FoundColumns } from '../sheet-form.ts'

export type Severity = RowIssue['severity']

/** A remark before it is put into words: `values` are what the words speak of. */
export type Remark = {
  column: string | null
  code: string
  severity: Severity
  value: string | null
  values?: Record<string, string | number>
}

const NOTHING = /^[-–—_.]+$/
const FORMULA_ERROR = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/i
const LONG_NUMBER = /[\d๐-๙](?:[ -]?[\d๐-๙]){12,}/g
const LONGEST_VALUE = 120

const tidied = new Map<string, string>()
const MOST_REMEMBERED = 50_000

/** Spreadsheets say the same things over and over; mending each text once is most of the speed of an import. */
function tidy(text: string): string {
  const known = tidied.get(text)
  if (known !== undefined) return known
  const clean = normalizeThai(text)
  if (tidied.size >= MOST_REMEMBERED) tidied.clear()
  tidied.set(text, clean)
  return clean
}

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

export class RowReading<Key extends string = string> {
  readonly remarks: Remark[] = []
  readonly #columns: FoundColumns
  readonly #cells: readonly string[]

  constructor(columns: FoundColumns, cells: readonly string[]) {
    this.#columns = columns
    this.#cells = cells
  }

  /** Whether the sheet has this column at all: an empty cell says "nothing", a missing column says nothing. */
  has(key: Key): boolean {
    return this.#columns.has(key)
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
    if (NOTHING.test(clean)) return ''
    if (!FORMULA_ERROR.test(clean)) return clean
    this.warn('formula-error', key)
    return ''
  }

  fix = (code: string, key: Key | null, values?: Remark['values']) => this.#remark('fix', code, key, values)
  warn = (code: string, key: Key | null, values?: Remark['values']) => this.#remark('warn', code, key, values)
  ask = (code: string, key: Key | null, values?: Remark['values']) => this.#remark('ask', code, key, values)
  refuse = (code: string, key: Key | null, values?: Remark['values']) => this.#remark('refuse', code, key, values)

  get isRefused(): boolean {
    return this.remarks.some(({ severity }) => severity === 'refuse')
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
