import { expect, test } from 'vitest'
import { adlOf, blankVisit, figureOf, isBlank, visitOf } from './visit-draft.ts'

const blank = { ...blankVisit('0199', '2026-11-22', 'นางสมมุติ อาสา'), visitedOn: '2026-11-22' }

test('a form that was only opened is blank', () => {
  expect(isBlank(blank)).toBe(true)
  expect(isBlank({ ...blank, findings: 'แผลแห้งดี' })).toBe(false)
})

test('empty is not measured, and nought is a figure', () => {
  expect([figureOf(''), figureOf('0'), figureOf('36.5'), figureOf('ไม่ได้วัด')]).toEqual([null, 0, 36.5, null])
})

test('nought on every item is a score, not a missing one', () => {
  const visit = visitOf({ ...blank, adl: Array(10).fill(0) }, 'p')
  expect(visit.adlTotal).toBe(0)
  expect(visit.adlItems).toHaveLength(10)
})

test('a score is given only when all ten are answered', () => {
  const adl = [2, 1, 3, null, 3, 2, 2, 1, 2, 2]
  expect(adlOf(adl)).toEqual({ answered: 9, total: 18, missing: [4] })
  expect(visitOf({ ...blank, adl }, 'p').adlTotal).toBeNull()
})
