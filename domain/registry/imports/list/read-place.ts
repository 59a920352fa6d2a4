// Where a person of any list lives: in one line, in columns, in codes, or only in the title of the sheet.
import { normalizeThai, toArabicDigits } from '../../../shared/thai-text.ts'
import { type AddressParts, parseAddressLine } from '../../people/address-line.ts'
import type { Address } from '../../people/person.ts'
import { type AreaNames, bareName, type PlaceNames } from '../area-names.ts'
import { type SoughtPlace, seekerOf } from '../area-seek.ts'
import { readPoint } from '../cleaning/points.ts'
import { remembered } from '../cleaning/remembered.ts'
import type { ListAbout, ListRow } from './list-row-context.ts'
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

export function readListAddress(row: ListRow, about: ListAbout): Address | undefined {
  const { parts, names } = placeWritten(row, HOME)
  const code = areaCodeWritten(row, about.areas)
  const areaCode = code ?? soughtArea(row, names, about, HOME)
  const home = homeOf(row, parts, HOME, about)
  if (parts && (parts.moo !== null || parts.area !== '' || parts.lane !== null)) {
    const key = row.text(HOME.line) === '' ? HOME.house : HOME.line
    row.fix('address-taken-apart', key, {
      house: home.house ?? '–',
      moo: home.moo ?? '–',
      area: nameOf(areaCode, about),
    })
  }
  const address = { ...home, areaCode, postcode: postcodeOf(row, parts), ...pointOf(row, about) }
  return Object.values(address).every((value) => value === null) ? undefined : address
}

export function readRegisteredAddress(row: ListRow, about: ListAbout): Address | undefined {
  if (Object.values(REGISTERED).every((key) => row.text(key) === '')) return undefined
  const { parts, names } = placeWritten(row, REGISTERED)
  const areaCode = soughtArea(row, names, about, REGISTERED)
  return { ...homeOf(row, parts, REGISTERED, about), areaCode, latitude: null, longitude: null }
}

const nameOf = (code: string | null, { areas }: ListAbout) => (code === null ? '–' : areas.nameOf(code))

type Home = Pick<Address, 'house' | 'moo' | 'village' | 'lane' | 'road' | 'community'>

function homeOf(row: ListRow, parts: AddressParts | undefined, columns: PlaceColumns, about: ListAbout): Home {
  const isHome = columns === HOME
  const ofSheet = isHome ? about.sheet : { moo: null, village: null }
  const moo = readMoo(row, columns.moo) ?? parts?.moo ?? villageCode(row, isHome) ?? null
  const isOfSheet = moo === null || moo === ofSheet.moo
  const village = (isHome ? row.text('village') : '') || parts?.village || null
  return {
    house: (parts ? parts.house : readHouse(row, columns.house))?.slice(0, 60) ?? null,
    moo: moo ?? (saysOtherVillage(village, ofSheet.village) || parts?.community ? null : ofSheet.moo),
    village: (village ?? (isOfSheet && !parts?.community ? ofSheet.village : null))?.slice(0, 120) ?? null,
    lane: (isHome ? row.text('lane') : '') || parts?.lane?.slice(0, 80) || null,
    road: (isHome ? row.text('road') : '') || parts?.road?.slice(0, 80) || null,
    community: parts?.community?.slice(0, 120) ?? null,
  }
}

const bare = (village: string) => village.replace(/^บ้าน/, '')
const saysOtherVillage = (village: string | null, ofSheet: string | null) =>
  village !== null && ofSheet !== null && bare(village) !== bare(ofSheet)

function readHouse(row: ListRow, key: string): string | null {
  const text = row.text(key)
  const house = houseThatBecameDay(text)
  if (house) row.fix('house-was-date', key, { house })
  return house ?? (toArabicDigits(text).replace(/^(?:บ้านเลขที่|เลขที่)\s*/, '') || null)
}

const MOO = /^(?:หมู่ที่|หมู่|ม\.?)?\s*(\d{1,2})(?:\s*(?:บ้าน.*)?)$/

function readMoo(row: ListRow, key: string): number | null {
  const text = toArabicDigits(row.text(key))
  if (text === '' || /^0+$/.test(text)) return null
  const moo = MOO.exec(text)?.[1]
  if (moo === undefined) row.warn('moo-unreadable', key)
  return moo === undefined ? null : Number(moo)
}

/** The last two of eight digits are the village; 00 is a town, which has none. */
function villageCode(row: ListRow, isHome: boolean): number | null {
  if (!isHome) return null
  const eight = /^\d{6}(\d\d)$/.exec(toArabicDigits(row.text('areaCode')).replace(/\D/g, ''))?.[1]
  const code = eight ?? /^(\d{1,2})$/.exec(row.text('villageCode'))?.[1]
  return code === undefined || Number(code) === 0 ? null : Number(code)
}

function postcodeOf(row: ListRow, parts: AddressParts | undefined): string | null {
  const typed = toArabicDigits(row.text('postcode')).replace(/\s/g, '')
  return /^\d{5}$/.test(typed) ? typed : (parts?.postcode ?? null)
}

/** A bad point of a house is told where the house is listed, and not once more for everybody who lives there. */
function pointOf(row: ListRow, { dialect }: ListAbout) {
  return readPoint(dialect === 'codes' ? row.quietly() : row)
}

function soughtArea(
  row: ListRow,
  names: PlaceNames,
  { areas, sheet }: ListAbout,
  columns: PlaceColumns,
): string | null {
  const near = columns === HOME ? sheet.areaCode : null
  if (names.subdistrict + names.district + names.province === '') return near
  const found = seekerOf(areas).seek(names, near)
  tellDoubt(row, found, columns, names)
  const likely = found.doubt === 'ambiguous' ? sheet.places[bareName(names.subdistrict, 'subdistrict')] : undefined
  return likely ?? found.areaCode
}

function tellDoubt(
  row: ListRow,
  { areaCode, doubt, nearest }: SoughtPlace,
  columns: PlaceColumns,
  names: PlaceNames,
): void {
  const key = [columns.subdistrict, 'areaLine', columns.line, columns.house].find((one) => row.text(one) !== '') ?? null
  const told = { nearest: nearest.join(', '), count: nearest.length }
  if (doubt === 'ambiguous') row.ask('subdistrict-ambiguous', key, told)
  else if (doubt === 'authority') row.ask('subdistrict-is-authority', key, told)
  else if (doubt === 'unknown') row.ask('subdistrict-unknown', key, told)
  else if (nearest[0] && areaCode?.length === 6 && bareName(names.subdistrict, 'subdistrict') !== nearest[0])
    row.fix('area-spelling', key, { name: nearest[0] })
}
