import { problems } from '../../../domain/shared/problems.ts'
import type { Reader, SheetInHand } from './reader.ts'
import { damageAsProblem, piecesWithDamage } from './reading/damage.ts'
import { columnsOfSheet } from './xlsx/columns.ts'
import { readSharedStrings } from './xlsx/shared-strings.ts'
import { type CellTables, readRows } from './xlsx/sheet-rows.ts'
import { namesIn, openWholeZip } from './xlsx/whole-zip.ts'
import { dateStyles, readWorkbook, savedAt } from './xlsx/workbook.ts'
import { openZip } from './xlsx/zip.ts'

const TYPES = '[Content_Types].xml'
const LOCKED = 'EncryptedPackage'
/** What Excel calls a binary workbook. */
const BINARY = 'xl/workbook.bin'

export const xlsxReader: Reader = {
  name: 'xlsx',
  recognises: (bytes) => namesIn(bytes).some((name) => name === TYPES || name === LOCKED),
  savedAt: async (bytes) => savedAt(openZip(bytes)),
  read: (bytes) => damageAsProblem(() => sheetsOf(bytes)),
}

async function sheetsOf(bytes: Buffer): Promise<SheetInHand[]> {
  const zip = openWholeZip(bytes)
  if (zip.entries.has(LOCKED)) throw problems.fileEncrypted()
  if (zip.entries.has(BINARY)) throw problems.fileBinaryWorkbook()
  if (!zip.entries.has(TYPES)) throw problems.fileNotAWorkbook()
  const { sheets, sharedStrings, styles, from1904 } = readWorkbook(zip)
  if (sheets.length === 0) throw problems.fileNotAWorkbook()
  const texts = sharedStrings ? await readSharedStrings(zip, sharedStrings) : []
  const tables: CellTables = { texts, isDate: dateStyles(zip, styles), from1904 }
  const opened: SheetInHand[] = []
  for (const { name, part, isHidden } of sheets) {
    const columns = await columnsOfSheet(zip, part)
    opened.push({ name, isHidden, columns, pieces: () => piecesWithDamage(readRows(zip, part, tables)) })
  }
  return opened
}
