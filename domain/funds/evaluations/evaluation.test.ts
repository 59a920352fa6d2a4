import { describe, expect, test } from 'vitest'
import { countedFor, gapsOfEvaluation, gradeOf, type Reckoned, totalOf } from './evaluation.ts'
import { EvaluationForm, pointsFor } from './evaluation-form.ts'

const OF_PLAN = [
  { points: 4, title: '', above: 90 },
  { points: 3, title: '', from: 70 },
  { points: 2, title: '', from: 60 },
  { points: 1, title: '', from: 50 },
  { points: 0, title: '', from: 0 },
]
test.each([
  [90.1, 4],
  [90, 3],
  [70, 3],
  [69.9, 2],
  [60, 2],
  [50, 1],
  [49.99, 0],
  [null, null],
])('%s percent of the plan is worth %s', (value, points) => {
  expect(pointsFor({ options: OF_PLAN }, value)).toBe(points)
})

const form = EvaluationForm.parse({
  ...{ id: '019b0000-0000-7000-8000-000000000030', code: '108', nameTh: 'แบบ', source: '', fromDay: '2017-10-01' },
  toDay: null,
  parts: [
    {
      ...{ code: 'A', title: '', points: 10 },
      topics: [
        {
          ...{ code: '2.1', title: '' },
          items: [
            { code: '2.1', title: '', points: 4, options: OF_PLAN, measure: { kind: 'spent-of-plan' } },
            { code: '2.2', title: '', points: null, options: [] },
          ],
        },
      ],
    },
  ],
  grades: [90, 70, 50, 0].map((from) => ({ code: String(from), from, title: '' })),
})
const reckoned: Reckoned[] = [{ code: '2.1', value: 80, points: 3, says: {}, evidence: 'book' }]
const head = { name: 'สมมุติ', position: '', organization: '', phone: '', email: '', onDay: null }
const score = (code: string, points: number | null, reason = '') => ({ code, points, reason })
const gaps = (...scores: ReturnType<typeof score>[]) => gapsOfEvaluation(form, { scores, reckoned, head })

describe('an evaluation', () => {
  test('counts what is reckoned until somebody overrules it', () => {
    expect(countedFor({ code: '2.1' }, { scores: [], reckoned })).toBe(3)
    expect(countedFor({ code: '2.1' }, { scores: [score('2.1', 0, 'เงินค้างจ่าย')], reckoned })).toBe(0)
    expect(countedFor({ code: '2.2' }, { scores: [], reckoned })).toBeNull()
    expect(totalOf(form, { scores: [score('2.2', 5, 'ดี')], reckoned })).toBe(8)
  })

  test('wants a reason for what is not reckoned, and for what overrules', () => {
    expect(gaps()).toEqual(['2.2'])
    expect(gaps(score('2.2', 5))).toEqual(['2.2'])
    expect(gaps(score('2.2', 5, 'ดี'))).toEqual([])
    expect(gaps(score('2.1', 4), score('2.2', 5, 'ดี'))).toEqual(['2.1'])
    // The same as reckoned overrules nothing.
    expect(gaps(score('2.1', 3), score('2.2', 5, 'ดี'))).toEqual([])
  })

  test('gives no points that the form does not know, nor more than a part has', () => {
    expect(gaps(score('2.1', 2.5, 'ครึ่งทาง'), score('2.2', 5, 'ดี'))).toEqual(['2.1'])
    expect(gaps(score('2.2', 8, 'ดี'))).toEqual(['A'])
    expect(gapsOfEvaluation(form, { scores: [], reckoned, head: { ...head, name: ' ' } })).toEqual(['name', '2.2'])
  })

  test.each([
    [100, '90'],
    [90, '90'],
    [89.5, '70'],
    [70, '70'],
    [69.5, '50'],
    [49.5, '0'],
  ])('of %s points has the grade from %s on', (total, grade) => {
    expect(gradeOf(form, total)?.code).toBe(grade)
  })
})
