// Where a person of any list lives: in one line, in columns, in codes, or only in the title of the sheet.
import { toArabicDigits } from '../../../shared/thai-text.ts'
import type { AddressParts } from '../../people/address-line.ts'
import type { Address } from '../../people/person.ts'
import { bareName, type PlaceNames } from '../area-names.ts'
import { type SoughtPlace, seekerOf } from '../area-seek.ts'
import { readPoint } from '../cleaning/points.ts'
import type { ListAbout, ListRow } from './list-row-context.ts'
import { areaCodeWritten, HOME, type PlaceColumns, placeWritten, REGISTERED } from './place-written.ts'
import { houseThatBecameDay } from './read-house.ts'

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
  const ofSheet = isHome ? (row.aside.under ?? about.sheet) : { moo: null, village: null }
  const numbered = isHome ? NUMBERED_VILLAGE.exec(toArabicDigits(row.text('village'))) : null
  const moo = readMoo(row, columns.moo) ?? parts?.moo ?? numberOf(numbered?.[1]) ?? villageCode(row, isHome) ?? null
  const isOfSheet = moo === null || moo === ofSheet.moo
  const named = numbered ? (numbered[2] ?? '') : isHome ? row.text('village') : ''
  const village = named || parts?.village || null
  return {
    house: (parts ? parts.house : readHouse(row, columns.house))?.slice(0, 60) ?? null,
    moo: moo ?? (saysOtherVillage(village, ofSheet.village) || parts?.community ? null : ofSheet.moo),
    village: (village ?? (isOfSheet && !parts?.community ? ofSheet.village : null))?.slice(0, 120) ?? null,
    lane: (isHome ? row.text('lane') : '') || parts?.lane?.slice(0, 80) || null,
    road: (isHome ? row.text('road') : '') || parts?.road?.slice(0, 80) || null,
    community: parts?.community?.slice(0, 120) ?? null,
  }
}

/** ม.4 บ้านหนองขวัญ in the column of villages. */
const NUMBERED_VILLAGE = /^(?:หมู่ที่|หมู่|ม\.?)\s*(\d{1,2})(?:\s+(.*))?$/
const numberOf = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits))

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
  const isSaidAbove = found.doubt === 'ambiguous' && sheet.isPlaceSure && found.areaCode === near
  if (!isSaidAbove) tellDoubt(row, found, columns, names)
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
