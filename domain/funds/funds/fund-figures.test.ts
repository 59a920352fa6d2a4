import { expect, test } from 'vitest'
import { addSums, NO_SUMS, satangPerHead, usedShare } from './fund-figures.ts'

test.each([
  ['nothing', 0, 0, 0, null, null],
  ['what was carried only', 100_00, 0, 25_00, 25, null],
  ['both', 100_00, 300_00, 360_00, 90, 120],
  ['a third', 0, 300_00, 100_00, 33.3, 33.3],
])(
  'of %s the used share is of all money, and of receipts alone',
  (_what, carriedSatang, receivedSatang, spentSatang, ofAll, ofReceived) => {
    expect(usedShare({ carriedSatang, receivedSatang, spentSatang })).toEqual({ ofAll, ofReceived })
  },
)

test('a baht per head needs heads', () => {
  expect(satangPerHead(10_000, 3)).toBe(3_333)
  expect(satangPerHead(10_000, 0)).toBeNull()
})

test('sums are added name by name', () => {
  expect(
    addSums([
      { ...NO_SUMS, projects: 2, came: 5 },
      { ...NO_SUMS, projects: 1 },
    ]),
  ).toMatchObject({ projects: 3, came: 5 })
})
