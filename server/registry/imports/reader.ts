// What a reader makes of a file: sheets, and their rows some hundred at a time.

import type { ColumnSpan } from './reading/column-span.ts'

export type CellSpan = { at: number; columns: number; rows: number }

/** `row` as the spreadsheet numbers it; `cells` stand by column, '' where nothing is written; days are ISO, numbers written out. */
export type SheetRow = {
  row: number
  cells: string[]
  /** The columns whose cell is a number, and not a text of digits: numbers lose their zeros. */
  numeric?: readonly number[]
  /** The columns whose cell is a day that the spreadsheet keeps as a number. */
  days?: readonly number[]
  /** Cells that reach over others, to the right and down. */
  spans?: readonly CellSpan[]
  /** How many fields the line has, where the table has another number of them. */
  oddFields?: number
}

/** `total` is how many rows the file says the sheet has; 0 when it doesn't say. */
export type SheetPiece = { rows: SheetRow[]; total: number }
/** What has no sheets has one without a name; the members of a bundle are named by their files. */
export type SheetInHand = {
  name: string
  /** Where the file says how wide its columns are, and which are not shown. */
  columns?: readonly ColumnSpan[]
  isHidden?: boolean
  /** May be asked for again: then it begins again. */
  pieces(): AsyncIterable<SheetPiece>
}

export type Reader = {
  name: string
  recognises(bytes: Buffer, fileName: string): boolean
  /** When the file itself says that it was last saved. */
  savedAt(bytes: Buffer): Promise<Date | undefined>
  /** Throws the problem that says, in words, why the file cannot be read. */
  read(bytes: Buffer, fileName: string): Promise<SheetInHand[]>
}
