// What a file is, by what is in it. Its name and what the browser says of it are only words.
import { openZip } from '../imports/xlsx/zip.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const EXTENSIONS: Record<string, string> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/msword': 'doc',
  'application/vnd.ms-excel': 'xls',
  [WORD]: 'docx',
  [EXCEL]: 'xlsx',
}

const startsWith = (bytes: Buffer, hex: string) => bytes.subarray(0, hex.length / 2).equals(Buffer.from(hex, 'hex'))
const holds = (bytes: Buffer, word: string) => bytes.includes(Buffer.from(word, 'utf16le'))

/** Undefined for what is not taken: other kinds, damaged ones, and Office files with macros. */
export function contentTypeOf(bytes: Buffer): string | undefined {
  // Scanners write a few bytes before the mark; readers look for it in the first thousand.
  if (bytes.subarray(0, 1024).includes('%PDF-') && bytes.subarray(-2048).includes('%%EOF')) return 'application/pdf'
  if (startsWith(bytes, 'ffd8ff')) return 'image/jpeg'
  if (startsWith(bytes, '89504e470d0a1a0a')) return 'image/png'
  if (startsWith(bytes, '504b0304')) return officeType(bytes)
  if (startsWith(bytes, 'd0cf11e0a1b11ae1')) return oldOfficeType(bytes)
  return undefined
}

function officeType(bytes: Buffer): string | undefined {
  const names = entryNames(bytes)
  if (!names?.has('[Content_Types].xml') || [...names].some((name) => /vbaProject/i.test(name))) return undefined
  if (names.has('word/document.xml')) return WORD
  if (names.has('xl/workbook.xml')) return EXCEL
  return undefined
}

function entryNames(bytes: Buffer): Set<string> | undefined {
  try {
    return new Set(openZip(bytes).entries.keys())
  } catch {
    return undefined // not a whole ZIP file, so not one of ours
  }
}

/** Word and Excel before 2007: streams are named in a directory of UTF-16. */
function oldOfficeType(bytes: Buffer): string | undefined {
  if (holds(bytes, '_VBA_PROJECT')) return undefined
  if (holds(bytes, 'WordDocument')) return 'application/msword'
  if (holds(bytes, 'Workbook') || holds(bytes, 'Book\0')) return 'application/vnd.ms-excel'
  return undefined
}
