import { expect, test } from 'vitest'
import { tasksOf } from '../../domain/care/tasks/tasks-of.ts'
import type { BundleVisit } from '../../domain/sync/person-bundle.ts'
import { lineOf } from './field-line.ts'
import { somebody } from './testing-phone.ts'

const visitOn = (visitedOn: string, more: Partial<BundleVisit> = {}) =>
  ({ id: visitedOn, visitedOn, findings: 'สบายดี', systolic: 120, falls: 0, fallInjured: null, ...more }) as BundleVisit

const TODAY = '2026-11-28'

test('a line holds of a visit what a task is reckoned from, and nothing else', () => {
  const person = somebody('ดาว', { visits: [visitOn('2026-11-20'), visitOn('2026-10-20')] })
  expect(lineOf(person).visits).toEqual([
    { id: '2026-11-20', visitedOn: '2026-11-20' },
    { id: '2026-10-20', visitedOn: '2026-10-20' },
  ])
})

test('whoever fell has the same tasks in the list as on her page', () => {
  const fell = visitOn('2026-11-20', { falls: 1, fallInjured: true })
  const person = somebody('ดาว', { lastVisitOn: '2026-11-20', visits: [fell, visitOn('2026-10-20')] })
  const tasks = tasksOf(person, TODAY)
  expect(tasks.map(({ kind }) => kind)).toContain('fall-follow-up')
  expect(tasksOf(lineOf(person), TODAY)).toEqual(tasks)
})

test('stands in the dictionary where her name stands, whichever vowel is written first', () => {
  const names = ['แก้ว', 'กา', 'เกษม', 'ขาว']
  const lines = names.map((name) => lineOf(somebody(name)))
  expect(lines.sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ firstName }) => firstName)).toEqual([
    'กา',
    'เกษม',
    'แก้ว',
    'ขาว',
  ])
})
