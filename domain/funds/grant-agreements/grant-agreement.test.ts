import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partsByPercent } from './grant-agreement.ts'
import { proposePeriods } from './instalment-proposal.ts'

test.each([
  [10_000_000, [40, 50, 10], [4_000_000, 5_000_000, 1_000_000]],
  [100, [33, 33, 34], [33, 33, 34]],
  [10_001, [50, 50], [5_000, 5_001]],
  [5, [100], [5]],
])('%i satang in %j percent are %j', (satang, percents, parts) => {
  expect(partsByPercent(satang, percents)).toEqual(parts)
})

test('parts add up to the whole, to the satang', () => {
  const percents = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 12 }), percents, (satang, first) => {
      const all = [...first, 100 - first.reduce((sum, percent) => sum + percent, 0)]
      const parts = partsByPercent(satang, all)
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(satang)
      expect(Math.min(...parts)).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('proposes periods that are together the days of the project, each reported after it', () => {
  expect(proposePeriods('2026-01-01', '2026-12-31', 2)).toEqual([
    { workFrom: '2026-01-01', workTo: '2026-07-01', reportFrom: '2026-07-02', reportTo: '2026-07-16' },
    { workFrom: '2026-07-02', workTo: '2026-12-31', reportFrom: '2027-01-01', reportTo: '2027-01-15' },
  ])
})
