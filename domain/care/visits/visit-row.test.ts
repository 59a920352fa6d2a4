import { expect, test } from 'vitest'
import { AreaNames } from '../../registry/imports/area-names.ts'
import { RowReading } from '../../registry/imports/cleaning/row-reading.ts'
import { ADL_KEYS, VISITS_SHEET, type VisitKey } from './visit-columns.ts'
import { cleanVisitRow } from './visit-row.ts'

const about = { today: '2026-11-22', areas: new AreaNames([]) }
const found = new Map(VISITS_SHEET.columns.map(({ key, header }, at) => [key, { at, header }]))

function cleaned(cells: Partial<Record<VisitKey, string>>) {
  const all = { number: '9901000000015', visitedOn: '12/01/2563', ...cells }
  const row = new RowReading<VisitKey>(
    found,
    VISITS_SHEET.columns.map(({ key }) => all[key] ?? ''),
  )
  const { says, title, remarks } = cleanVisitRow(row, about)
  return { says, title, codes: remarks.map(({ severity, code }) => `${severity} ${code}`), remarks }
}

const adl = (scores: string) => Object.fromEntries(scores.split(' ').map((score, at) => [ADL_KEYS[at]!, score]))

test('what was measured is read', () => {
  const { says, codes } = cleaned({
    pressure: '138/84',
    pulse: '78',
    weight: '52.5',
    height: '155',
    sugar: '118',
    needsFound: 'วอล์กเกอร์/ไม้เท้า',
    nextVisitOn: '12/02/2570',
  })
  expect(codes).toEqual([])
  expect(says).toMatchObject({
    visitedOn: '2020-01-12',
    systolic: 138,
    diastolic: 84,
    pulse: 78,
    weightKg: 52.5,
    heightCm: 155,
    sugar: 118,
    needsFound: ['walking-aid'],
    nextVisitOn: '2027-02-12',
  })
})

test.each([
  ['1 1 2 1 1 1 0 0 1 1', '9', [1, 1, 2, 1, 1, 1, 0, 0, 1, 1], 9, []],
  ['1 1 2 1 1 1 0 0 1 1', '', [1, 1, 2, 1, 1, 1, 0, 0, 1, 1], 9, []],
  ['1 1 2 1 1 1 0 0 1 1', '12', [1, 1, 2, 1, 1, 1, 0, 0, 1, 1], 9, ['warn adl-sum-differs']],
  ['0 0 0 0 0 0 0 0 0 0', '0', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 0, []],
  ['', '7', null, 7, []],
  ['', '', null, null, []],
  ['1 1 2', '7', null, 7, ['warn adl-items-incomplete']],
  ['3 1 2 1 1 1 0 0 1 1', '', null, null, ['warn number-out-of-range', 'warn adl-items-incomplete']],
  ['', '21', null, null, ['warn number-out-of-range']],
])('ADL items %s with a total of %s', (scores, total, items, sum, told) => {
  const { says, codes } = cleaned({ ...(scores ? adl(scores) : {}), adlTotal: total })
  expect([says.adlItems, says.adlTotal, codes]).toEqual([items, sum, told])
})

test.each([
  ['138/84', 138, 84, []],
  ['๑๓๘/๘๔', 138, 84, []],
  ['98/99', 98, 99, ['warn pressure-unlikely']],
  ['138', null, null, ['warn pressure-unreadable']],
  ['1380/84', null, null, ['warn pressure-unreadable']],
])('a pressure of %s', (typed, systolic, diastolic, told) => {
  const { says, codes } = cleaned({ pressure: typed })
  expect([says.systolic, says.diastolic, codes]).toEqual([systolic, diastolic, told])
})

test('a row that names nobody is refused', () => {
  expect(cleaned({ number: '', formCode: '' }).codes).toEqual(['refuse person-not-named'])
  expect(cleaned({ number: '', formCode: 'A1' }).codes).toEqual([])
})

test('the sum and the total stand in the words of the remark', () => {
  expect(cleaned({ ...adl('1 1 2 1 1 1 0 0 1 1'), adlTotal: '12' }).remarks[0]).toMatchObject({
    column: 'ADL รวม',
    value: '12',
    values: { sum: 9, total: 12 },
  })
})
