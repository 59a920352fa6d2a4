// What stands in a cell that ought to hold a date: which part is the day, the month, the year. No calendar yet.
import { monthOf } from './thai-months.ts'
import { normalizeThai, toArabicDigits } from './thai-text.ts'

export type DateParts = {
  /** 0 when not known. */
  day: number
  /** 0 when not known. */
  month: number
  /** Two or four digits, as typed. */
  year: string
  /** Only when it was written, or when the form of the date tells. */
  era: 'be' | 'ce' | undefined
  /** In which way it was set out; 5-Apr-21 is `english`. */
  layout: 'day-first' | 'year-first' | 'serial' | 'english'
}

const INSTANT = /^(\d{4})-(\d\d)-(\d\d)t(\d\d):\d\d(?::\d\d(?:\.\d+)?)?z$/
const TIME_OF_DAY =
  /[ t,]+(?:เวลา ?)?\d{1,2}(?::\d\d){1,2}(?:\.\d+)? ?(?:น\.?|z)?$|[ ,]+(?:เวลา ?)?\d{1,2}\.\d\d ?น\.?$/
const WEEKDAY = /วัน ?(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)?(?: ?ที่)?/
const BUDDHIST_ERA = /พ\. ?ศ\.?|พศ\.?|พุทธศักราช/
const CHRISTIAN_ERA = /ค\. ?ศ\.?|คศ\.?|คริสต์ศักราช/
const SAYS_LITTLE = new RegExp(
  [WEEKDAY, /เดือน|ปี ?เกิด|ปี|เกิด|ประมาณ|[()]/, BUDDHIST_ERA, CHRISTIAN_ERA].map(({ source }) => source).join('|'),
  'g',
)
const SAYS_NOT_KNOWN = /ไม่ ?(?:ทราบ|ปรากฏ|ระบุ|รู้|แน่ชัด)/g
const WITH_MONTH_NAME = /^(\d{1,2}|[-0]*)[\s\-/.,]*([ก-๎a-z][ก-๎a-z. ]*?)[\s\-/.,]*(\d{4}|\d{3} \d|\d{2})$/
const PART = /^(?:\d{1,4}|[-?]*)$/

/** Excel counts days from 30 Dec 1899: 1927 to 2119, and พ.ศ. 2392 to 2693 typed into a cell that took it for ค.ศ. */
const isSerial = (count: number) => (count >= 10_000 && count < 80_000) || isBuddhistSerial(count)
const isBuddhistSerial = (count: number) => count > 180_000 && count < 290_000
const DAY_LENGTH = 86_400_000
const LONGEST = 100

export function readDateParts(text: string): DateParts | undefined {
  if (text.length > LONGEST) return undefined
  const typed = toArabicDigits(normalizeThai(text))
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
  const instant = INSTANT.exec(typed)
  if (instant) return fromInstant(instant)
  const told = typed.replace(TIME_OF_DAY, '')
  const era = CHRISTIAN_ERA.test(told) ? 'ce' : BUDDHIST_ERA.test(told) ? 'be' : undefined
  const marked = era !== undefined || told.includes('ปี')
  const bare = told
    .replace(SAYS_NOT_KNOWN, '-')
    .replace(SAYS_LITTLE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[ .,]+$/, '')
    .trim()
  if (/^\d+(?:\.\d*)?$/.test(bare)) return fromDigits(bare.replace(/\..*$/, ''), era, marked)
  return fromMonthName(bare, era) ?? fromNumbers(bare, era, marked)
}

/** A moment in Greenwich, as spreadsheets are read by programs: from 17:00 on it is the next day in Bangkok. */
function fromInstant([, year, month, day, hour]: RegExpExecArray): DateParts {
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour) + 7))
  const [bangkokYear = '', bangkokMonth, bangkokDay] = moment.toISOString().slice(0, 10).split('-')
  return {
    day: Number(bangkokDay),
    month: Number(bangkokMonth),
    year: bangkokYear,
    era: undefined,
    layout: 'year-first',
  }
}

function fromDigits(digits: string, era: DateParts['era'], marked: boolean): DateParts | undefined {
  if (digits.length === 4 || (digits.length === 2 && marked)) return { ...unknownDay, year: digits, era }
  if (digits.length === 8) return fromEightDigits(digits, era)
  if (!isSerial(Number(digits))) return undefined
  const date = new Date(Date.UTC(1899, 11, 30) + Number(digits) * DAY_LENGTH)
  return {
    day: date.getUTCDate(),
    month: date.getUTCMonth() + 1,
    year: String(date.getUTCFullYear()),
    era: isBuddhistSerial(Number(digits)) ? 'be' : 'ce',
    layout: 'serial',
  }
}

const unknownDay = { day: 0, month: 0, layout: 'day-first' } as const

/** 25640405 or 05042564: read in the wrong order, one of the two months is above 12. */
function fromEightDigits(digits: string, era: DateParts['era']): DateParts {
  const [a, b, c, d] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)]
  const dayFirst = Number(a + b) < 1800
  return dayFirst
    ? { day: Number(a), month: Number(b), year: c + d, era, layout: 'day-first' }
    : { day: Number(d), month: Number(c), year: a + b, era, layout: 'year-first' }
}

function fromMonthName(text: string, era: DateParts['era']): DateParts | undefined {
  const [, day, word = '', year = ''] = WITH_MONTH_NAME.exec(text) ?? []
  const month = monthOf(word)
  if (!month) return undefined
  const layout = /[a-z]/.test(word) ? 'english' : 'day-first'
  return { day: Number((day ?? '').replaceAll('-', '')), month, year: year.replace(' ', ''), era, layout }
}

function fromNumbers(text: string, era: DateParts['era'], marked: boolean): DateParts | undefined {
  const separator = ['/', '-'].find((sign) => text.includes(sign)) ?? /[\s.,]+/
  const parts = text.split(separator).map((part) => part.trim())
  if (parts.length > 3 || !parts.every((part) => PART.test(part))) return undefined
  const [first = '', second = '', third = ''] = parts
  const yearFirst = first.length === 4
  const year = yearFirst ? first : (parts.at(-1) ?? '')
  const [day, month] = { 1: ['', ''], 2: ['', yearFirst ? second : first], 3: [yearFirst ? third : first, second] }[
    parts.length as 1 | 2 | 3
  ] as [string, string]
  if (year.length !== 4 && !(year.length === 2 && (parts.length === 3 || marked))) return undefined
  return { day: known(day), month: known(month), year, era, layout: yearFirst ? 'year-first' : 'day-first' }
}

const known = (part: string) => Number(part.replace(/[-?]/g, ''))
