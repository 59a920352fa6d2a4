// How two birth dates agree, with the errors that are made in writing them.
import type { PreparedBirth } from './prepared-birth.ts'

export type BirthLikeness =
  | 'birth-same'
  | 'birth-era'
  | 'birth-calendar'
  | 'birth-swapped'
  | 'birth-month-same'
  | 'birth-year-same'
  | 'birth-day-slip'
  | 'birth-year-slip'
  | 'birth-year-next'
  | 'birth-year-near'
  | 'birth-other-day'
  | 'birth-differs'
  | 'birth-generation'

/** Parents and children, or more. */
const GENERATION = 14
/** So near that brothers and sisters may lie behind it. */
const NEXT = 3
/** Until 2483 the year began in April: January to March of a Thai year lie in the next year of the other calendar. */
const YEAR_BEGINS_IN_JANUARY = 1941

export function birthLikeness(a: PreparedBirth, b: PreparedBirth): BirthLikeness {
  const years = Math.abs(a.year - b.year)
  if (a.day === 0 || b.day === 0) return partly(a, b, years)
  if (a.month === b.month && a.day === b.day) return sameDayOfYear(a, b, years)
  if (years === 0) return sameYear(a, b)
  return byYears(years)
}

const byYears = (years: number): BirthLikeness => (years >= GENERATION ? 'birth-generation' : 'birth-differs')

/** Of one of them only the month and the year is known, or only the year. */
function partly(a: PreparedBirth, b: PreparedBirth, years: number): BirthLikeness {
  if (years === 1) return 'birth-year-near'
  if (years > 1) return byYears(years)
  if (a.month === 0 || b.month === 0) return 'birth-year-same'
  return a.month === b.month ? 'birth-month-same' : 'birth-other-day'
}

function sameDayOfYear(a: PreparedBirth, b: PreparedBirth, years: number): BirthLikeness {
  if (years === 0) return a.writtenYear === b.writtenYear ? 'birth-same' : 'birth-era'
  const isOld = Math.min(a.year, b.year) < YEAR_BEGINS_IN_JANUARY
  if (years === 1 && isOld && a.month <= 3) return 'birth-calendar'
  if (years <= NEXT) return 'birth-year-next'
  if (years < GENERATION || years % 10 === 0 || isDigitSlip(a.year, b.year)) return 'birth-year-slip'
  return byYears(years)
}

function sameYear(a: PreparedBirth, b: PreparedBirth): BirthLikeness {
  if (a.month === b.day && a.day === b.month) return 'birth-swapped'
  if (a.day === b.day && isDigitSlip(a.month, b.month)) return 'birth-day-slip'
  if (a.month === b.month && isDigitSlip(a.day, b.day)) return 'birth-day-slip'
  return 'birth-other-day'
}

/** One digit is another one, or the two last changed places: 1958 and 1968, 1958 and 1985, 3 and 8, 13 and 31. */
export function isDigitSlip(a: number, b: number): boolean {
  const [one, other] = [digits(a), digits(b)]
  let apart = 0
  for (let at = 0; at < 4; at++) if (one[at] !== other[at]) apart++
  if (apart === 1) return true
  return apart === 2 && one[2] === other[3] && one[3] === other[2]
}

const digits = (number: number) => String(number).padStart(4, '0')
