import { BuddhistCalendar, CalendarDate, toCalendar } from '@internationalized/date'
import { expect, test } from 'vitest'
import { asTyped, dayOf, typedOf } from './typed-day.ts'

const shown = (day: string) => toCalendar(typedOf(day), new BuddhistCalendar()).year

test.each([
  ['1952-04-05', 2495],
  ['1928-02-15', 2470],
  ['1927-04-01', 2470],
  ['1941-01-01', 2484],
  ['1940-12-31', 2483],
])('%s is shown in the year %i and comes back the same', (day, year) => {
  expect(shown(day)).toBe(year)
  expect(dayOf(typedOf(day))).toBe(day)
})

test('a year that is still being typed says no day', () => {
  const years = [2, 24, 249].map((year) => dayOf(new CalendarDate(new BuddhistCalendar(), year, 4, 5)))
  expect(years).toEqual([null, null, null])
})

test('15/02/2470 as it is typed is a day of 1928', () => {
  expect(dayOf(new CalendarDate(new BuddhistCalendar(), 2470, 2, 15))).toBe('1928-02-15')
})

test('the first of a month stays the first while its year is typed digit by digit', () => {
  const typed = [2, 25, 256, 2569].reduce(
    (now, year) => asTyped(now.set({ era: 'BE', year, month: 12, day: 1 })),
    asTyped(new CalendarDate(2026, 11, 28)),
  )
  expect([typed.day, typed.month, dayOf(typed)]).toEqual([1, 12, '2026-12-01'])
})
