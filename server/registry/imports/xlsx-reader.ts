import { Problem, problems } from '../../../domain/shared/problems.ts'
import type { Reader, SheetInHand, SheetPiece } from './reader.ts'
import { readSharedStrings } from './xlsx/shared-strings.ts'
import { type CellTables, readRows } from './xlsx/sheet-rows.ts'
import { dateStyles, readWorkbook, savedAt } from './xlsx/workbook.ts'
import { openZip, type Zip } from './xlsx/zip.ts'

const ZIP = Buffer.from('PK')
/** The container of old .xls files, and of .xlsx files that are locked with a password. */
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')

const startsWith = (bytes: Buffer, start: Buffer) => bytes.subarray(0, start.length).equals(start)

export const xlsxReader: Reader = {
  name: 'xlsx',
  recognises: (bytes) => startsWith(bytes, ZIP) || startsWith(bytes, OLE),
  savedAt: async (bytes) => (startsWith(bytes, ZIP) ? savedAt(openZip(bytes)) : undefined),
  async read(bytes) {
    if (startsWith(bytes, OLE)) throw bytes.includes(ENCRYPTED) ? problems.fileEncrypted() : problems.fileTooOld()
    return damageAsProblem(() => sheetsOf(bytes))
  },
}

async function sheetsOf(bytes: Buffer): Promise<SheetInHand[]> {
  const zip = openWhole(bytes)
  if (zip.entries.has('EncryptedPackage')) throw problems.fileEncrypted()
  if (!zip.entries.has('[Content_Types].xml')) throw problems.fileNotAWorkbook()
  const { sheets, sharedStrings, styles, from1904 } = readWorkbook(zip)
  if (sheets.length === 0) throw problems.fileNotAWorkbook()
  const texts = sharedStrings ? await readSharedStrings(zip, sharedStrings) : []
  const tables: CellTables = { texts, isDate: dateStyles(zip, styles), from1904 }
  return sheets.map(({ name, part }) => ({ name, pieces: () => piecesOf(zip, part, tables) }))
}

/** A zip file has its table of contents at the end: where that is missing, so is the end. */
function openWhole(bytes: Buffer): Zip {
  try {
    return openZip(bytes)
  } catch (error) {
    if (error instanceof Problem) throw error
    throw problems.fileTruncated({ reason: (error as Error).message })
  }
}

async function* piecesOf(zip: Zip, part: string, tables: CellTables): AsyncGenerator<SheetPiece> {
  const rows = readRows(zip, part, tables)
  for (;;) {
    const { value, done } = await damageAsProblem(() => rows.next())
    if (done) return
    yield value
  }
}

/** What breaks while a file is taken apart is the file's fault, and is told as such. */
async function damageAsProblem<Answer>(read: () => Promise<Answer>): Promise<Answer> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof Problem) throw error
    throw problems.fileDamaged({ reason: (error as Error).message })
  }
}
