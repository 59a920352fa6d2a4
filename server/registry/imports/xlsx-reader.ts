import { Problem, problems } from '../../../domain/shared/problems.ts'
import type { Reader, SheetInHand } from './reader.ts'
import { damageAsProblem, piecesWithDamage } from './reading/damage.ts'
import { readSharedStrings } from './xlsx/shared-strings.ts'
import { type CellTables, readRows } from './xlsx/sheet-rows.ts'
import { dateStyles, readWorkbook, savedAt } from './xlsx/workbook.ts'
import { openZip, type Zip } from './xlsx/zip.ts'

const ZIP = Buffer.from('PK')
const startsWith = (bytes: Buffer, start: Buffer) => bytes.subarray(0, start.length).equals(start)

export const xlsxReader: Reader = {
  name: 'xlsx',
  recognises: (bytes) => startsWith(bytes, ZIP),
  savedAt: async (bytes) => savedAt(openZip(bytes)),
  read: (bytes) => damageAsProblem(() => sheetsOf(bytes)),
}

async function sheetsOf(bytes: Buffer): Promise<SheetInHand[]> {
  const zip = openWhole(bytes)
  if (zip.entries.has('EncryptedPackage')) throw problems.fileEncrypted()
  if (!zip.entries.has('[Content_Types].xml')) throw problems.fileNotAWorkbook()
  const { sheets, sharedStrings, styles, from1904 } = readWorkbook(zip)
  if (sheets.length === 0) throw problems.fileNotAWorkbook()
  const texts = sharedStrings ? await readSharedStrings(zip, sharedStrings) : []
  const tables: CellTables = { texts, isDate: dateStyles(zip, styles), from1904 }
  return sheets.map(({ name, part }) => ({ name, pieces: () => piecesWithDamage(readRows(zip, part, tables)) }))
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
