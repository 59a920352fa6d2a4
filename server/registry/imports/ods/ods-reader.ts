// OpenDocument spreadsheets, as LibreOffice saves them.
import { problems } from '../../../../domain/shared/problems.ts'
import type { Reader, SheetInHand } from '../reader.ts'
import { damageAsProblem, piecesWithDamage } from '../reading/damage.ts'
import { namesIn, openWholeZip } from '../xlsx/whole-zip.ts'
import { openZip, readPart, type Zip } from '../xlsx/zip.ts'
import { CONTENT } from './content.ts'
import { rowsOfSheet } from './sheet-rows.ts'
import { listSheets } from './sheets.ts'

const MANIFEST = 'META-INF/manifest.xml'
/** Each sheet is found by reading all that stands before it. */
const MOST_READ = 4 * 1024 ** 3

export const odsReader: Reader = {
  name: 'ods',
  recognises: (bytes) => namesIn(bytes).includes(CONTENT),
  async savedAt(bytes) {
    const meta = readPart(openZip(bytes), 'meta.xml').toString('utf8')
    const said = /<dc:date>([^<]+)</.exec(meta)?.[1] ?? /<meta:creation-date>([^<]+)</.exec(meta)?.[1]
    const at = said ? new Date(said.replace(/(\.\d{3})\d+/, '$1')) : undefined
    return at && !Number.isNaN(at.getTime()) ? at : undefined
  },
  read: (bytes) => damageAsProblem(() => sheetsOf(openWholeZip(bytes))),
}

async function sheetsOf(zip: Zip): Promise<SheetInHand[]> {
  if (zip.entries.has(MANIFEST) && readPart(zip, MANIFEST).includes('encryption-data')) throw problems.fileEncrypted()
  const content = zip.entries.get(CONTENT)
  if (!content) throw problems.fileNotAWorkbook()
  const sheets = await listSheets(zip)
  if (sheets.length === 0) throw problems.fileNotAWorkbook()
  if (content.size * sheets.length > MOST_READ) throw problems.fileTooHeavy()
  return sheets.map(({ name, isHidden, columns }, at) => ({
    name,
    isHidden,
    columns,
    pieces: () => piecesWithDamage(rowsOfSheet(zip, at)),
  }))
}
