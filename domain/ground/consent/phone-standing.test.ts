import { expect, test } from 'vitest'
import { toldStanding } from './phone-standing.ts'

const told = (answer: 'given' | 'refused' | 'withdrawn', on = '2026-01-01', purpose = 'photographs') => ({
  purpose,
  answer,
  on,
})

test('the latest word counts, and of one day the one in front', () => {
  expect(toldStanding([], 'photographs')).toBe('not-asked')
  expect(toldStanding([told('refused'), told('given')], 'photographs')).toBe('refused')
  expect(toldStanding([told('refused', '2026-02-01'), told('given')], 'photographs')).toBe('refused')
  expect(toldStanding([told('given', '2026-01-01', 'sharing')], 'photographs')).toBe('not-asked')
})
