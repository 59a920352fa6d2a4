// The sheets of an uploaded XLSForm, as text.
import { type CellValue, readXlsx } from 'hucre'
import { type ReadForm, readXlsForm } from '../../../domain/care/local-forms/read-xlsform.ts'
import { problems } from '../../../domain/shared/problems.ts'
import { normalizeThai } from '../../../domain/shared/thai-text.ts'

const WANTED = /^\s*(survey|choices|settings)\s*$/i
const MOST_ROWS = 3_000

function textOf(cell: CellValue): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return normalizeThai(String(cell)).trim()
}

/** Throws file-not-a-workbook. */
export async function readXlsFormFile(bytes: Buffer, fileName: string): Promise<ReadForm> {
  const { sheets } = await readXlsx(bytes).catch(() => {
    throw problems.fileNotAWorkbook()
  })
  const wanted = sheets.filter(({ name }) => WANTED.test(name))
  return readXlsForm(
    wanted.map(({ name, rows }) => ({ name, rows: rows.slice(0, MOST_ROWS).map((cells) => cells.map(textOf)) })),
    fileName,
  )
}
