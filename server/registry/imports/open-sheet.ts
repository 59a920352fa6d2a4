// A sheet of a file, recognised, ready to be staged.
import type { RecognisedForm } from '../../../domain/registry/imports/layout/layout.ts'
import type { RecognisedList } from '../../../domain/registry/imports/layout/recognise-list.ts'
import type { RowKind } from '../../../domain/registry/imports/layout/row-kind.ts'
import type { JoinedRow } from './joined-sheets.ts'
import type { SheetRow } from './reader.ts'
import type { SheetInStaging } from './staging.ts'

export type OpenSheet = SheetInStaging & {
  form: RecognisedForm
  /** Headers without which it cannot be read. */
  missing: string[]
  /** The last row of the header; 0 where there is none. */
  headerRow: number
  /** How many rows the file says it has, the header among them. */
  total: number
  /** Columns that number the lines and say nothing of anybody. */
  beside?: ReadonlySet<number>
  /** Of a list: which of its rows speak of persons. A form has only such rows. */
  kindOf?: (row: SheetRow) => RowKind
  list?: RecognisedList
  /** Of a form, the rows below the header; of a list, all. */
  rows(): AsyncIterable<JoinedRow[]>
}
