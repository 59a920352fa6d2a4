import { expect, test } from 'vitest'
import type { LayoutColumn, SheetLayout } from '../../../../domain/registry/imports/layout/layout.ts'
import { changed, isUnderstood, isUnknown, layoutChoice } from './layout-draft.ts'

const column = (at: number, key: string | null, how: LayoutColumn['how'], header = `หัว ${at}`): LayoutColumn => ({
  at,
  header,
  key,
  how,
  samples: ['ก'],
})

const sheet = (more: Partial<SheetLayout> = {}): SheetLayout => ({
  name: 'ม.3',
  form: 'list',
  kind: 'people',
  canBeChosen: true,
  skipped: false,
  whySkipped: null,
  headerRow: 4,
  headerRows: 1,
  columns: [column(0, 'fullName', 'name'), column(1, 'number', 'name'), column(2, null, null)],
  defaults: { areaCode: '901113', areaName: null, moo: null, village: null },
  ...more,
})

test('sends only what was changed, and remembers it if asked', () => {
  const one = changed({}, sheet(), { columns: { 2: 'phones' } })
  const draft = changed(one, sheet(), { headerRow: 5 })
  expect(layoutChoice(draft, true)).toEqual({
    sheets: [{ name: 'ม.3', columns: { 2: 'phones' }, headerRow: 5 }],
    remember: true,
  })
})

test('forgets a change that was put back', () => {
  const there = changed({}, sheet(), { columns: { 1: null }, skip: true, areaCode: null })
  expect(changed(there, sheet(), { columns: { 1: 'number' }, skip: false, areaCode: '901113' })).toEqual({})
})

test.each<[string, SheetLayout[], boolean]>([
  ['names and every other column by their headers', [sheet()], true],
  ['a column by what stands in it only', [sheet({ columns: [column(0, 'fullName', 'content')] })], false],
  ['a column that a hand chose', [sheet({ columns: [column(0, 'fullName', 'chosen')] })], true],
  ['nobody’s name', [sheet({ columns: [column(0, 'number', 'name')] })], false],
  ['a form with columns of its own', [sheet({ canBeChosen: false, form: 'central-form', columns: [] })], true],
  ['a sheet beside it that is not read', [sheet(), sheet({ name: 'สรุป', skipped: true, columns: [] })], true],
  ['no sheet that is read', [sheet({ skipped: true })], false],
])('understood: %s', (_what, sheets, answer) => {
  expect(isUnderstood(sheets)).toBe(answer)
})

test('an unknown column is one that has something in it and that no hand set aside', () => {
  expect(isUnknown(column(0, null, null))).toBe(true)
  expect(isUnknown(column(0, null, 'chosen'))).toBe(false)
  expect(isUnknown({ ...column(0, null, null, ''), samples: ['', ''] })).toBe(false)
})
