// Workbooks of Excel 5 to 2003. Read by ourselves, record by record, because of what was measured on 60,000 rows:
// SheetJS takes 810 MB, all at once; this takes what its texts take (docs/decisions/0024).
import { problems } from '../../../../domain/shared/problems.ts'
import type { Reader, SheetInHand } from '../reader.ts'
import { damageAsProblem, piecesWithDamage } from '../reading/damage.ts'
import { columnsOfSheet } from './columns.ts'
import { COMPOUND_FILE, openCompoundFile } from './compound-file.ts'
import { savedAtOf } from './saved-at.ts'
import { rowsOfSheet } from './sheet-rows.ts'
import { readXlsWorkbook } from './workbook.ts'

/** Excel 2, 3 and 4 wrote their records without a container. */
const OLDER = ['09000400', '09020600', '09040600']

const isCompoundFile = (bytes: Buffer) => bytes.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE)
const isOlder = (bytes: Buffer) => OLDER.includes(bytes.toString('hex', 0, 4))

export const xlsReader: Reader = {
  name: 'xls',
  recognises: (bytes) => isCompoundFile(bytes) || isOlder(bytes),
  async savedAt(bytes) {
    const properties = openCompoundFile(bytes).stream('\u0005SummaryInformation')
    return properties && savedAtOf(properties)
  },
  async read(bytes) {
    if (!isCompoundFile(bytes)) throw problems.fileTooOld()
    return damageAsProblem(async () => sheetsOf(bytes))
  },
}

function sheetsOf(bytes: Buffer): SheetInHand[] {
  const file = openCompoundFile(bytes)
  if (file.has('EncryptedPackage')) throw problems.fileEncrypted()
  const stream = file.stream('Workbook') ?? file.stream('Book')
  if (!stream) throw problems.fileNotAWorkbook()
  const workbook = readXlsWorkbook(stream)
  return workbook.sheets.map(({ name, isHidden, start }) => ({
    name,
    isHidden,
    columns: columnsOfSheet(workbook, start),
    pieces: () => piecesWithDamage(rowsOfSheet(workbook, start)),
  }))
}
