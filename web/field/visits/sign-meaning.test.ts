import { expect, test } from 'vitest'
import type { BundleVisit } from '../../../domain/sync/person-bundle.ts'
import { dayOf } from './day-parts.ts'
import { bmiMeaningOf, lastOf, meaningOf } from './sign-meaning.ts'

const grown = { age: 70, sex: 'female' } as const

test('the bands are those of grown people', () => {
  expect(meaningOf('pulse', { pulse: 130 }, null, grown)?.code).toBe('pulse-very-fast')
  expect(meaningOf('pulse', { pulse: 130 }, null, { age: 2, sex: 'female' })).toBeUndefined()
  expect(meaningOf('temperature', { temperature: 39.2 }, null, { age: 2, sex: 'female' })?.code).toBe('fever-high')
  expect(bmiMeaningOf(48, 155, grown)).toMatchObject({ bmi: 20, code: 'bmi-normal' })
  expect(bmiMeaningOf(12, 85, { age: 2, sex: null })).toBeUndefined()
})

test('a pressure is said once both figures are there', () => {
  expect(meaningOf('systolic', { systolic: 150 }, null, grown)).toBeUndefined()
  expect(meaningOf('diastolic', { systolic: 150, diastolic: 80 }, null, grown)?.code).toBe('pressure-high')
})

test('the last value is of an earlier visit at which it was measured', () => {
  const visits = [
    { id: 'now', visitedOn: '2026-11-28', systolic: 150 },
    { id: 'b', visitedOn: '2026-11-20', systolic: null },
    { id: 'a', visitedOn: '2026-11-01', systolic: 138 },
  ] as unknown as BundleVisit[]
  expect(lastOf(visits, 'systolic', 'now')).toEqual({ value: 138, on: '2026-11-01' })
  expect(lastOf(visits, 'oxygen', 'now')).toBeUndefined()
})

test('the 31st of a short month is its last day', () => {
  expect(dayOf({ year: 2028, month: 2, day: 31 })).toBe('2028-02-29')
})
