import type { Precision } from '../people/person.ts'

export type PreparedBirth = {
  /** ค.ศ., put right when it was taken for the other calendar. */
  year: number
  /** As written. */
  writtenYear: number
  /** 0 where only the year is known. */
  month: number
  day: number
}

/** Nobody alive was born before, and nobody is born yet behind it: there the 543 years of พ.ศ. were taken off twice, or not at all. */
const EARLIEST = 1700
const LATEST = 2200

const inOurCalendar = (year: number) => (year < EARLIEST ? year + 543 : year > LATEST ? year - 543 : year)

/** 1 January is what is written where day and month are not known (43 files, civil code section 16). */
export function prepareBirth(day: string, precision: Precision): PreparedBirth {
  const writtenYear = Number(day.slice(0, 4))
  const month = precision === 'year' ? 0 : Number(day.slice(5, 7))
  const date = precision === 'day' ? Number(day.slice(8, 10)) : 0
  const isYearOnly = month === 0 || (month === 1 && date === 1)
  return {
    year: inOurCalendar(writtenYear),
    writtenYear,
    month: isYearOnly ? 0 : month,
    day: isYearOnly ? 0 : date,
  }
}
