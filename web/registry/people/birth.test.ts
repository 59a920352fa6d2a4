import { expect, test } from 'vitest'
import { birthOf, birthYearOf } from './birth.ts'

test('a year alone comes back as it was typed, old years too', () => {
  expect(birthOf(2495, '01', 'year')).toBe('1952-01-01')
  expect(birthYearOf(birthOf(2475, '01', 'year'), 'year')).toBe(2475)
})

test('February of 2470 lies in 1928, for that year began in April', () => {
  expect(birthOf(2470, '02', 'month')).toBe('1928-02-01')
  expect(birthYearOf('1928-02-01', 'month')).toBe(2470)
})

test('while the year is being typed nothing is said', () => {
  expect(birthOf(undefined, '05', 'month')).toBeNull()
})
