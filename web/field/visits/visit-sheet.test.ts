import { expect, test } from 'vitest'
import { NewNeed } from '../../../domain/care/needs/need.ts'
import { NewVisit } from '../../../domain/care/visits/visit.ts'
import { newId } from '../../../domain/shared/ids.ts'
import * as visit from './visit-sheet.ts'

const [her, him] = [newId(), newId()]
const NOW = '2026-11-28T03:00:00.000Z'
const blank = visit.blankSheet({
  personId: her,
  visitId: newId(),
  householdVisitId: newId(),
  today: '2026-11-28',
  now: NOW,
})
const said = (change: Partial<visit.VisitPart>, sheet = blank) => visit.changePart(sheet, her, change)
const trouble = (sheet: visit.VisitSheet, diedOn: string | null = null) =>
  visit.saveTrouble(sheet, '2026-11-28', diedOn)

test('a page that was only opened is not saved; one tap on whom she met is enough', () => {
  expect(trouble(blank)).toBe('blank')
  expect(trouble({ ...blank, metWith: 'carer' })).toBeUndefined()
  expect(trouble(said({ signs: { systolic: '138' } }))).toBeUndefined()
})

test('a page that was only opened is no draft, also when its place was found; a tap on yesterday makes one', () => {
  const placed = { ...blank, place: { latitude: 7, longitude: 100, accuracyMetres: 9 } }
  expect(visit.isUntouched(placed)).toBe(true)
  expect(visit.isUntouched({ ...placed, visitedOn: '2026-11-27' })).toBe(false)
  expect(visit.isUntouched({ ...placed, metWith: 'carer' })).toBe(false)
  expect(visit.isUntouched(visit.addPart(placed, him, newId()))).toBe(false)
})

test.each([
  ['138', 138],
  ['๑๓๘', 138],
  ['36,8', 36.8],
  [' 36.8 ', 36.8],
  ['', null],
  ['วัดไม่ได้', undefined],
])('what is typed as %s is %s', (typed, figure) => {
  expect(visit.figureOf(typed)).toBe(figure)
})

test('the unusual is taken, a slip of the finger is asked about', () => {
  expect(trouble(said({ signs: { systolic: '250' } }))).toBeUndefined()
  expect(trouble(said({ signs: { systolic: '1380' } }))).toBe('slip')
  expect(trouble(said({ signs: { oxygen: '101' } }))).toBe('slip')
})

test('a visit after death, or of tomorrow, is asked about before it is saved', () => {
  const sheet = { ...blank, metWith: 'carer' as const }
  expect(trouble(sheet, '2026-11-20')).toBe('after-death')
  expect(trouble({ ...sheet, visitedOn: '2026-11-20' }, '2026-11-20')).toBeUndefined()
  expect(trouble({ ...sheet, visitedOn: '2026-11-29' })).toBe('future')
})

test('photographs ask whose yes it was', () => {
  const sheet = said({ photos: [{ id: newId(), isWound: false, takenAt: NOW }] })
  expect(trouble(sheet)).toBe('consent')
  expect(trouble({ ...sheet, consentBy: 'ลูกสาว' })).toBeUndefined()
})

test('becomes a body that the centre takes, with its needs beside it', () => {
  const sheet = said({
    signs: { systolic: '138', diastolic: '84.4', temperature: '36.8', sugar: '' },
    pressurePosition: 'lying',
    sugarKind: 'fasting',
    falls: '2',
    fallInjured: true,
    pressureSore: false,
    soreGrade: '2',
    needs: [{ id: newId(), kind: 'bed', needOf: 'person', urgency: 'urgent', detail: ' ' }],
  })
  const [part] = sheet.parts
  const body = visit.visitBodyOf(
    { ...sheet, place: { latitude: 7, longitude: 100, accuracyMetres: 9 } },
    part!,
    NOW,
    'ก',
  )
  expect(NewVisit.parse(body)).toMatchObject({
    systolic: 138,
    diastolic: 84,
    temperature: 36.8,
    pressurePosition: 'lying',
    sugarKind: null,
    falls: 2,
    fallInjured: true,
    soreGrade: null,
    needsFound: ['bed'],
    latitude: 7,
    householdVisitId: null,
  })
  const [need] = visit.needBodiesOf(sheet, part!)
  expect(NewNeed.parse(need)).toMatchObject({
    visitId: part!.visitId,
    foundOn: '2026-11-28',
    detail: null,
    kind: 'bed',
  })
})

test('others of the house are visited when something is said of them, under one visit of the house', () => {
  const both = visit.addPart({ ...blank, metWith: 'relative' }, him, newId())
  expect(visit.writtenParts(both)).toHaveLength(1)
  const written = visit.changePart(both, him, { signs: { pulse: '72' } })
  const bodies = visit.writtenParts(written).map((part) => visit.visitBodyOf(written, part, NOW, 'ก'))
  expect(bodies).toMatchObject([
    { personId: her, metWith: 'relative', householdVisitId: blank.householdVisitId },
    { personId: him, pulse: 72, metWith: 'relative', householdVisitId: blank.householdVisitId },
  ])
  expect(visit.writtenParts(visit.dropPart(written, him))).toHaveLength(1)
})

test('what was refused stands on the page again as it was', () => {
  const sheet = said(
    { signs: { systolic: '138', diastolic: '84' }, findings: 'เดินได้', done: ['talk'] },
    {
      ...blank,
      metWith: 'herself',
    },
  )
  const body = visit.visitBodyOf(sheet, sheet.parts[0]!, NOW, 'ก')
  const again = visit.sheetOfBody(body, NOW)
  expect(visit.visitBodyOf(again, again.parts[0]!, NOW, 'ก')).toEqual(body)
})
