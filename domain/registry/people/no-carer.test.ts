import { expect, test } from 'vitest'
import { lacksCarer, WITHOUT_END } from './no-carer.ts'

const TODAY = '2026-11-28'

test.each([
  ['bed-bound, and nobody', { adlScore: 3, carerName: null }, true],
  ['home-bound, and nobody', { adlScore: 11, carerName: null, furtherCarerUntil: null }, true],
  ['who looks after herself', { adlScore: 12, carerName: null }, false],
  ['not assessed', { adlScore: null, carerName: null }, false],
  ['with a carer', { adlScore: 3, carerName: 'สมใจ' }, false],
  ['with a further one only', { adlScore: 3, carerName: null, furtherCarerUntil: WITHOUT_END }, false],
  ['with one until today', { adlScore: 3, carerName: null, furtherCarerUntil: TODAY }, false],
  ['with one until yesterday', { adlScore: 3, carerName: null, furtherCarerUntil: '2026-11-27' }, true],
])('%s', (_, person, expected) => {
  expect(lacksCarer(person, TODAY)).toBe(expected)
})
