import { expect, test } from 'vitest'
import { BARTHEL_MAXIMA } from './barthel.ts'

test('ten items make 20 points', () => {
  expect(BARTHEL_MAXIMA).toHaveLength(10)
  expect(BARTHEL_MAXIMA.reduce<number>((sum, most) => sum + most, 0)).toBe(20)
})
