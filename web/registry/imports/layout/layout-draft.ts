// What a hand changes in how a file was understood, before it is sent: per sheet only what differs.
import type {
  LayoutChoice,
  LayoutColumn,
  SheetChoice,
  SheetLayout,
} from '../../../../domain/registry/imports/layout/layout.ts'
import type { ListKey } from '../../../../domain/registry/imports/layout/list-keys.ts'

export type SheetDraft = {
  skip?: boolean
  headerRow?: number
  /** By the place of the column; null: nothing is read from it. */
  columns?: Record<number, ListKey | null>
  areaCode?: string | null
}
export type LayoutDraft = Record<string, SheetDraft>

/** A change that says what is so already is none. */
export function changed(draft: LayoutDraft, sheet: SheetLayout, change: SheetDraft): LayoutDraft {
  const { columns = {}, ...rest } = { ...draft[sheet.name], ...change }
  const next: SheetDraft = {}
  if (rest.skip !== undefined && rest.skip !== sheet.skipped) next.skip = rest.skip
  if (rest.headerRow !== undefined && rest.headerRow !== sheet.headerRow) next.headerRow = rest.headerRow
  if (rest.areaCode !== undefined && rest.areaCode !== sheet.defaults.areaCode) next.areaCode = rest.areaCode
  const others = Object.entries(columns).filter(([at, key]) => key !== keyAt(sheet, Number(at)))
  if (others.length > 0) next.columns = Object.fromEntries(others)
  const { [sheet.name]: _before, ...otherSheets } = draft
  return Object.keys(next).length > 0 ? { ...otherSheets, [sheet.name]: next } : otherSheets
}

const keyAt = ({ columns }: SheetLayout, at: number) => columns.find((column) => column.at === at)?.key ?? null

export const keyOf = (column: LayoutColumn, draft: SheetDraft | undefined): string | null =>
  draft?.columns && column.at in draft.columns ? (draft.columns[column.at] ?? null) : column.key

export function layoutChoice(draft: LayoutDraft, remember: boolean): LayoutChoice {
  const sheets = Object.entries(draft).map(
    ([name, { skip, headerRow, columns = {}, areaCode }]): SheetChoice => ({
      name,
      columns,
      ...(skip === undefined ? {} : { skip }),
      ...(headerRow === undefined ? {} : { headerRow }),
      ...(areaCode === undefined ? {} : { defaults: { areaCode } }),
    }),
  )
  return { sheets, remember }
}

const NAMES = ['fullName', 'firstName']

/** Guessed from what stands in it, not said by its header: worth a look. */
export const isGuessed = ({ key, how }: LayoutColumn) => key !== null && how === 'content'

/** Empty to the last sample, and without a header: not worth a line. */
export const isBlank = ({ key, header, samples }: LayoutColumn) =>
  key === null && header.trim() === '' && samples.every((sample) => sample.trim() === '')

export const isUnknown = (column: LayoutColumn) => column.key === null && column.how === null && !isBlank(column)

/** Everything that is read was said by headers or by a hand; then nobody needs to look. */
export function isUnderstood(sheets: readonly SheetLayout[]): boolean {
  const read = sheets.filter(({ skipped }) => !skipped)
  return read.length > 0 && read.every((sheet) => !sheet.canBeChosen || hasNames(sheet))
}

const hasNames = ({ columns, kind }: SheetLayout) =>
  !columns.some(isGuessed) && (kind !== 'people' || columns.some(({ key }) => key !== null && NAMES.includes(key)))
