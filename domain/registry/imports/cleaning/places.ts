import { toArabicDigits } from '../../../shared/thai-text.ts'
import type { Address } from '../../people/person.ts'
import type { AreaNames, PlaceRemark } from '../area-names.ts'
import { readPoint } from './points.ts'
import type { RowReading } from './row-reading.ts'

export type PlaceKey = 'house' | 'moo' | 'village' | 'subdistrict' | 'district' | 'province' | 'latitude' | 'longitude'

const PLACE_KEYS: readonly PlaceKey[] = [
  'house',
  'moo',
  'village',
  'subdistrict',
  'district',
  'province',
  'latitude',
  'longitude',
]
const DAY = /^(?:\d{4})-(\d\d)-(\d\d)$/
const MOO = /^(?:หมู่ที่|หมู่|ม\.?)?\s*(\d{1,2})$/

/** Where she lives, as exactly as it is known; undefined when nothing of it is written. */
export function readAddress<Key extends string>(
  row: RowReading<Key | PlaceKey>,
  areas: AreaNames,
): Address | undefined {
  if (PLACE_KEYS.every((key) => row.text(key) === '')) return undefined
  const names = { province: row.text('province'), district: row.text('district'), subdistrict: row.text('subdistrict') }
  const { areaCode, remarks } = areas.resolve(names)
  for (const remark of remarks) remarkPlace(row, remark)
  return {
    house: readHouse(row),
    moo: readMoo(row),
    village: row.text('village').slice(0, 120) || null,
    areaCode,
    ...readPoint(row),
  }
}

function remarkPlace<Key extends string>(row: RowReading<Key | PlaceKey>, { level, code, nearest }: PlaceRemark): void {
  const names = nearest.join(', ')
  if (code === 'area-missing') row.warn(`${level}-missing`, level)
  else if (code === 'area-spelling' || code === 'area-inferred') row.fix(code, level, { name: names })
  else row.warn(`${level}-unknown`, level, { nearest: names, count: nearest.length })
}

/** A spreadsheet takes house 4/5 for a day: the day and month are what was typed. */
function readHouse<Key extends string>(row: RowReading<Key | PlaceKey>): string | null {
  const text = row.text('house')
  const asDay = DAY.exec(text)
  if (!asDay) return text.replace(/^(?:บ้านเลขที่|เลขที่)\s*/, '').slice(0, 60) || null
  const house = `${Number(asDay[2])}/${Number(asDay[1])}`
  row.fix('house-was-date', 'house', { house })
  return house
}

function readMoo<Key extends string>(row: RowReading<Key | PlaceKey>): number | null {
  const text = toArabicDigits(row.text('moo'))
  if (text === '') return null
  const moo = MOO.exec(text)?.[1]
  if (moo === undefined) row.warn('moo-unreadable', 'moo')
  return moo === undefined ? null : Number(moo)
}
