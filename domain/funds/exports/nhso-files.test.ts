import { expect, test } from 'vitest'
import { budgetYearOf, FOLLOW_COLUMNS, PLAN_COLUMNS, RESULT_COLUMNS, targetGroupOf } from './nhso-files.ts'

test('tables are as wide as those who read them expect', () => {
  expect(FOLLOW_COLUMNS).toHaveLength(23)
  expect(RESULT_COLUMNS).toHaveLength(20)
  expect(PLAN_COLUMNS).toHaveLength(10)
})

test('a target group is known by either number; 1003, which the website forgot, is 4', () => {
  expect(['2001', '1003', '1004', '2005', '7'].map(targetGroupOf)).toEqual([1, 4, 5, 9, 7])
  expect(['', '10', 'ผู้สูงอายุ'].map(targetGroupOf)).toEqual([undefined, undefined, undefined])
})

test('a budget year is understood in either era', () => {
  expect([2569, 2026].map(budgetYearOf)).toEqual([2026, 2026])
})
