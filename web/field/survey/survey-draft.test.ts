import { expect, test } from 'vitest'
import { NewHouseholdSurvey } from '../../../domain/care/surveys/household-survey.ts'
import type { PersonBundle, PersonLine } from '../../../domain/sync/person-bundle.ts'
import { draftFrom, draftOf, housematesOf, isTold, surveyOf } from './survey-draft.ts'

const id = (n: number) => `019a0000-0000-7000-8000-00000000000${n}`
const line = (n: number, more: Partial<PersonLine> = {}) =>
  ({
    id: id(n),
    diedOn: null,
    householdId: null,
    house: '9',
    moo: 3,
    areaCode: '901113',
    birthDate: null,
    ...more,
  }) as PersonLine

test('who lives together: of one household, or of one house number', () => {
  const lines = [
    line(1),
    line(2, { birthDate: '1950-01-01' }),
    line(3, { moo: 4 }),
    line(4, { diedOn: '2026-01-01' }),
    line(5),
  ]
  expect(housematesOf(lines[0]!, lines).map((one) => one.id)).toEqual([id(1), id(2), id(5)])
  const family = [line(1, { householdId: id(9) }), line(2, { householdId: id(9), house: null }), line(3)]
  expect(housematesOf(family[0]!, family).map((one) => one.id)).toEqual([id(1), id(2)])
  expect(housematesOf(line(1, { house: null }), [line(2, { house: null })])).toHaveLength(1)
})

const person = (surveyedOn: string | null) =>
  ({ id: id(1), householdId: id(9), household: { id: id(9), members: [], surveyedOn } }) as unknown as PersonBundle

test('what is sent is what the centre takes; a second round follows the first', () => {
  const first = surveyOf({ ...draftFrom(undefined), informant: '  ' }, person(null), '2026-11-28')
  expect(NewHouseholdSurvey.safeParse(first).error).toBeUndefined()
  expect(first).toMatchObject({ kind: 'baseline', informant: null, householdId: id(9) })
  expect(surveyOf(draftFrom(undefined), person('2025-01-01'), '2026-11-28').kind).toBe('follow-up')
})

test('a form that came back is filled in with what was told, and stands in its place', () => {
  expect(isTold(draftFrom(undefined))).toBe(false)
  const form = { kind: 'baseline', informant: 'ตา', answers: { occupation: 'กรีดยาง' } }
  const draft = draftFrom({
    formId: id(7),
    kind: 'household-survey',
    personId: id(1),
    personName: '',
    note: 'ถามหนี้',
    by: null,
    at: '',
    form,
  })
  expect(draft).toMatchObject({ replaces: id(7), informant: 'ตา', answers: { occupation: 'กรีดยาง', debts: null } })
  expect(isTold(draft)).toBe(true)
  expect(surveyOf(draft, person('2025-01-01'), '2026-11-28')).toMatchObject({ kind: 'baseline', replaces: id(7) })
})

test('what was refused is opened as it was written, and goes under the same id, of the same day', () => {
  const written = surveyOf({ ...draftFrom(undefined), informant: 'ลูกสาว' }, person(null), '2026-11-20')
  expect(surveyOf(draftOf(written), person(null), '2026-11-28')).toEqual(written)
})
