import { expect, test } from 'vitest'
import { PersonFacts } from '../../registry/people/person.ts'
import { changeOf, gapsOf, orderedQuestions, SURVEY_QUESTIONS } from './person-gaps.ts'

const person = {
  prefix: 'นาง',
  nickname: null,
  sex: 'female',
  phones: [],
  diseases: ['เบาหวาน'],
  allergies: [],
  carerName: null,
  carerRelationship: null,
  carerPhone: null,
  note: null,
  formFacts: { occupation: null, education: 'unknown', incomeSatang: 0 },
}

test('what nobody told is a gap, nothing is one, and what the phone was not told is not asked', () => {
  expect(gapsOf(person)).toEqual(['phone', 'education', 'occupation', 'carerName', 'carerRelationship', 'carerPhone'])
  const asked = orderedQuestions(person).map(({ question }) => question.field)
  expect(asked.slice(0, 3)).toEqual(['phone', 'education', 'occupation'])
  expect(asked).toContain('incomeSatang')
  expect(asked).not.toContain('maritalStatus')
})

test('a change says what was seen before, under the name of the registry', () => {
  expect(changeOf(person, 'occupation', 'rubber')).toEqual({
    body: { occupation: 'rubber' },
    base: { occupation: null },
  })
  const called = { ...person, phones: [{ number: '0810000001' }, { number: '0810000002' }] }
  expect(changeOf(called, 'phone', '0890000003')).toEqual({
    body: { phones: ['0890000003', '0810000002'] },
    base: { phones: ['0810000001', '0810000002'] },
  })
  expect(changeOf(called, 'phone', '')).toMatchObject({ body: { phones: ['0810000002'] } })
})

test('every field is one that a correction takes', () => {
  for (const { field } of SURVEY_QUESTIONS) expect(field === 'phone' || field in PersonFacts.shape, field).toBe(true)
})
