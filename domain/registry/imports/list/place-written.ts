// What a row says of a place before anything is looked up: in one line, in columns, or in codes.
import { normalizeThai, toArabicDigits } from '../../../shared/thai-text.ts'
import { type AddressParts, parseAddressLine } from '../../people/address-line.ts'
import type { AreaNames, PlaceNames } from '../area-names.ts'
import { remembered } from '../cleaning/remembered.ts'
import type { ListRow } from './list-row-context.ts'
import { houseThatBecameDay } from './read-house.ts'

/** By which columns a place is read: where she lives, or where she is registered. */
export type PlaceColumns = {
  line: string
  house: string
  moo: string
  subdistrict: string
  district: string
  province: string
}
export const HOME: PlaceColumns = {
  line: 'addressLine',
  house: 'house',
  moo: 'moo',
  subdistrict: 'subdistrict',
  district: 'district',
  province: 'province',
}
export const REGISTERED: PlaceColumns = {
  line: 'registeredLine',
  house: 'registeredHouse',
  moo: 'registeredMoo',
  subdistrict: 'registeredSubdistrict',
  district: 'registeredDistrict',
  province: 'registeredProvince',
}

const partsOf = remembered(parseAddressLine)
const namesOf = remembered(placeNamesIn)
const MARKED = {
  subdistrict: /(?:ตำบล|แขวง|ต\.)\s*([ก-๎]+(?:\s*\(.*?\))?)/,
  district: /(?:กิ่งอำเภอ|อำเภอ|เขต|อ\.)\s*([ก-๎]+)/,
  province: /(?:จังหวัด|จ\.)\s*([ก-๎]+)/,
}

/** ต.ท่าข้าม อ.หาดใหญ่ จ.สงขลา, or ท่าข้าม หาดใหญ่ สงขลา in this order. */
export function placeNamesIn(area: string): PlaceNames {
  const text = normalizeThai(area)
  const marked = Object.fromEntries(
    Object.entries(MARKED).map(([level, pattern]) => [level, pattern.exec(text)?.[1] ?? '']),
  ) as PlaceNames
  if (marked.subdistrict + marked.district + marked.province !== '') return marked
  const words = text.split(/[\s,/]+/).filter((word) => /^[ก-๎.]+$/.test(word))
  const [subdistrict = '', district = '', province = ''] = words.length <= 3 ? words : []
  return { subdistrict, district, province }
}

/** What a row says of its place before anything is looked up. */
export function placeWritten(
  row: ListRow,
  columns: PlaceColumns,
): { parts: AddressParts | undefined; names: PlaceNames } {
  const line = lineOf(row, columns)
  const parts = line === undefined ? undefined : partsOf(line)
  const inLine = namesOf(parts?.area ?? '')
  const inCell = columns === HOME ? namesOf(row.text('areaLine')) : { subdistrict: '', district: '', province: '' }
  const name = (level: keyof PlaceNames) => row.text(columns[level]) || inCell[level] || inLine[level]
  const subdistrict = name('subdistrict') || parts?.authority || ''
  return { parts, names: { subdistrict, district: name('district'), province: name('province') } }
}

const IS_LINE = /[ก-๎]\s*\.|\s|หมู่|ตำบล|ซอย|ถนน/

/** A house column may hold the whole line. */
function lineOf(row: ListRow, columns: PlaceColumns): string | undefined {
  const line = row.text(columns.line)
  if (line !== '') return line
  const house = row.text(columns.house)
  return IS_LINE.test(house) && !houseThatBecameDay(house) ? house : undefined
}

/** The official code beside the words; six or eight digits of a subdistrict or village. */
export function areaCodeWritten(row: ListRow, areas: AreaNames): string | null {
  const digits = toArabicDigits(row.text('areaCode')).replace(/\D/g, '')
  const parts = ['provinceCode', 'districtCode', 'subdistrictCode'].map((key) => {
    const part = row.text(key)
    return /^\d{1,2}$/.test(part) ? part.padStart(2, '0') : ''
  })
  const joined = parts.every((part) => part !== '') ? parts.join('') : ''
  const code = [digits.slice(0, 6), joined].find((one) => one.length === 6 && areas.nameOf(one) !== '')
  return code ?? null
}
