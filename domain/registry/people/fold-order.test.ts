// Whatever order the sources come in, and whatever anybody's word weighs, the golden record is one and the same.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newId } from '../../shared/ids.ts'
import { TrustGroup, trustGroupOf } from '../trust-order/trust-order.ts'
import { foldPerson, type PersonSays } from './fold-person.ts'
import { PersonFacts } from './person.ts'

const ORGANIZATIONS = ['อบต', 'รพสต', 'พมจ'] as const
const day = fc.constantFrom('2020-01-01', '2020-06-01', '2021-03-05')
const place = fc.record({
  house: fc.constantFrom('1', '2'),
  moo: fc.constantFrom(1, null),
  village: fc.constant(null),
  areaCode: fc.constantFrom('901113', '901104'),
  latitude: fc.constantFrom(null, 7.1),
  longitude: fc.constant(null),
})
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
const says = fc.record({
  firstName: fc.constantFrom('ก', 'ข'),
  lastName: maybe(fc.constantFrom('ค', 'ง', null)),
  birthDate: maybe(fc.constantFrom('1950-01-01', '1951-02-03')),
  birthPrecision: maybe(fc.constantFrom('day' as const, 'year' as const)),
  adlScore: maybe(fc.constantFrom(3, 9)),
  adlOn: maybe(fc.constantFrom('2020-02-02', '2020-03-03')),
  groups: maybe(fc.subarray(['disabled', 'orphan', 'low-income'] as const).map((some) => [...some])),
  phones: maybe(fc.subarray(['0810000001', '0810000002'])),
  benefits: maybe(
    fc.array(
      fc.record({ kind: fc.constant('disability-allowance' as const), amountSatang: fc.constantFrom(80_000, 100_000) }),
      { maxLength: 1 },
    ),
  ),
  address: maybe(place),
})
const source = (trust: fc.Arbitrary<number>) =>
  fc.record({
    id: fc.uuid({ version: 7 }),
    organizationId: fc.constantFrom(...ORGANIZATIONS),
    kind: fc.constantFrom('import' as const, 'manual' as const),
    saidOn: day,
    trust,
    says,
  })
const weighed = source(fc.constant(50)).map(
  (one) => ({ ...one, trust: one.kind === 'manual' ? 100 : 50 }) as unknown as PersonSays,
)
const order = fc.dictionary(fc.constantFrom(...TrustGroup.options), fc.integer({ min: 1, max: 99 }))

describe('the order of sources', () => {
  it('never changes the golden record', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(weighed, { selector: ({ id }) => id, maxLength: 7 }),
        fc.record(Object.fromEntries(ORGANIZATIONS.map((one) => [one, order]))),
        fc.infiniteStream(fc.nat()),
        (sources, trusts, stream) => {
          const told = sources.map((one) =>
            one.kind === 'manual' ? one : { ...one, trusts: trusts[one.organizationId]! },
          )
          const shuffled = told
            .map((one) => ({ one, at: stream.next().value }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one)
          expect(foldPerson(shuffled)).toEqual(foldPerson(told))
        },
      ),
    )
  })
})

describe('whose word weighs more', () => {
  const heard = (organizationId: string, says: Partial<PersonFacts>, more: Partial<PersonSays> = {}): PersonSays => ({
    id: newId(),
    organizationId,
    kind: 'import',
    saidOn: '2020-01-01',
    trust: 50,
    says,
    ...more,
  })

  it('is asked group by group', () => {
    const told = [
      heard('รพสต', { firstName: 'ก', carerName: 'เก่า' }, { trusts: { carer: 20, name: 90 } }),
      heard('อบต', { firstName: 'ข', carerName: 'ใหม่' }, { saidOn: '2021-01-01' }),
    ]
    expect(foldPerson(told).facts).toMatchObject({ firstName: 'ก', carerName: 'ใหม่' })
  })

  it('holds for where she lives', () => {
    const at = (house: string) => ({
      house,
      moo: null,
      village: null,
      areaCode: '901113',
      latitude: null,
      longitude: null,
    })
    const told = [heard('รพสต', { address: at('1') }, { trusts: { address: 60 } }), heard('อบต', { address: at('9') })]
    expect(foldPerson(told).facts.address).toMatchObject({ house: '1' })
  })

  it('never stands above a hand', () => {
    const told = [
      heard('รพสต', { firstName: 'ก' }, { trusts: { name: 99 }, saidOn: '2021-01-01' }),
      heard('อบต', { firstName: 'ข' }, { kind: 'manual', trust: 100 }),
    ]
    expect(foldPerson(told).facts.firstName).toBe('ข')
  })

  it('is set for every field of a person', () => {
    const unset = PersonFacts.keyof().options.filter((field) => trustGroupOf(field) === undefined)
    expect(unset).toEqual([])
  })
})
