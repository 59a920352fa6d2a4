import { expect, test } from 'vitest'
import { askedBy, otherKind, stepBelow } from './report-query.ts'

const TODAY = '2026-11-22'

test('each step goes down one level, and ends at the months', () => {
  expect([undefined, 'R12', '90', '9011', '901103'].map(stepBelow)).toEqual([
    'province',
    'province',
    'district',
    'subdistrict',
    'month',
  ])
})

test('without a year it is this calendar year', () => {
  expect(askedBy({}, TODAY)).toEqual({ year: 2569, by: 'province' })
})

test('a village is counted with its subdistrict', () => {
  expect(askedBy({ area: '90110305' }, TODAY)).toEqual({ year: 2569, by: 'month', area: '901103' })
})

test('a fiscal year is asked for instead of a calendar year, not beside it', () => {
  expect(askedBy({ fiscalYear: 2563, asOf: '2020-12-18', area: 'R12' }, TODAY)).toEqual({
    fiscalYear: 2563,
    asOf: '2020-12-18',
    by: 'province',
    area: 'R12',
  })
  expect(otherKind({ year: 2563, by: 'province' })).toEqual({ year: undefined, fiscalYear: 2563 })
})
