import type { Aside, Remark } from '../../../domain/registry/imports/cleaning/row-reading.ts'
import type { FieldChange, RowOutcome, SheetKind } from '../../../domain/registry/imports/import.ts'
import type { Doubt } from '../../../domain/registry/linkage/choose-person.ts'
import { newId } from '../../../domain/shared/ids.ts'
import type { SheetInStaging } from './staging.ts'

/** A data row of the file, before anything is understood of it. */
export type ReadRow = {
  position: number
  sheet: string
  kind: SheetKind
  row: number
  cells: string[]
  rowKey: Buffer
  /** What the reader saw beside the cells. */
  aside?: Aside
}

/** A row as it is staged: what it says, whom it speaks of, and what will become of it at commit. */
export type StagedRow = {
  position: number
  sheet: string
  kind: SheetKind
  rowNumber: number
  rowKey: Buffer
  /** The cells as they came, to be sealed; null when nothing of the row has to be kept. */
  raw: string[] | null
  says: Record<string, unknown>
  numberSealed: Buffer | null
  numberIndex: Buffer | null
  numberDisputed: boolean
  matchKey: Buffer | null
  title: string
  personId: string | null
  factId: string
  revision: number | null
  outcome: RowOutcome
  /** The golden record as the commit will write it, in JSON. */
  golden: string | null
  changes: FieldChange[]
  remarks: Remark[]
  /** By which she is found again; people who turn out to be one with her; people of whom somebody decides. */
  linkKeys: readonly number[]
  /** How many people of the registry shared them, or the number. */
  sharing: number
  joins: readonly string[]
  doubts: readonly Doubt[]
}

/** What stands already is not understood again: it is titled as it was typed. */
export const typedTitle = ({ importer, found }: SheetInStaging, { cells }: ReadRow) =>
  importer.titleKeys
    .map((key) => cells[found.get(key)?.at ?? -1] ?? '')
    .filter((text) => text !== '')
    .join(' ')

/** Of a digest half is enough to tell a million rows apart in memory, as text of one byte a letter. */
export const shortKey = (digest: Uint8Array) => Buffer.from(digest.buffer, digest.byteOffset, 16).toString('latin1')

/** A row of which nothing has to be kept, with why. */
export const settledRow = (
  read: ReadRow,
  outcome: RowOutcome,
  title: string,
  remarks: Remark[],
  personId: string | null = null,
  factId: string = newId(),
): StagedRow => ({
  position: read.position,
  sheet: read.sheet,
  kind: read.kind,
  rowNumber: read.row,
  rowKey: read.rowKey,
  raw: null,
  says: {},
  numberSealed: null,
  numberIndex: null,
  numberDisputed: false,
  matchKey: null,
  title,
  personId,
  factId,
  revision: null,
  outcome,
  golden: null,
  changes: [],
  remarks,
  linkKeys: [],
  sharing: 0,
  joins: [],
  doubts: [],
})
