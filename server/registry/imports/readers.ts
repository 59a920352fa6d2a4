// The kinds of files that can be brought in. A new kind is one more line in this list.
import { problems } from '../../../domain/shared/problems.ts'
import { bundleReader } from './bundle/bundle-reader.ts'
import { htmlReader } from './html/html-reader.ts'
import { odsReader } from './ods/ods-reader.ts'
import type { Reader } from './reader.ts'
import { textReader } from './text/text-reader.ts'
import { xlsReader } from './xls/xls-reader.ts'
import { xlsxReader } from './xlsx-reader.ts'

const SINGLE: readonly Reader[] = [odsReader, xlsxReader, xlsReader, htmlReader, textReader]
const READERS: readonly Reader[] = [...SINGLE.slice(0, 2), bundleReader(SINGLE), ...SINGLE.slice(2)]

/** Throws file-empty or file-not-a-workbook. */
export function readerFor(bytes: Buffer, fileName: string): Reader {
  if (bytes.length === 0) throw problems.fileEmpty()
  const reader = READERS.find((one) => one.recognises(bytes, fileName))
  if (!reader) throw problems.fileNotAWorkbook()
  return reader
}

/** Undefined when the file doesn't say, or cannot be read at all: that is told when it is read. */
export async function savedAt(bytes: Buffer, fileName: string): Promise<Date | undefined> {
  const reader = READERS.find((one) => one.recognises(bytes, fileName))
  return reader?.savedAt(bytes).catch(() => undefined)
}

export const isPlainText = (bytes: Buffer) => SINGLE.find((one) => one.recognises(bytes, '')) === textReader
