import { expect, test } from 'vitest'
import { adlOf, blankVisit, fallsOf, figureOf, isBlank, signOf, visitOf } from './visit-draft.ts'

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

test('what the field app asks besides goes along, and its blank is not asked', () => {
  const said = {
    ...blank,
    measures: { systolic: '132', temperature: '37.2', oxygen: '97.6' },
    metWith: 'carer' as const,
    pressurePosition: 'lying' as const,
    falls: '2',
    fallInjured: true,
    pressureSore: true,
    soreGrade: '2' as const,
    sorePlace: ' ส้นเท้าซ้าย ',
    done: ['turning' as const],
  }
  expect(visitOf(said, 'p')).toMatchObject({
    ...{ systolic: 132, temperature: 37.2, oxygen: 98, pressurePosition: 'lying', metWith: 'carer' },
    ...{ falls: 2, fallInjured: true, pressureSore: true, soreGrade: '2', sorePlace: 'ส้นเท้าซ้าย', done: ['turning'] },
  })
  expect(visitOf(blank, 'p')).toMatchObject({ falls: null, fallInjured: null, pressureSore: null, done: [] })
})

test('an answer to what is no longer asked is not said', () => {
  const said = { ...blank, sugarKind: 'fasting' as const, pressurePosition: 'lying' as const, fallInjured: true }
  const without = visitOf({ ...said, falls: '0', pressureSore: false, soreGrade: '3', sorePlace: 'ก้นกบ' }, 'p')
  expect(without).toMatchObject({ falls: 0, fallInjured: null, sugarKind: null, pressurePosition: null })
  expect(without).toMatchObject({ pressureSore: false, soreGrade: null, sorePlace: null })
})

test.each([
  { measures: { waistCm: '90' } },
  { metWith: 'nobody' as const },
  { falls: '0' },
  { pressureSore: false },
  { done: ['talk' as const] },
])('a form that says %o is kept', (said) => {
  expect(isBlank({ ...blank, ...said })).toBe(false)
})

test('a slip of the finger is not sent', () => {
  expect([signOf('oxygen', '988'), signOf('oxygen', '98'), signOf('temperature', '37.25')]).toEqual([null, 98, 37.25])
  expect([fallsOf({ falls: 'หนึ่ง' }), fallsOf({ falls: '0' }), fallsOf({ falls: '-1' })]).toEqual([null, 0, null])
})
