import { describe, expect, test } from 'vitest'
import type { PersonBundle } from '../../../../domain/sync/person-bundle.ts'
import { linesOf, trendOf } from './trends.ts'

const visit = (visitedOn: string, facts: object) =>
  ({ weightKg: null, systolic: null, diastolic: null, sugar: null, adlTotal: null, visitedOn, ...facts }) as never
const person = (facts: Partial<PersonBundle>) => ({ visits: [], assessments: [], ...facts })

describe('what was measured again and again', () => {
  test('begins with the oldest, and leaves out visits without a figure', () => {
    const visits = [
      visit('2026-11-01', { weightKg: 44 }),
      visit('2026-10-01', {}),
      visit('2026-08-01', { weightKg: 47 }),
    ]
    expect(trendOf('weight', person({ visits }))).toEqual([
      { on: '2026-08-01', values: [47] },
      { on: '2026-11-01', values: [44] },
    ])
  })

  test('takes of a pressure both figures or none', () => {
    const visits = [visit('2026-11-01', { systolic: 140 }), visit('2026-10-01', { systolic: 130, diastolic: 80 })]
    expect(trendOf('pressure', person({ visits }))).toEqual([{ on: '2026-10-01', values: [130, 80] }])
  })

  test('finds ADL in visits and in assessments', () => {
    const assessments = [{ id: '', instrument: 'barthel', version: '1', on: '2026-11-02', total: 9, band: null }]
    expect(trendOf('adl', person({ visits: [visit('2026-05-02', { adlTotal: 12 })], assessments }))).toHaveLength(2)
  })

  test('is drawn as far apart as the days were, the higher above', () => {
    const points = [
      { on: '2026-01-01', values: [10] },
      { on: '2026-01-02', values: [20] },
      { on: '2026-01-05', values: [10] },
    ]
    expect(linesOf(points, 100, 50)).toEqual([
      [
        { x: 0, y: 50 },
        { x: 25, y: 0 },
        { x: 100, y: 50 },
      ],
    ])
  })

  test('that never changed lies in the middle', () => {
    expect(linesOf([{ on: '2026-01-01', values: [5] }], 100, 50)).toEqual([[{ x: 50, y: 25 }]])
  })
})
