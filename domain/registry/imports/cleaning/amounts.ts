import { satangFromBaht } from '../../../shared/money.ts'
import { toArabicDigits } from '../../../shared/thai-text.ts'
import type { RowReading } from './row-reading.ts'

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/
const UNIT = /(?:ปี|บาท|กก\.?|กิโลกรัม|ซม\.?|เซนติเมตร|ครั้ง\/?นาที|มก\.?\/?ดล\.?|คะแนน|mg\/dl|kg|cm|bpm)\.?$/i

/** ๑,๒๓๔ กก. is 1234; undefined when it is no number. */
export function numberIn(text: string): number | undefined {
  const plain = toArabicDigits(text).replace(UNIT, '').replace(/[,\s]/g, '')
  return NUMBER.test(plain) ? Number(plain) : undefined
}

type Bounds = { from: number; to: number; whole?: boolean }

/** A number within bounds; one outside them, or no number at all, is told and left out. */
export function readNumber<Key extends string>(
  row: RowReading<Key>,
  key: Key,
  { from, to, whole }: Bounds,
): number | undefined {
  const text = row.text(key)
  if (text === '') return undefined
  const number = numberIn(text)
  if (number === undefined || (whole && !Number.isInteger(number))) return void row.warn('number-unreadable', key)
  if (number < from || number > to) return void row.warn('number-out-of-range', key, { from, to })
  return number
}

const NONE = /^ไม่มี(?:หนี้|หนี้สิน|รายได้)?$/

/** Satang. 0 and "ไม่มี" say that there is none; an empty cell says that nobody knows. */
export function readBaht<Key extends string>(row: RowReading<Key>, key: Key): number | undefined {
  const text = row.text(key)
  if (text === '' || text === 'ไม่ทราบ') return undefined
  if (NONE.test(text)) return 0
  const satang = satangFromBaht(text)
  if (satang === undefined || satang < 0) return void row.warn('number-unreadable', key)
  return satang
}
