// The 13-digit number of any list: what spreadsheets and hands did to it, undone. One that is wrong is not used, and the
// row is taken all the same: somebody looks at the card.
import { normalizeThai, toArabicDigits } from '../../../shared/thai-text.ts'
import { parseCitizenNumber } from '../../people/citizen-number.ts'
import { codeFor, NO_NUMBER_REASONS, type NoNumberReason } from '../../people/lists.ts'
import { parsedNumber } from '../cleaning/numbers.ts'
import type { ListRow } from './list-row-context.ts'

export type ReadNumber = {
  number?: string
  claimedNumber?: string
  maskedNumber?: string
  noNumberReason?: NoNumberReason
}

const SAYS_NONE = /^(?:ไม่มี|ไม่ทราบ|ไม่ระบุ|รอ|ยังไม่)/
const BESIDE = /[\s.\-_‐-―−'"`‘-‟]+/g
const HIDDEN = /[xX*•]/

export function readListNumber(row: ListRow): ReadNumber {
  const parts = row.columnsOf('numberPart')
  if (parts.length > 0 && row.text('number') === '') return fromParts(row, parts)
  const text = row.text('number')
  if (text === '') return missing(row, 'number')
  if (SAYS_NONE.test(text)) return saidNone(row, text)
  if (HIDDEN.test(text) && /\d/.test(toArabicDigits(text))) return masked(row, text)
  const read = parsedNumber(text)
  if ('number' in read) return { number: told(row, text, read.number) }
  const padded = withLostZero(row, text)
  if (padded) return padded
  const claimed = claim(text)
  if (claimed.claimedNumber) told(row, text, claimed.claimedNumber)
  row.ask(read.problem, 'number')
  return claimed
}

function missing(row: ListRow, key: string): ReadNumber {
  row.warn('number-missing', key)
  return {}
}

const claim = (text: string): ReadNumber => {
  const digits = toArabicDigits(text).replace(/\D/g, '')
  return digits.length >= 10 && digits.length <= 15 && !/e/i.test(text) ? { claimedNumber: digits } : {}
}

function saidNone(row: ListRow, text: string): ReadNumber {
  missing(row, 'number')
  const noNumberReason = codeFor(NO_NUMBER_REASONS, text)
  return noNumberReason ? { noNumberReason } : {}
}

/** x-xxxx-xxxxx-62-2: no number, but the digits that show may tell two people apart. */
function masked(row: ListRow, text: string): ReadNumber {
  row.warn('number-masked', 'number')
  const shown = maskOf(text)
  return shown ? { maskedNumber: shown } : {}
}

/** Thirteen characters, x for each that is hidden; undefined for anything else. */
export function maskOf(text: string): string | undefined {
  const shown = toArabicDigits(normalizeThai(text))
    .replace(BESIDE, '')
    .replace(/[xX*•]/g, 'x')
  return /^[\dx]{13}$/.test(shown) && shown.includes('x') && /\d/.test(shown) ? shown : undefined
}

const WRITTEN = /^[\d๐-๙][\d๐-๙\s.–—-]*$/

/** What was wrong with how it is written, each told once. */
function told(row: ListRow, text: string, number: string): string {
  const typed = row.typed('number')
  const wasNumeric = row.isNumeric('number') || /e\+?\d+$/i.test(text)
  if (wasNumeric) row.fix('number-was-numeric', 'number')
  else if (/[๐-๙]/.test(typed)) row.fix('number-thai-digits', 'number')
  if (wasNumeric) return number
  if (!WRITTEN.test(typed.trim()) || /\.0+$/.test(typed) || typed !== typed.trim()) row.fix('number-had-junk', 'number')
  else if (toArabicDigits(text) !== number) row.fix('number-had-separators', 'number')
  return number
}

/** Of a number cell the first 0 is lost. 00 and 0 with a province behind it are given out; other zeros are none. */
const FIRST_OF_ZEROS = /^0(?:0|[1-9]\d)/

function withLostZero(row: ListRow, text: string): ReadNumber | undefined {
  const digits = toArabicDigits(text).replace(/\.0+$/, '')
  if (!row.isNumeric('number') || !/^\d{12}$/.test(digits)) return undefined
  const padded = `0${digits}`
  const province = Number(padded.slice(1, 3))
  const isGivenOut = padded[1] === '0' || (province >= 10 && province <= 96)
  if (!isGivenOut || !FIRST_OF_ZEROS.test(padded) || !('number' in parseCitizenNumber(padded))) return undefined
  row.warn('number-lost-zero', 'number')
  return { number: padded }
}

function fromParts(row: ListRow, parts: readonly string[]): ReadNumber {
  const digits = parts.map((part) => toArabicDigits(row.text(part)).replace(/\D/g, '')).join('')
  if (digits === '') return missing(row, 'numberPart')
  const read = parsedNumber(digits)
  if ('number' in read) {
    row.fix('number-was-split', 'numberPart')
    return { number: read.number }
  }
  row.ask(read.problem, 'numberPart')
  return claim(digits)
}
