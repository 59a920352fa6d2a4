import { expect, test } from 'vitest'
import { partsOf, wholeDayOf } from './day-parts.ts'

test('a day is empty until all of it is said, and the 31st of a short month is its last', () => {
  expect(partsOf('')).toEqual({})
  expect(wholeDayOf({ day: 3, month: 2 })).toBe('')
  expect(wholeDayOf({ day: 31, month: 2, year: 2028 })).toBe('2028-02-29')
  expect(wholeDayOf(partsOf('2026-11-28'))).toBe('2026-11-28')
})
