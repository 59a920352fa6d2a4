import { expect, test } from 'vitest'
import { adlClass } from './adl-class.ts'

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
