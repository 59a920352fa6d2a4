import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldAddresses } from './fold-addresses.ts'
import { foldPerson, type PersonSays } from './fold-person.ts'
import type { Address } from './person.ts'

const at = (areaCode: string, house = '1'): Address => ({
  house,
  moo: null,
  village: null,
  areaCode,
  latitude: null,
  longitude: null,
})

const list = (id: string, saidOn: string, says: PersonSays['says'], organizationId = 'a'): PersonSays => ({
  id,
  organizationId,
  kind: 'import',
  saidOn,
  trust: 50,
  says,
})
const hand = (id: string, saidOn: string, says: PersonSays['says'], more: Partial<PersonSays> = {}): PersonSays => ({
  id,
  organizationId: 'a',
  kind: 'manual',
  saidOn,
  trust: 100,
  says,
  ...more,
})

describe('a field of the golden record', () => {
  test.each<[string, PersonSays[], string | null | undefined]>([
    ['is what the only source says', [list('1', '2020-01-01', { nickname: 'ใจ' })], 'ใจ'],
    [
      'is the newer word of two lists',
      [list('1', '2021-01-01', { nickname: 'ใหม่' }), list('2', '2020-01-01', { nickname: 'เก่า' })],
      'ใหม่',
    ],
    [
      'stays a hand’s word when a newer list says otherwise',
      [hand('1', '2020-01-01', { nickname: 'มือ' }), list('2', '2022-01-01', { nickname: 'ไฟล์' })],
      'มือ',
    ],
    [
      'is not taken back by a list that leaves it empty',
      [list('1', '2020-01-01', { nickname: 'ใจ' }), list('2', '2021-01-01', { nickname: null })],
      'ใจ',
    ],
    [
      'is taken back by a hand that empties it',
      [list('1', '2020-01-01', { nickname: 'ใจ' }), hand('2', '2021-01-01', { nickname: null })],
      null,
    ],
    ['is unknown when nobody speaks of it', [list('1', '2020-01-01', {})], undefined],
  ])('%s', (_name, sources, nickname) => expect(foldPerson(sources).facts.nickname).toBe(nickname))

  test('shows who disagrees, the believed first', () => {
    const { disagreements } = foldPerson([
      list('1', '2020-01-01', { lastName: 'เดิม' }, 'a'),
      list('2', '2021-01-01', { lastName: 'ใหม่' }, 'b'),
    ])
    expect(disagreements).toEqual([
      {
        field: 'lastName',
        values: [
          { value: 'ใหม่', organizationId: 'b', saidOn: '2021-01-01', sourceId: '2' },
          { value: 'เดิม', organizationId: 'a', saidOn: '2020-01-01', sourceId: '1' },
        ],
      },
    ])
  })
})

describe('a disagreement', () => {
  const disputed = (sources: PersonSays[]) => foldPerson(sources).disagreements.map(({ field }) => field)
  const before = list('1', '2020-01-01', { lastName: 'เดิม' }, 'a')

  test.each<[string, PersonSays[], string[]]>([
    ['is settled by a later word by hand', [before, hand('2', '2021-01-01', { lastName: 'ใหม่' })], []],
    [
      'begins anew when a list says otherwise after that',
      [before, hand('2', '2021-01-01', { lastName: 'ใหม่' }), list('3', '2022-01-01', { lastName: 'เดิม' }, 'b')],
      ['lastName'],
    ],
    [
      'between the hands of two offices stands',
      [
        hand('1', '2020-01-01', { lastName: 'เดิม' }, { organizationId: 'b' }),
        hand('2', '2021-01-01', { lastName: 'ใหม่' }),
      ],
      ['lastName'],
    ],
    [
      'between the hands of two offices ends when one chose',
      [
        hand('1', '2020-01-01', { lastName: 'เดิม' }, { organizationId: 'b' }),
        hand('2', '2021-01-01', { lastName: 'ใหม่' }, { settles: ['lastName'] }),
      ],
      [],
    ],
    [
      'is not made by a place that is said with its map point',
      [
        list('1', '2020-01-01', { address: at('90') }, 'a'),
        list('2', '2020-01-01', { address: { ...at('90'), latitude: 7 } }, 'b'),
      ],
      [],
    ],
  ])('%s', (_name, sources, fields) => expect(disputed(sources)).toEqual(fields))
})

describe('further facts', () => {
  const right = (healthRight: 'universal-coverage' | 'social-security', healthRightCheckedOn?: string) =>
    ({ healthRight, ...(healthRightCheckedOn ? { healthRightCheckedOn } : {}) }) as const
  test('the day a right was checked comes from the mouth that told the right', () => {
    const { facts } = foldPerson([
      list('1', '2020-01-01', right('universal-coverage', '2020-01-01')),
      hand('2', '2021-01-01', right('social-security')),
    ])
    expect(facts).toMatchObject({ healthRight: 'social-security', healthRightCheckedOn: null })
  })
  test('a death that was taken back is none', () => {
    const { facts } = foldPerson([
      hand('1', '2021-01-01', { diedOn: '2020-12-30', deathPlace: 'บ้าน' }),
      hand('2', '2021-01-02', { diedOn: null }),
    ])
    expect(facts).toMatchObject({ diedOn: null, deathPlace: null })
  })
  test('carers of several lists are put together by name, the believed word first', () => {
    const carer = (name: string, phone: string | null) => ({
      name,
      phone,
      relationship: null,
      kind: null,
      sinceDay: null,
      untilDay: null,
    })
    const { facts } = foldPerson([
      list('1', '2020-01-01', { carers: [carer('ก', '0810001234'), carer('ข', null)] }, 'a'),
      list('2', '2021-01-01', { carers: [carer('ก', null)] }, 'b'),
    ])
    expect(facts.carers?.map(({ name, phone }) => [name, phone])).toEqual([
      ['ก', null],
      ['ข', null],
    ])
  })
  test('a list that nobody names stays unsaid', () => {
    expect(foldPerson([list('1', '2020-01-01', { nickname: 'ใจ' })]).facts).not.toHaveProperty('carers')
  })
})

describe('groups', () => {
  test('are what the latest list of each organisation says, together', () => {
    const { facts } = foldPerson([
      list('1', '2020-01-01', { groups: ['orphan'] as never }, 'a'),
      list('2', '2021-01-01', { groups: ['low-income'] as never }, 'a'),
      list('3', '2020-06-01', { groups: ['homeless'] as never }, 'b'),
    ])
    expect(facts.groups).toEqual(['homeless', 'low-income'])
  })
})

describe('an assessment', () => {
  test('is the latest one, whoever said it', () => {
    const { facts } = foldPerson([
      list('1', '2022-01-01', { adlScore: 12, adlOn: '2019-05-01' }),
      list('2', '2020-01-01', { adlScore: 4, adlOn: '2020-01-01' }),
    ])
    expect(facts).toMatchObject({ adlScore: 4, adlOn: '2020-01-01' })
  })
})

describe('addresses', () => {
  const days = (sources: PersonSays[]) =>
    foldAddresses(sources).map(({ areaCode, fromDay, toDay }) => [areaCode, fromDay, toDay])

  test('the oldest word has always held, a newer one begins on its day', () => {
    expect(
      days([list('2', '2021-05-01', { address: at('92') }), list('1', '2020-01-01', { address: at('90') })]),
    ).toEqual([
      ['90', null, '2021-05-01'],
      ['92', '2021-05-01', null],
    ])
  })
  test('the same place said again begins nothing', () => {
    expect(
      days([list('1', '2020-01-01', { address: at('90') }), list('2', '2021-01-01', { address: at('90') }, 'b')]),
    ).toEqual([['90', null, null]])
  })
  test('a move begins on its day, whatever lists say of that day', () => {
    expect(
      days([
        list('1', '2020-01-01', { address: at('90') }),
        hand('2', '2021-03-01', { address: at('92') }, { movedOn: '2021-03-01' }),
      ]),
    ).toEqual([
      ['90', null, '2021-03-01'],
      ['92', '2021-03-01', null],
    ])
  })
  test('a correction by hand has always held', () => {
    expect(
      days([list('1', '2020-01-01', { address: at('90') }), hand('2', '2022-01-01', { address: at('9011') })]),
    ).toEqual([['9011', null, null]])
  })
})

const day = fc.integer({ min: 0, max: 900 }).map((n) => new Date(Date.UTC(2019, 0, 1 + n)).toISOString().slice(0, 10))
const anyAddress = fc.constantFrom('90', '9011', '901113', '92').map((code) => at(code))
const anySays = fc.record(
  {
    nickname: fc.constantFrom('ก', 'ข', null),
    address: anyAddress,
    diseases: fc.subarray(['เบาหวาน', 'ความดัน']),
    adlScore: fc.integer({ min: 0, max: 20 }),
    adlOn: day,
    phoneOwners: fc.subarray([
      { phone: '0810001234', owner: 'self' as const, name: null },
      { phone: '0810001235', owner: 'daughter' as const, name: 'สมมุติ' },
      { phone: '0810001235', owner: null, name: null },
    ]),
    identifiers: fc.subarray(
      ['a', 'b'].map((key) => ({
        kind: 'passport' as const,
        issuer: null,
        fromDay: null,
        toDay: null,
        key,
        tail: '123',
      })),
    ),
    benefits: fc.subarray([
      { kind: 'zakat' as const, sinceDay: null, amountSatang: null, note: null },
      { kind: 'zakat' as const, sinceDay: '2020-01-01', amountSatang: 50_000, note: null },
    ]),
    healthRight: fc.constantFrom('universal-coverage' as const, null),
    healthRightCheckedOn: day,
    diedOn: fc.option(day),
  },
  { requiredKeys: [] },
)
const anySource = fc
  .record({
    id: fc.uuid(),
    organizationId: fc.constantFrom('a', 'b'),
    saidOn: day,
    isHand: fc.boolean(),
    moves: fc.boolean(),
    says: anySays,
  })
  .map(
    ({ isHand, moves, ...source }): PersonSays => ({
      ...source,
      kind: isHand ? 'manual' : 'import',
      trust: isHand ? 100 : 50,
      ...(isHand && moves && source.says.address ? { movedOn: source.saidOn } : {}),
    }),
  )

const inTwoOrders = fc
  .uniqueArray(anySource, { maxLength: 6, selector: ({ id }) => id })
  .chain((sources) => fc.tuple(fc.constant(sources), fc.shuffledSubarray(sources, { minLength: sources.length })))

test('the golden record does not depend on the order in which its sources came', () => {
  const plain = (of: PersonSays[]) => {
    const { facts, addresses, disagreements } = foldPerson(of)
    return {
      facts,
      disputed: disagreements.map(({ field }) => field),
      addresses: addresses.map(({ sourceId: _source, ...address }) => address),
    }
  }
  fc.assert(
    fc.property(inTwoOrders, ([one, other]) => {
      expect(plain(other)).toEqual(plain(one))
    }),
  )
})

test('the time line of addresses has no gap and no overlap', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anySource, { maxLength: 6, selector: ({ id }) => id }), (sources) => {
      const line = foldAddresses(sources)
      line.forEach((address, index) => {
        expect(address.toDay).toBe(line[index + 1]?.fromDay ?? null)
        if (index > 0 && address.toDay) expect(address.fromDay! < address.toDay).toBe(true)
      })
      if (line.length > 0) expect(line.at(-1)!.toDay).toBeNull()
    }),
  )
})
