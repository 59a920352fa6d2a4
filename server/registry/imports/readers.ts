// The kinds of files that can be brought in. A new kind is one more line in this list.
import { problems } from '../../../domain/shared/problems.ts'
import type { SheetRow } from './xlsx/sheet-rows.ts'
import { xlsxReader } from './xlsx-reader.ts'

/** `total` is how many rows the file says the sheet has; 0 when it doesn't say. */
export type SheetPiece = { rows: SheetRow[]; total: number }
export type SheetInHand = { name: string; pieces(): AsyncIterable<SheetPiece> }

export type Reader = {
  name: string
  recognises(bytes: Buffer, fileName: string): boolean
  /** When the file itself says that it was last saved. */
  savedAt(bytes: Buffer): Date | undefined
  /** Throws the problem that says, in words, why the file cannot be read. */
  read(bytes: Buffer): Promise<SheetInHand[]>
}

const READERS: readonly Reader[] = [xlsxReader]

/** Throws file-empty or file-not-a-workbook. */
export function readerFor(bytes: Buffer, fileName: string): Reader {
  if (bytes.length === 0) throw problems.fileEmpty()
  const reader = READERS.find((one) => one.recognises(bytes, fileName))
  if (!reader) throw problems.fileNotAWorkbook()
  return reader
}

/** Undefined when the file doesn't say, or cannot be read at all: that is told when it is read. */
export function savedAt(bytes: Buffer, fileName: string): Date | undefined {
  const reader = READERS.find((one) => one.recognises(bytes, fileName))
  try {
    return reader?.savedAt(bytes)
  } catch (error) {
    if (error instanceof Error) return undefined
    throw error
  }
}
