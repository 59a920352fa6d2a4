import { describe, expect, test } from 'vitest'
import { type Face, faceOf } from './face.ts'
import { judge } from './judge.ts'
import { prepareFace } from './prepared-face.ts'

const NUMBER = '9901000000015'
const OTHER_NUMBER = '9930000123451'

const somchit: Face = faceOf(
  {
    prefix: 'นาง',
    firstName: 'สมจิตร',
    lastName: 'แก้วมณี',
    sex: 'female',
    birthDate: '1962-08-14',
    phones: ['0810001234'],
    carerName: 'นายวิชัย แก้วมณี',
    address: { house: '103/4', moo: 5, village: 'บ้านนา', areaCode: '901101', latitude: null, longitude: null },
  },
  { number: NUMBER },
)

const verdictOf = (a: Partial<Face>, b: Partial<Face>) =>
  judge(prepareFace({ ...somchit, ...a }), prepareFace({ ...somchit, ...b })).verdict

const elsewhere = { house: '7', moo: 1, village: 'บ้านทุ่ง' }
const stranger = { phones: ['0890009999'], carerName: 'นางสุดา ทองขวัญ' }

describe('under one number', () => {
  test.each<[string, Partial<Face>, string]>([
    ['nothing else has changed', {}, 'same'],
    ['she married', { lastName: 'ทองขวัญ' }, 'same'],
    ['she took another given name, born on the same day', { firstName: 'กมลวรรณ' }, 'same'],
    ['she moved to another province', { areaCode: '930101', ...elsewhere, ...stranger }, 'same'],
    ['another day of birth was written', { birthDate: '1971-02-03' }, 'same'],
    ['her daughter was given her number', { firstName: 'สุนิสา', birthDate: '1988-11-03' }, 'different'],
    [
      'a neighbour was given her number',
      { firstName: 'ละออง', lastName: 'หนูคง', birthDate: '1940-05-06', ...elsewhere, ...stranger },
      'different',
    ],
  ])('%s: %#', (_, change, verdict) => expect(verdictOf({}, change)).toBe(verdict))
})

describe('where one of them has no number', () => {
  const none = { number: null }
  test.each<[string, Partial<Face>, string]>([
    ['nothing else differs', {}, 'same'],
    ['her name is spelt otherwise', { firstName: 'สมจิต' }, 'same'],
    ['the names stand in each other’s column', { firstName: 'แก้วมณี', lastName: 'สมจิตร' }, 'same'],
    ['the year was taken for ค.ศ.', { birthDate: '2505-08-14' }, 'same'],
    ['day and month changed places', { birthDate: '1962-11-08' }, 'unsure'],
    ['only the year is known, in the same house', { birthDate: '1962-01-01' }, 'same'],
    ['the house is written otherwise', { house: 'เลขที่ 103/04' }, 'same'],
    ['she moved within the province', { areaCode: '900302', ...elsewhere }, 'same'],
    ['a woman of another surname lives on in the house', { lastName: 'ทองขวัญ' }, 'same'],
    ['a man of another surname is asked about', { sex: 'male', prefix: 'นาย', lastName: 'ทองขวัญ' }, 'unsure'],
    ['her twin of another name', { firstName: 'สุนิสา' }, 'unsure'],
    ['her twin of a name one letter off', { firstName: 'สมจิน' }, 'unsure'],
    [
      'another given name, of one house and telephone, and only the year',
      { firstName: 'สุนิสา', birthDate: '1962-01-01' },
      'unsure',
    ],
    ['her birth is not known, in the same house', { birthDate: null }, 'same'],
    ['her birth is not known, and another carer is named', { birthDate: null, ...stranger }, 'unsure'],
    ['a brother of her very name, two years on', { birthDate: '1964-08-14', phones: [], carerName: null }, 'unsure'],
    ['her mother of the same house', { firstName: 'ละออง', birthDate: '1935-02-03' }, 'different'],
  ])('%s: %#', (_, change, verdict) => expect(verdictOf({}, { ...none, ...change })).toBe(verdict))
})

test('namesakes of one subdistrict and one year, of other houses and carers, are for a person to decide', () => {
  const year = { number: null, birthDate: '1962-01-01', birthPrecision: 'year' as const }
  expect(verdictOf(year, { ...year, ...elsewhere, ...stranger })).toBe('unsure')
  expect(verdictOf(year, { ...year, ...elsewhere, phones: [], carerName: null })).toBe('unsure')
  expect(verdictOf(year, { ...year, ...elsewhere, ...stranger, areaCode: '930101' })).toBe('different')
})

test('two right numbers are two people until somebody says otherwise, however much agrees', () => {
  const judged = judge(prepareFace(somchit), prepareFace({ ...somchit, number: OTHER_NUMBER }))
  expect(judged).toMatchObject({ verdict: 'unsure', apart: true })
  expect(judge(prepareFace(somchit), prepareFace(somchit)).apart).toBe(false)
})

test('a wrong number that is a slip of hers speaks for her; another wrong number says little', () => {
  expect(verdictOf({}, { number: null, wrongNumber: '9901000000051', birthDate: null, house: null })).toBe('same')
  expect(verdictOf({}, { number: null, wrongNumber: '9930000123459' })).toBe('same')
})

test('of a partly hidden number the digits that show decide between namesakes', () => {
  const masked = { number: null, birthDate: '1962-01-01', ...elsewhere, ...stranger }
  expect(verdictOf({}, { ...masked, maskedNumber: 'x9010000xxx15' })).toBe('same')
  expect(verdictOf({}, { ...masked, maskedNumber: 'x9300012xxx51' })).not.toBe('same')
})

test('reasons are told in one order, and of what is not known none', () => {
  const judged = judge(prepareFace(somchit), prepareFace({ ...somchit, number: null, birthDate: '1962-01-01' }))
  expect(judged.reasons.map(({ code }) => code)).toEqual([
    'first-same',
    'last-same',
    'birth-year-same',
    'area-subdistrict',
    'house-same',
    'namesakes-at-home',
    'phone-same',
    'carer-same',
  ])
})
