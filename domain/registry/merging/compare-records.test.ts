import { expect, test } from 'vitest'
import type { Person } from '../people/person.ts'
import { compareRecords } from './compare-records.ts'

const person = (facts: Partial<Person>) => facts as Person
const standsOf = (left: Partial<Person>, right: Partial<Person>) =>
  Object.fromEntries(compareRecords(person(left), person(right)).map(({ field, stand }) => [field, stand]))

const at = (more: Partial<NonNullable<Person['address']>>) =>
  ({ areaCode: '901113', house: '1', ...more }) as NonNullable<Person['address']>

test.each<[string, Partial<Person>, Partial<Person>, Record<string, string>]>([
  ['the same word', { firstName: 'สมมุติ' }, { firstName: 'สมมุติ ' }, { firstName: 'same' }],
  ['another word', { lastName: 'ใจดี' }, { lastName: 'ใจงาม' }, { lastName: 'differs' }],
  ['a word that only one says', { nickname: 'ดำ' }, { nickname: null }, { nickname: 'one-sided' }],
  ['nothing on either side', { nickname: null, phones: [] }, { nickname: '' }, {}],
  [
    'lists in another order',
    { phones: ['0810001111', '0820002222'] },
    { phones: ['0820002222', '0810001111'] },
    { phones: 'same' },
  ],
  [
    'an address of which one leaves a part out',
    { address: at({ road: null }) },
    { address: at({}) },
    { address: 'same' },
  ],
  ['another house', { address: at({}) }, { address: at({ house: '2' }) }, { address: 'differs' }],
  [
    'the first of January and the year alone',
    { birthDate: '1950-01-01', birthPrecision: 'day' },
    { birthDate: '1950-01-01', birthPrecision: 'year' },
    { birthDate: 'differs' },
  ],
])('compares %s', (_what, left, right, stands) => {
  expect(standsOf(left, right)).toEqual(stands)
})
