import { expect, test } from 'vitest'
import { blockKeys } from './block-keys.ts'
import { type Face, faceOf } from './face.ts'
import { areCompared } from './pair-score.ts'
import { prepareFace } from './prepared-face.ts'

const her: Face = faceOf(
  {
    firstName: 'สมจิตร',
    lastName: 'แก้วมณี',
    birthDate: '1962-08-11',
    phones: ['0810001234'],
    address: { house: '103/4', moo: 5, village: null, areaCode: '901101', latitude: null, longitude: null },
  },
  { number: '9901000000015' },
)
const ELSEWHERE = { house: '9', moo: 1, areaCode: '930101', phones: [] }

test.each<[string, Partial<Face>]>([
  ['the names are spelt otherwise', { firstName: 'สมจิต', lastName: 'แก้วมนี' }],
  ['the names stand in each other’s column', { firstName: 'แก้วมณี', lastName: 'สมจิตร' }],
  ['she moved to another province', ELSEWHERE],
  ['she married and moved away', { ...ELSEWHERE, lastName: 'ทองขวัญ' }],
  ['she took another given name and moved away', { ...ELSEWHERE, firstName: 'กมลวรรณ' }],
  ['day and month changed places, and she married', { lastName: 'ทองขวัญ', birthDate: '1962-11-08', house: null }],
  ['the year was taken for ค.ศ., and she married', { lastName: 'ทองขวัญ', birthDate: '2505-08-11', ...ELSEWHERE }],
  [
    'only the year is known, and she married and moved house',
    { lastName: 'ทองขวัญ', birthDate: '1962-01-01', house: '7', phones: [] },
  ],
  ['all but the house is written otherwise', { firstName: 'กมลวรรณ', lastName: 'ทองขวัญ', birthDate: null, phones: [] }],
  [
    'no birth, no area, another surname, but the telephone',
    { lastName: null, birthDate: null, areaCode: null, house: null },
  ],
])('she is compared with herself although %s', (_, change) => {
  expect(areCompared(prepareFace(her), prepareFace({ ...her, number: null, ...change }))).toBe(true)
})

test('strangers are not compared, unless they bear one number', () => {
  const stranger = { ...ELSEWHERE, firstName: 'ละออง', lastName: 'หนูคง', birthDate: '1940-02-03' }
  expect(areCompared(prepareFace(her), prepareFace({ ...her, ...stranger }))).toBe(true)
  expect(areCompared(prepareFace(her), prepareFace({ ...her, ...stranger, number: null }))).toBe(false)
})

test('no key holds a number, and none is made of nothing', () => {
  const empty = prepareFace(faceOf({ firstName: 'สมจิตร' }, { number: '9901000000015' }))
  expect(blockKeys(empty)).toEqual([])
  expect(blockKeys(prepareFace(her)).join()).not.toContain('9901000000015')
})
