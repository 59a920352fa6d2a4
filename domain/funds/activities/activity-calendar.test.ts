import { expect, test } from 'vitest'
import { newId } from '../../shared/ids.ts'
import { stateOfEntry, weeksOfMonth } from './activity-calendar.ts'

const planned = (sent?: boolean) => ({
  fromDay: '2025-02-03',
  toDay: '2025-02-04',
  reports: sent === undefined ? [] : [{ id: newId(), sent }],
})

test.each([
  ['ahead', undefined, '2025-02-02'],
  ['now', undefined, '2025-02-04'],
  ['writing', false, '2025-02-04'],
  ['late', undefined, '2025-02-05'],
  ['late', false, '2025-02-05'],
  ['reported', true, '2025-02-05'],
  ['reported', true, '2025-02-01'],
] as const)('an activity is %s (report sent: %s) on %s', (state, sent, today) => {
  expect(stateOfEntry(planned(sent), today)).toBe(state)
})

test.each([
  ['2026-11-15', 5, '2026-11-01', '2026-12-05'],
  ['2026-02-01', 4, '2026-02-01', '2026-02-28'],
  ['2025-03-31', 6, '2025-02-23', '2025-04-05'],
])('the month of %s has %i weeks, from %s to %s', (day, count, from, to) => {
  const weeks = weeksOfMonth(day)
  expect(weeks).toHaveLength(count)
  expect([weeks[0]![0], weeks.at(-1)!.at(-1)]).toEqual([from, to])
  expect(weeks.every((week) => week.length === 7)).toBe(true)
})
