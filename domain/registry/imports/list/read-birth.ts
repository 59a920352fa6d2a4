// A day of birth in every habit of writing, with what is doubtful about it.
import { ageOn, parseThaiDate, type ReadDate } from '../../../shared/thai-date.ts'
import { readDateParts } from '../../../shared/thai-date-parts.ts'
import { toArabicDigits } from '../../../shared/thai-text.ts'
import { numberIn } from '../cleaning/amounts.ts'
import { remembered } from '../cleaning/remembered.ts'
import type { ListAbout, ListRow } from './list-row-context.ts'

export type ReadBirth = { birthDate: string; birthPrecision: 'day' | 'month' | 'year' }

const UNKNOWN = /^(?:ไม่ทราบ|ไม่รู้|ไม่ระบุ|ไม่แน่ชัด|ไม่ปรากฏ|จำไม่ได้|\?+)/
const NOTHING = /^0{2,4}[-/]0{2}[-/]0{2,4}$|^0+$/

export function readListBirth(row: ListRow, about: ListAbout): ReadBirth | undefined {
  const { key, text } = cellOf(row)
  if (text === '') return undefined
  if (NOTHING.test(text) || (UNKNOWN.test(text) && !/\d{4}/.test(toArabicDigits(text))))
    return void row.warn('birth-unknown', key)
  const read = parsed(row, key, text, about)
  if (!read) return undefined
  if (read.day > about.today) return void row.warn('date-in-future', key)
  remarkNotes(row, key, text, read, about)
  const isYear = read.precision === 'year' || isNewYear(read)
  return {
    birthDate: isYear ? `${read.day.slice(0, 4)}-01-01` : read.day,
    birthPrecision: isYear ? 'year' : read.precision,
  }
}

/** In one column, or day, month and year in three. */
function cellOf(row: ListRow): { key: string; text: string } {
  const whole = row.text('birthDate')
  if (whole !== '' || !row.has('birthYear')) return { key: 'birthDate', text: whole }
  const [day, month, year] = ['birthDay', 'birthMonth', 'birthYear'].map((key) => row.text(key))
  const isWhole = day !== '' && month !== '' && row.has('birthDay')
  return { key: 'birthYear', text: isWhole ? `${day} ${month} ${year}`.trim() : `${year}` }
}

let reader = { today: '', read: remembered((text: string) => parseThaiDate(text, { today: '', birth: true })) }

/** What a text means hangs on the day it is read, which changes once a day. */
function readOn(today: string, text: string) {
  if (reader.today !== today)
    reader = { today, read: remembered((one: string) => parseThaiDate(one, { today, birth: true })) }
  return reader.read(text)
}

function parsed(row: ListRow, key: string, text: string, about: ListAbout): ReadDate | undefined {
  const read = readOn(about.today, text)
  if (!('problem' in read)) return read
  if (read.problem === 'date-two-digit-year-unclear') return byWhoSheIs(row, key, text, about)
  const swapped = read.problem === 'date-impossible' ? swappedDay(text, about) : undefined
  if (swapped) {
    row.ask('date-swapped', key)
    return swapped
  }
  return void row.warn(read.problem, key)
}

/** Of two centuries that could both be, a child's prefix tells one, the age or being an older person the other. */
function byWhoSheIs(row: ListRow, key: string, text: string, { today }: ListAbout): ReadDate | undefined {
  const parts = readDateParts(text)
  if (!parts) return void row.warn('date-two-digit-year-unclear', key)
  const [older, younger] = ['24', '25'].map((century) =>
    parseThaiDate(`${parts.day || '-'}/${parts.month || '-'}/${century}${parts.year}`, { today, birth: true }),
  )
  const age = numberIn(row.text('age'))
  const isChild = /^(?:ด\.?\s*[ชญ]|เด็ก)/.test(row.text('prefix') || row.text('fullName'))
  const isOlder = /สูงอายุ|ชรา/.test(
    row
      .columnsOf('groups')
      .map((one) => row.text(one))
      .join(' '),
  )
  const choice = age !== undefined ? (age >= 60 ? older : younger) : isOlder ? older : isChild ? younger : undefined
  if (!choice || 'problem' in choice) return void row.warn('date-two-digit-year-unclear', key)
  row.warn('date-two-digit-year', key)
  return choice
}

/** 04/23/2511: the month that cannot be is the day. */
function swappedDay(text: string, about: ListAbout): ReadDate | undefined {
  const parts = readDateParts(text)
  if (!parts || parts.month <= 12 || parts.day > 12 || parts.month > 31 || parts.day === 0) return undefined
  const read = parseThaiDate(`${parts.month}/${parts.day}/${parts.year}`, { today: about.today, birth: true })
  return 'problem' in read ? undefined : read
}

/** With the act of 2499 (พ.ร.บ.การทะเบียนราษฎร) births were written down with their day. */
const FULLY_KEPT = '1957'

/** Registers of the old put 1 January for a day they did not know; to databases that could not leave it out it came, too. */
const isNewYear = ({ day, precision }: ReadDate) => precision === 'day' && day.endsWith('-01-01') && day < FULLY_KEPT

function remarkNotes(row: ListRow, key: string, text: string, read: ReadDate, about: ListAbout): void {
  const { era } = about.sheet
  const year =
    /(?<!\d)(\d{4})(?!\d)/.exec(toArabicDigits(text))?.[1] ?? /^(\d{4})\d{4}$/.exec(toArabicDigits(text))?.[1]
  if (era === 'ce' && year !== undefined && Number(year) >= 2400) row.ask('date-era-be', key)
  if (isNewYear(read) || read.notes.includes('date-jan-first')) row.warn('date-jan-first', key)
  else if (read.precision === 'year') row.warn('birth-year-only', key)
  for (const note of read.notes) {
    if (note === 'date-jan-first') continue
    if (note === 'date-era-ce') {
      if (era !== 'ce') row.ask(note, key)
    } else if (note === 'date-serial') row.fix(isBuddhistSerial(text) ? 'date-serial-be' : note, key)
    else if (note === 'date-two-digit-year') row.warn(note, key)
    else row.ask(note, key)
  }
}

const isBuddhistSerial = (text: string) => Number(toArabicDigits(text)) > 180_000

/** The age beside a known day of birth may be a year off: nobody says on which day it was counted. */
export function checkAge(row: ListRow, birth: ReadBirth | undefined, { today, sheet }: ListAbout): void {
  const age = numberIn(row.text('age').replace(/\s*ปี.*$/, ''))
  if (age === undefined || !birth) return
  const counted = ageOn(birth.birthDate, sheet.asOf ?? today)
  const may = birth.birthPrecision === 'day' ? 1 : 2
  if (Math.abs(counted - age) > may) row.warn('age-differs', 'age', { counted })
}
