import { expect, test } from 'vitest'
import { isWhole, spreadOf, sumOf } from './screening.ts'

const sheet = { most: 5, criteria: ['plan', 'need'].map((code) => ({ code, nameTh: code, nameEn: code })) }

test.each([
  [{ plan: 5, need: 1 }, true],
  [{ plan: 5 }, false],
  [{ plan: 6, need: 1 }, false],
  [{ plan: 1, need: 1, other: 1 }, false],
  [{ plan: 1, other: 1 }, false],
])('%j is whole: %s', (points, whole) => {
  expect(isWhole(points as Record<string, number>, sheet)).toBe(whole)
})

test('the spread is the mean with the least and the most; of nothing there is none', () => {
  expect(spreadOf([sumOf({ plan: 5, need: 1 }), 10])).toEqual({ mean: 8, least: 6, most: 10 })
  expect(spreadOf([])).toBeNull()
})
