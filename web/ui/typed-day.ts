// Between a day as it is kept (ISO) and as the date field counts it. The field takes 543 from every พ.ศ. year;
// before 2484 January to March stood at the end of the Thai year, so there it must be 542.
import { BuddhistCalendar, type CalendarDate, GregorianCalendar, parseDate, toCalendar } from '@internationalized/date'
import { isLateInOldYear } from '../../domain/shared/thai-calendar.ts'
import { buddhistYear } from '../../domain/shared/thai-date.ts'

const EARLIEST = 1800
const LATEST = 2200

/**
 * Held in the calendar it is typed in. Each digit of a year is a year of its own on the way (2, 25, 256, 2569), and taken to
 * Christ's calendar and back, the library makes 30 พ.ย. of 1 ธ.ค. 256.
 */
const BUDDHIST = new BuddhistCalendar()
export const asTyped = (date: CalendarDate): CalendarDate => toCalendar(date, BUDDHIST)

export function typedOf(day: string): CalendarDate {
  const date = parseDate(day)
  return asTyped(isLateInOldYear(buddhistYear(day), date.month) ? date.subtract({ years: 1 }) : date)
}

/** Null for a year of fewer than four พ.ศ. digits, or one nobody alive could mean. */
export function dayOf(typed: CalendarDate): string | null {
  const date = toCalendar(typed, new GregorianCalendar())
  if (date.era === 'BC' || date.year < EARLIEST || date.year > LATEST) return null
  return (isLateInOldYear(date.year + 543, date.month) ? date.add({ years: 1 }) : date).toString()
}
