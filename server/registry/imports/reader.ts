// What a reader makes of a file: sheets, and their rows some hundred at a time.

/** `row` as the spreadsheet numbers it; `cells` stand by column, '' where nothing is written; days are ISO, numbers written out. */
export type SheetRow = { row: number; cells: string[] }

/** `total` is how many rows the file says the sheet has; 0 when it doesn't say. */
export type SheetPiece = { rows: SheetRow[]; total: number }
export type SheetInHand = { name: string; pieces(): AsyncIterable<SheetPiece> }

export type Reader = {
  name: string
  recognises(bytes: Buffer, fileName: string): boolean
  /** When the file itself says that it was last saved. */
  savedAt(bytes: Buffer): Promise<Date | undefined>
  /** Throws the problem that says, in words, why the file cannot be read. */
  read(bytes: Buffer): Promise<SheetInHand[]>
}
