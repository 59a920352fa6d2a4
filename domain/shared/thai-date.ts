// Days as ISO text (ค.ศ., Bangkok), read and shown as Thai offices write them (พ.ศ.).
import { buddhistYearOf, isLateInOldYear, isoDay, partsOf } from './thai-calendar.ts'
import { type DateParts, readDateParts } from './thai-date-parts.ts'
import { MONTHS } from './thai-months.ts'

export type DatePrecision = 'day' | 'month' | 'year'
/** Codes of remarks (text: `issues.<code>`). */
export type DateNote =
  | 'date-pre-2484'
  | 'date-2483-had-nine-months'
  | 'date-jan-first'
  | 'date-era-ce'
  | 'date-two-digit-year'
  | 'date-serial'
export type DateProblem = 'date-unreadable' | 'date-impossible' | 'date-two-digit-year-unclear'
export type ReadDate = { day: string; precision: DatePrecision; notes: DateNote[] }
type About = { today: string; birth?: boolean }

/**
 * Day, month, year in that order, พ.ศ. unless the year can only be ค.ศ. A day in the future is not refused here.
 * A year of two digits is พ.ศ. 25xx; of a birth, the one century in which she would be 0 to 110 years old.
 */
export function parseThaiDate(text: string, about: About): ReadDate | { problem: DateProblem } {
  const parts = readDateParts(text)
  if (!parts || isNothing(parts)) return { problem: 'date-unreadable' }
  if (parts.year.length === 2) return inSomeCentury(parts, about)
  return dated(parts, Number(parts.year), about) ?? { problem: 'date-impossible' }
}

/** 0000-00-00 is how some databases write that they don't know; 5/4/00 is a day of 2500. */
const isNothing = ({ day, month, year }: DateParts) => year === '0000' || (Number(year) === 0 && day + month === 0)

function inSomeCentury(parts: DateParts, about: About): ReadDate | { problem: DateProblem } {
  if (parts.era === 'ce' || (parts.layout === 'english' && !parts.era))
    return { problem: 'date-two-digit-year-unclear' }
  const inCentury = (century: number) => dated(parts, century + Number(parts.year), about)
  if (!about.birth) return inCentury(2500) ?? { problem: 'date-impossible' }
  const alive = [inCentury(2400), inCentury(2500)].filter(
    (read) => read && read.day <= about.today && ageOn(read.day, about.today) <= 110,
  )
  const [read] = alive
  if (!read) return { problem: 'date-impossible' }
  if (alive.length === 2) return { problem: 'date-two-digit-year-unclear' }
  return { ...read, notes: [...read.notes, 'date-two-digit-year'] }
}

function dated(parts: DateParts, year: number, about: About): ReadDate | undefined {
  const christian = parts.era === 'ce' || (!parts.era && year >= 1850 && year <= 2100)
  if (!christian && (year < 2400 || year > 3200)) return undefined
  const read = christian ? inChristianEra(parts, year) : inBuddhistEra(parts, year, about)
  if (!read) return undefined
  if (parts.layout === 'serial') read.notes.push('date-serial')
  if (christian && !parts.era && parts.layout === 'day-first') read.notes.push('date-era-ce')
  const isJanuaryFirst = read.precision === 'day' && read.day.endsWith('-01-01')
  // Registers of the time before the act of 2499 put 1 January for every day they did not know.
  if (about.birth && isJanuaryFirst && read.day < '1957') read.notes.push('date-jan-first')
  return read
}

const precisionOf = ({ day, month }: DateParts): DatePrecision => (month === 0 ? 'year' : day === 0 ? 'month' : 'day')

const onDay = (parts: DateParts, christianYear: number) =>
  isoDay(christianYear, parts.month || 1, (parts.month && parts.day) || 1)

function inChristianEra(parts: DateParts, year: number): ReadDate | undefined {
  const day = onDay(parts, year)
  return day ? { day, precision: precisionOf(parts), notes: [] } : undefined
}

function inBuddhistEra(parts: DateParts, year: number, { birth }: About): ReadDate | undefined {
  if (parts.month === 0 || !isLateInOldYear(year, parts.month)) return inChristianEra(parts, year - 543)
  // 1 January was no new year's day then: whoever writes it means that only the year is known.
  if (birth && parts.month === 1 && parts.day === 1) {
    return { day: `${year - 543}-01-01`, precision: 'year', notes: ['date-jan-first'] }
  }
  // 29 Feb may exist only in the year of those who took 543 off without looking.
  const day = onDay(parts, year - 542) ?? onDay(parts, year - 543)
  const note = year === 2483 ? 'date-2483-had-nine-months' : 'date-pre-2484'
  return day ? { day, precision: precisionOf(parts), notes: [note] } : undefined
}

export type DateStyle = 'numeric' | 'short' | 'long'

/** 05/04/2564 · 5 เม.ย. 2564 · 5 เมษายน 2564; with precision month เม.ย. 2564, with precision year 2564. */
export function formatThaiDate(day: string, style: DateStyle, precision: DatePrecision = 'day'): string {
  // A known year without a month is kept as 1 January of พ.ศ. − 543, whatever the calendar then was.
  const year = precision === 'year' ? partsOf(day).year + 543 : buddhistYearOf(day)
  return written(day, String(year), style, precision, 'thai')
}

/** 05/04/2021 · 5 Apr 2021 · 5 April 2021: the year is ค.ศ. */
export function formatEnglishDate(day: string, style: DateStyle, precision: DatePrecision = 'day'): string {
  return written(day, day.slice(0, 4), style, precision, 'english')
}

function written(
  isoDay: string,
  year: string,
  style: DateStyle,
  precision: DatePrecision,
  language: 'thai' | 'english',
) {
  if (precision === 'year') return year
  const { month, day } = partsOf(isoDay)
  if (style === 'numeric') {
    const monthAndYear = `${isoDay.slice(5, 7)}/${year}`
    return precision === 'month' ? monthAndYear : `${isoDay.slice(8, 10)}/${monthAndYear}`
  }
  const { long, short, english } = MONTHS[month - 1]!
  const thai = style === 'long' ? long : short
  const name = language === 'thai' ? thai : style === 'long' ? english : english.slice(0, 3)
  return precision === 'month' ? `${name} ${year}` : `${day} ${name} ${year}`
}

export const buddhistYear = (day: string): number => buddhistYearOf(day)

/** ปีงบประมาณ: 1 October to 30 September, named by the พ.ศ. year in which it ends. */
export const fiscalYear = (day: string): number => partsOf(day).year + 543 + (partsOf(day).month >= 10 ? 1 : 0)

/** First and last day, both included, of a พ.ศ. year after 2483. */
export function yearRange(year: number, kind: 'calendar' | 'fiscal'): { from: string; to: string } {
  const ends = year - 543
  return kind === 'calendar'
    ? { from: `${ends}-01-01`, to: `${ends}-12-31` }
    : { from: `${ends - 1}-10-01`, to: `${ends}-09-30` }
}

/** Completed years; born on 29 February, she grows older on 1 March of a common year. */
export function ageOn(birthDate: string, day: string): number {
  const birthdayToCome = day.slice(5) < birthDate.slice(5)
  return partsOf(day).year - partsOf(birthDate).year - (birthdayToCome ? 1 : 0)
}

const DAY_LENGTH = 86_400_000
const BANGKOK_AHEAD = 7 * 3_600_000

export const bangkokToday = (now: Date = new Date()): string =>
  new Date(now.getTime() + BANGKOK_AHEAD).toISOString().slice(0, 10)

/** From a to b; negative when b is the earlier. */
export const daysBetween = (a: string, b: string): number => Math.round((Date.parse(b) - Date.parse(a)) / DAY_LENGTH)

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_LENGTH).toISOString().slice(0, 10)
