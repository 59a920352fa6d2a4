import { expect, test } from 'vitest'
import { canBeClosed, closingOf, monthsBetween, openMonths, type PeriodKind } from './closing.ts'

const closed = (kind: PeriodKind, fromDay: string, reopenedAt: string | null = null) => ({ kind, fromDay, reopenedAt })
const books = (...closings: ReturnType<typeof closed>[]) => ({ booksFrom: '2025-11-15', closings, today: '2026-02-10' })

test('months are named by their first days, over a new year', () => {
  expect(monthsBetween('2025-11-15', '2026-01-03')).toEqual(['2025-11-01', '2025-12-01', '2026-01-01'])
})

test('a closing that was opened again does not hold', () => {
  const again = closed('month', '2025-11-01', '2026-01-05T03:00:00Z')
  expect(closingOf([again], 'month', '2025-11-01')).toBeUndefined()
  expect(closingOf([again, closed('month', '2025-11-01')], 'month', '2025-11-01')).toBeDefined()
})

test('months that are over and not closed are open, the running one is not counted', () => {
  expect(openMonths(books(closed('month', '2025-11-01')))).toEqual(['2025-12-01', '2026-01-01'])
})

test.each<[string, PeriodKind, string, ReturnType<typeof books>, boolean]>([
  ['the first month', 'month', '2025-11-01', books(), true],
  ['a month after an open one', 'month', '2025-12-01', books(), false],
  ['a month after closed ones', 'month', '2025-12-01', books(closed('month', '2025-11-01')), true],
  ['a month that still runs', 'month', '2026-02-01', books(), false],
  ['a month from before the books', 'month', '2025-10-01', books(), false],
  ['a closed month', 'month', '2025-11-01', books(closed('month', '2025-11-01')), false],
  ['a quarter with an open month', 'quarter', '2025-10-01', books(closed('month', '2025-11-01')), false],
  [
    'a quarter whose months are closed',
    'quarter',
    '2025-10-01',
    books(closed('month', '2025-11-01'), closed('month', '2025-12-01')),
    true,
  ],
  ['a year that still runs', 'year', '2025-10-01', books(), false],
])('%s can be closed or not', (_what, kind, fromDay, kept, can) => {
  expect(canBeClosed(kind, fromDay, kept)).toBe(can)
})
