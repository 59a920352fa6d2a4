import { expect, test } from 'vitest'
import { dayOfRights, latestDayOf, madeByOurClock, skewOf, skewOfEntry } from './skew.ts'

const now = new Date('2026-11-28T05:00:00Z')

test.each([
  ['the clock is right', '2026-11-28T05:00:00Z', 0],
  ['two days ahead', '2026-11-30T05:00:00Z', 172_800],
  ['an hour behind', '2026-11-28T04:00:00Z', -3600],
])('%s', (_name, sentAt, seconds) => expect(skewOf(sentAt, now)).toBe(seconds))

test('what was made under a wrong clock is put right by its skew, and is never later than now', () => {
  expect(madeByOurClock('2026-11-29T05:00:00Z', 172_800, now).toISOString()).toBe('2026-11-27T05:00:00.000Z')
  expect(madeByOurClock('2026-11-30T05:00:00Z', 0, now)).toEqual(now)
})

test('a clock that was ahead and has been put right since is told by what it wrote', () => {
  expect(skewOfEntry('2026-11-30T05:00:00Z', 0, now)).toBe(172_800)
  expect(skewOfEntry('2026-11-27T05:00:00Z', 0, now)).toBe(0)
  expect(skewOfEntry('2026-11-25T05:00:00Z', -172_800, now)).toBe(-172_800)
})

test('a day ahead is believed only of a clock that is known to be ahead', () => {
  expect(latestDayOf(0, now)).toBe('2026-11-28')
  expect(latestDayOf(172_800, now)).toBe('2026-11-30')
  expect(latestDayOf(-172_800, now)).toBe('2026-11-28')
})

test('rights of the day are asked of days that are gone, sixty of them', () => {
  expect(dayOfRights(new Date('2026-11-27T05:00:00Z'), now)).toBe('2026-11-27')
  expect(dayOfRights(now, now)).toBeUndefined()
  expect(dayOfRights(new Date('2026-09-01T05:00:00Z'), now)).toBeUndefined()
})
