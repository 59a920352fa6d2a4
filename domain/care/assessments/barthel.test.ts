import { expect, test } from 'vitest'
import { adlClass, BARTHEL_MAXIMA } from './barthel.ts'

test('ten items make 20 points', () => {
  expect(BARTHEL_MAXIMA).toHaveLength(10)
  expect(BARTHEL_MAXIMA.reduce<number>((sum, most) => sum + most, 0)).toBe(20)
})

test.each([
  [0, 'bed-bound'],
  [4, 'bed-bound'],
  [5, 'home-bound'],
  [11, 'home-bound'],
  [12, 'social-bound'],
  [20, 'social-bound'],
])('%i points are %s', (score, expected) => {
  expect(adlClass(score)).toBe(expected)
})
