import { expect, test } from 'vitest'
import { changedFacts, draftOf, factsOf, saidFacts } from './person-draft.ts'

const malee = draftOf({
  firstName: 'สมมุติ',
  lastName: 'ดีงาม',
  phones: ['0810001234'],
  address: { house: '100/5', moo: 3, village: null, areaCode: '901103', latitude: null, longitude: null },
  incomeSatang: 150000,
})

test('a form that was only looked at changes nothing', () => {
  expect(changedFacts(malee, { ...malee })).toEqual({})
})

test('a correction says only what was changed', () => {
  expect(changedFacts(malee, { ...malee, nickname: ' มุด ' })).toEqual({ nickname: 'มุด' })
})

test('emptying a field says that there is none', () => {
  expect(changedFacts(malee, { ...malee, lastName: '' })).toEqual({ lastName: null })
})

test('an address is sent whole', () => {
  expect(changedFacts(malee, { ...malee, home: { ...malee.home, moo: '4' } })).toEqual({
    address: {
      house: '100/5',
      moo: 4,
      village: null,
      lane: null,
      road: null,
      community: null,
      postcode: null,
      areaCode: '901103',
      latitude: null,
      longitude: null,
    },
  })
})

test('no income is not the same as not knowing', () => {
  expect(factsOf({ ...malee, income: '0' }).incomeSatang).toBe(0)
  expect(factsOf({ ...malee, income: '' }).incomeSatang).toBeNull()
})

test('several diseases are separated by commas', () => {
  expect(factsOf({ ...malee, diseases: 'เบาหวาน, ความดันโลหิตสูง,' }).diseases).toEqual(['เบาหวาน', 'ความดันโลหิตสูง'])
})

test('a new person says nothing of what was left empty', () => {
  const blank = draftOf({})
  expect(Object.keys(saidFacts({ ...blank, firstName: 'สมมุติ' }))).toEqual(['firstName', 'address'])
})

test('a birth is sent with how exactly it is known, whichever of the two was changed', () => {
  const born = draftOf({ firstName: 'สมมุติ', birthDate: '1946-01-01', birthPrecision: 'day' })
  expect(changedFacts(born, { ...born, birthPrecision: 'year' })).toEqual({
    birthDate: '1946-01-01',
    birthPrecision: 'year',
  })
})

test('a telephone says whose it is', () => {
  const phones = [{ phone: '081-000-1234', owner: 'daughter' as const, name: '' }]
  expect(factsOf({ ...malee, phones })).toMatchObject({
    phones: ['0810001234'],
    phoneOwners: [{ phone: '0810001234', owner: 'daughter', name: null }],
  })
})

test('rows that were opened and left empty say nothing', () => {
  const carers = [
    { name: ' ', relationship: '' as const, kind: '' as const, phone: '', sinceDay: null, untilDay: null },
  ]
  const identifiers = [{ kind: 'passport' as const, issuer: null, fromDay: null, toDay: null, value: '' }]
  expect(factsOf({ ...malee, carers, identifiers })).toMatchObject({ carers: [], identifiers: [] })
})
