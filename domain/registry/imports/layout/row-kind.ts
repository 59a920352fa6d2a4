// Which rows below the header of a list speak of a person, and what the others are.
import { toArabicDigits } from '../../../shared/thai-text.ts'
import { remembered } from '../cleaning/remembered.ts'
import { isBlank } from '../row-text.ts'
import type { FoundColumns } from '../sheet-form.ts'
import { headerKey } from './header-key.ts'
import { filled } from './sample-row.ts'

/** The codes of the remarks by which such rows are told; a blank row is told to nobody. */
export type SkipCode = 'row-is-title' | 'row-is-header' | 'row-is-total' | 'row-is-note' | 'row-is-example'
export type RowKind = 'person' | 'blank' | SkipCode

const TOTAL =
  /^\(?(?:รวม|ยอดรวม|ยอดยกมา|ยอดยกไป|ยกยอด|ผลรวม|ทั้งหมด|ทั้งสิ้น|subtotal|total|grand total)(?:ทั้งสิ้น|ทั้งหมด|ทั้งหมู่บ้าน|เป็นเงิน|จำนวน|ยอด|เงิน|หน้านี้|หน้า|ย่อย|หมู่|ตำบล|อำเภอ|กลุ่ม|ราย|คน|[\s:.\d()]|$)/i
const NOTE =
  /^(?:\*|หมายเหตุ|ลงชื่อ|ลงนาม|\(ลงชื่อ|ผู้รายงาน|ผู้จัดทำ|ผู้สำรวจ|ผู้บันทึก|ผู้รับรอง|อสม\.?\s*ผู้|เจ้าหน้าที่ผู้|ตรวจสอบแล้ว|ข้อมูล ณ|ที่มา|ตำแหน่ง|จัดทำโดย|สำรวจโดย|สำรวจเมื่อ|วันที่(?:พิมพ์|สำรวจ|จัดทำ)|พิมพ์(?:เมื่อ|โดย)|\.{4,}|…{2,}|_{4,})/
const SIGNATURE = /^\(.*\)$|\.{6,}|…{3,}/
/** The village whose people follow. */
const PLACE = /^(?:หมู่ที่|หมู่|ม\.)\s*\d|^(?:ตำบล|อำเภอ|ชุมชน|หมู่บ้าน|เขต|โซน|กลุ่มที่)/
const LONGEST_HEADER = 80
const LONG_DIGITS = /\d(?:[ -]?\d){11,}/

export type RowsOfList = { headers: readonly string[]; found: FoundColumns }

export function rowKind({ headers, found }: RowsOfList, cells: readonly string[]): RowKind {
  if (isBlank(cells)) return 'blank'
  const texts = filled(cells)
  const sequenceAt = found.get('sequence')?.at ?? -1
  const said = texts.filter(({ at, text }) => at !== sequenceAt || !/^\d*\.?$/.test(toArabicDigits(text)))
  if (said.length === 0) return 'blank'
  if (isHeaderAgain(headers, texts)) return 'row-is-header'
  if (said[0]!.text === 'ตัวอย่าง') return 'row-is-example'
  if (saysWho(found, cells)) return 'person'
  const [first] = said
  if (said.length <= 4 && said.some(({ text }) => TOTAL.test(toArabicDigits(text)))) return 'row-is-total'
  if (NOTE.test(first!.text)) return 'row-is-note'
  if (said.length === 1 && SIGNATURE.test(first!.text)) return 'row-is-note'
  if (said.length === 1 && PLACE.test(toArabicDigits(first!.text))) return 'row-is-title'
  return nameIn(found, cells) || isBorn(found, cells) || said.length > 2 ? 'person' : 'row-is-note'
}

/** Above the header: a title, or who made the list. */
export const kindAboveHeader = (cells: readonly string[]): RowKind =>
  isBlank(cells) ? 'blank' : NOTE.test(filled(cells)[0]!.text) ? 'row-is-note' : 'row-is-title'

/** Most rows are told from a header by their first cells. */
const LOOKED_AT = 4

function isHeaderAgain(headers: readonly string[], texts: { at: number; text: string }[]): boolean {
  const isSame = ({ at, text }: { at: number; text: string }) => {
    if (text.length > LONGEST_HEADER || /[\d๐-๙]{5}/.test(text)) return false
    const [key, header] = [keyOf(text), keyOf(headers[at] ?? '')]
    if (key === '') return false
    return header === key || (header.length > key.length && (header.startsWith(key) || header.endsWith(key)))
  }
  if (!texts.slice(0, LOOKED_AT).some(isSame)) return false
  const same = texts.filter(isSame)
  return same.length >= 2 && same.length * 2 > texts.length
}

const keyOf = remembered(headerKey)

const cell = (found: FoundColumns, cells: readonly string[], key: string) =>
  (cells[found.get(key)?.at ?? -1] ?? '').trim()

const nameIn = (found: FoundColumns, cells: readonly string[]) =>
  ['fullName', 'firstName'].map((key) => cell(found, cells, key)).find((text) => text !== '' && text !== '-')

const isBorn = (found: FoundColumns, cells: readonly string[]) =>
  ['birthDate', 'birthYear'].some((key) => /\d/.test(toArabicDigits(cell(found, cells, key))))

/** A long number, or a name with a day of birth beside it. */
function saysWho(found: FoundColumns, cells: readonly string[]): boolean {
  const number = toArabicDigits(cell(found, cells, 'number'))
  if (LONG_DIGITS.test(number) || /e\+?\d+$/i.test(number)) return true
  return nameIn(found, cells) !== undefined && isBorn(found, cells)
}
