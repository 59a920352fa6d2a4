import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldOne } from './fold-one.ts'
import { foldPerson, type PersonSays } from './fold-person.ts'

const address = fc.record({
  house: fc.option(fc.string()),
  moo: fc.option(fc.nat(20)),
  village: fc.constant(null),
  areaCode: fc.constantFrom('901113', '90', null),
  latitude: fc.constant(null),
  longitude: fc.constant(null),
})

const says = fc.record(
  {
    firstName: fc.string(),
    lastName: fc.option(fc.string()),
    nickname: fc.option(fc.string()),
    birthDate: fc.option(fc.constantFrom('1950-04-05', '1941-01-01')),
    birthPrecision: fc.constantFrom('day' as const, 'year' as const),
    adlScore: fc.option(fc.nat(20)),
    adlOn: fc.option(fc.constant('2020-05-04')),
    groups: fc.array(fc.constantFrom('disabled' as const, 'older-person' as const)),
    phones: fc.array(fc.constantFrom('0810001234', '0810001235')),
    diseases: fc.array(fc.constantFrom('เบาหวาน', 'ความดันโลหิตสูง')),
    incomeSatang: fc.option(fc.nat()),
    address,
    education: fc.option(fc.constantFrom('primary' as const)),
    healthRight: fc.constantFrom('universal-coverage' as const, null),
    healthRightCheckedOn: fc.constant('2020-05-04'),
    allergies: fc.array(fc.constantFrom('เพนิซิลลิน', 'อาหารทะเล')),
    phoneOwners: fc.array(fc.constant({ phone: '0810001234', owner: 'self' as const, name: null })),
    identifiers: fc.array(
      fc
        .constantFrom('a', 'b')
        .map((key) => ({ kind: 'passport', issuer: null, fromDay: null, toDay: null, key, tail: '1' })),
    ),
    diedOn: fc.option(fc.constant('2020-05-04')),
  },
  { requiredKeys: ['firstName'] },
)

test('one source folds to the same record as if it were weighed against others', () => {
  fc.assert(
    fc.property(says, (said) => {
      const source: PersonSays = {
        id: '019a0000-0000-7000-8000-000000000001',
        organizationId: 'thakham',
        kind: 'import',
        saidOn: '2026-06-30',
        trust: 50,
        says: said as PersonSays['says'],
      }
      expect(foldOne(source)).toEqual(foldPerson([source]))
    }),
  )
})
