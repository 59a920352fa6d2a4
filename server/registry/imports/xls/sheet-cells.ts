// The cells of one sheet of an old workbook, in the order in which they were written down.
import { dayText, numberText } from '../reading/number-text.ts'
import { RECORD, recordAt, textAt } from './records.ts'
import type { XlsWorkbook } from './workbook.ts'

export type XlsCell = { row: number; column: number; text: string; kind: 'text' | 'number' | 'day' }

const ERRORS: Record<number, string> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
}

/** The records of a sheet; those of a chart that stands in it are passed over. */
export function* recordsOfSheet(stream: Buffer, start: number): Generator<{ type: number; content: Buffer }> {
  let depth = 0
  for (let at = start; ; ) {
    const record = recordAt(stream, at)
    if (!record) throw new Error('the end of a sheet is missing')
    if (depth === 0 && record.type !== RECORD.begin) throw new Error('a sheet does not begin where it should')
    if (record.type === RECORD.begin) depth++
    else if (record.type === RECORD.end) depth--
    else if (depth === 1) yield record
    if (depth === 0) return
    at = record.next
  }
}

export function* cellsOfSheet(workbook: XlsWorkbook, start: number): Generator<XlsCell> {
  /** A formula whose value is a text: the text comes in a record of its own. */
  let awaited: { row: number; column: number } | undefined
  for (const { type, content } of recordsOfSheet(workbook.stream, start)) {
    if (type === RECORD.string && awaited) {
      yield { ...awaited, text: textAt(content, 0, 2, workbook.letters), kind: 'text' }
      awaited = undefined
    } else if (type === RECORD.multipleRk) yield* multipleRk(workbook, content)
    else if (type === RECORD.formula) {
      const place = { row: content.readUInt16LE(0), column: content.readUInt16LE(2) }
      const isText = content.readUInt16LE(12) === 0xffff && content[6] === 0
      awaited = isText ? place : undefined
      if (!isText) yield { ...place, ...formulaValue(workbook, content) }
    } else {
      const value = cellValue(workbook, type, content)
      if (value) yield { row: content.readUInt16LE(0), column: content.readUInt16LE(2), ...value }
    }
  }
}

type Value = Pick<XlsCell, 'text' | 'kind'>

const written = (text: string): Value => ({ text, kind: 'text' })

function cellValue(workbook: XlsWorkbook, type: number, content: Buffer): Value | undefined {
  const format = () => content.readUInt16LE(4)
  switch (type) {
    case RECORD.labelShared:
      return written(workbook.texts[content.readUInt32LE(6)] ?? '')
    case RECORD.label:
    case RECORD.richLabel:
      return written(textAt(content, 6, 2, workbook.letters))
    case RECORD.number:
      return numberValue(workbook, content.readDoubleLE(6), format())
    case RECORD.rk:
      return numberValue(workbook, rkNumber(content.readInt32LE(6)), format())
    case RECORD.boolOrError:
      return content[7] ? written(ERRORS[content[6]!] ?? '#N/A') : written(content[6] ? 'TRUE' : 'FALSE')
    default:
      return undefined
  }
}

function numberValue({ isDate, from1904 }: XlsWorkbook, number: number, format: number): Value {
  if (!Number.isFinite(number)) return written('')
  const isDay = isDate[format] ?? false
  return isDay ? dayValue(number, from1904) : { text: numberText(number), kind: 'number' }
}

const dayValue = (serial: number, from1904: boolean): Value => ({ text: dayText(serial, from1904), kind: 'day' })

function formulaValue(workbook: XlsWorkbook, content: Buffer): Value {
  if (content.readUInt16LE(12) !== 0xffff)
    return numberValue(workbook, content.readDoubleLE(6), content.readUInt16LE(4))
  const [kind, value] = [content[6], content[8]!]
  if (kind === 1) return written(value ? 'TRUE' : 'FALSE')
  return written(kind === 2 ? (ERRORS[value] ?? '#N/A') : '')
}

/** Thirty bits of a whole number or of a floating one, and whether it is to be divided by a hundred. */
function rkNumber(packed: number): number {
  const bytes = Buffer.alloc(8)
  bytes.writeInt32LE(packed & ~3, 4)
  const number = packed & 2 ? packed >> 2 : bytes.readDoubleLE(0)
  return packed & 1 ? number / 100 : number
}

function* multipleRk(workbook: XlsWorkbook, content: Buffer): Generator<XlsCell> {
  const [row, first] = [content.readUInt16LE(0), content.readUInt16LE(2)]
  for (let at = 4, column = first; at + 6 < content.length; at += 6, column++)
    yield {
      row,
      column,
      ...numberValue(workbook, rkNumber(content.readInt32LE(at + 2)), content.readUInt16LE(at)),
    }
}
