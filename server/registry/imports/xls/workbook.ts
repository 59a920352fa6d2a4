// What stands before the sheets of an old workbook: where they begin, its texts, and which cell formats show a day.
import { problems } from '../../../../domain/shared/problems.ts'
import { isDateFormat } from '../reading/date-formats.ts'
import { decoderOf, type Letters, RECORD, recordAt, textAt } from './records.ts'
import { sharedStringsAt } from './shared-strings.ts'

export type XlsSheet = { name: string; isHidden: boolean; start: number }
export type XlsWorkbook = {
  stream: Buffer
  letters: Letters
  sheets: XlsSheet[]
  texts: string[]
  isDate: boolean[]
  from1904: boolean
}

const EXCEL_97 = 0x0600
const EXCEL_5 = 0x0500
const WORKSHEET = 0
const THAI = 874

/** Throws file-encrypted, file-too-old, or an error where the stream is damaged. */
export function readXlsWorkbook(stream: Buffer): XlsWorkbook {
  const first = recordAt(stream, 0)
  const version = first?.type === RECORD.begin ? first.content.readUInt16LE(0) : 0
  if (version !== EXCEL_97 && version !== EXCEL_5) throw problems.fileTooOld()
  const letters: Letters = { isEight: version === EXCEL_97, bytes: decoderOf(THAI) }
  const workbook: XlsWorkbook = { stream, letters, sheets: [], texts: [], isDate: [], from1904: false }
  const formats = { ids: [] as number[], codes: new Map<number, string>() }
  for (let at = 0; ; ) {
    const record = recordAt(stream, at)
    if (!record) throw new Error('the end of the workbook is missing')
    if (record.type === RECORD.end) break
    if (record.type === RECORD.sharedStrings) workbook.texts = sharedStringsAt(stream, at)
    else takeGlobal(workbook, formats, record.type, record.content)
    at = record.next
  }
  workbook.isDate = formats.ids.map((id) => isDateFormat(id, formats.codes.get(id)))
  return workbook
}

function takeGlobal(
  workbook: XlsWorkbook,
  formats: { ids: number[]; codes: Map<number, string> },
  type: number,
  content: Buffer,
): void {
  const { letters } = workbook
  if (type === RECORD.filePass) throw problems.fileEncrypted()
  if (type === RECORD.codePage) letters.bytes = decoderOf(content.readUInt16LE(0))
  else if (type === RECORD.dateMode) workbook.from1904 = content.readUInt16LE(0) === 1
  else if (type === RECORD.cellFormat) formats.ids.push(content.readUInt16LE(2))
  else if (type === RECORD.format)
    formats.codes.set(content.readUInt16LE(0), textAt(content, 2, letters.isEight ? 2 : 1, letters))
  else if (type === RECORD.boundSheet && (content[5] ?? 0) === WORKSHEET)
    workbook.sheets.push({
      start: content.readUInt32LE(0),
      isHidden: ((content[4] ?? 0) & 3) !== 0,
      name: textAt(content, 6, 1, letters),
    })
}
