import { describe, expect } from 'vitest'
import type { Person } from '../../../domain/registry/people/person.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import { addressIn, personOf, THA_KHAM } from '../../testing-people.ts'

const add = async (call: Call, person = personOf({})) => {
  expect(await call('somsri', 'POST', '/people', person)).toMatchObject({ status: 200 })
  return person.id
}
const read = async (call: Call, id: string, as: Parameters<Call>[0] = 'somsri') =>
  (await call(as, 'GET', `/people/${id}`)).body as unknown as Person
const correct = (call: Call, id: string, says: object, revision = 1) =>
  call('somsri', 'POST', `/people/${id}/corrections`, { id: newId(), revision, ...says })

const passport = {
  kind: 'passport',
  issuer: 'เมียนมา',
  fromDay: null,
  toDay: '2030-01-01',
  value: 'ab 1234567',
} as const
const carer = {
  name: 'ใจดี ตัวอย่าง',
  relationship: 'neighbour',
  phone: '0810001234',
  kind: 'neighbour',
  sinceDay: '2020-01-01',
  untilDay: null,
} as const

const EVERYTHING = {
  middleName: 'กลาง',
  englishName: 'Sommut Tuayang',
  phones: ['0810001234', '0890001234'],
  phoneOwners: [{ phone: '0890001234', owner: 'daughter', name: 'ใจดี' }],
  address: { ...addressIn(THA_KHAM), lane: 'สุขใจ', road: 'เพชรเกษม', community: 'บ้านใต้', postcode: '90110' },
  registeredAddress: { ...addressIn(THA_KHAM), house: '9' },
  residency: 'lives-here-registered-elsewhere',
  carers: [carer],
  education: 'primary',
  maritalStatus: 'widowed',
  healthRight: 'universal-coverage',
  healthRightType: 'ท.74',
  healthRightUnit: 'รพ.สต.ตัวอย่าง',
  healthRightCheckedOn: '2026-11-01',
  benefits: [{ kind: 'old-age-allowance', sinceDay: '2020-10-01', amountSatang: 70_000, note: null }],
  allergies: ['เพนิซิลลิน'],
  disabilities: ['movement'],
  disabilityCardState: 'registered',
  disabilityCardIssuedOn: '2022-01-01',
  disabilityCardPlace: 'พมจ.สงขลา',
  disabilityCause: 'disease',
} as const

describe('the whole person', () => {
  test('is answered as she was written down', async ({ call }) => {
    const id = await add(call, personOf(EVERYTHING as never))
    expect(await read(call, id)).toMatchObject({ ...EVERYTHING, registeredAreaName: 'ต.ท่าข้าม อ.หาดใหญ่ จ.สงขลา' })
  })

  test('keeps health and economy from whom no agreement opens them to', async ({ call }) => {
    const id = await add(call, personOf(EVERYTHING as never))
    const seen = await read(call, id, 'wilai')
    expect(seen).toMatchObject({ allergies: ['เพนิซิลลิน'], sees: { health: true, economy: false } })
    expect(JSON.stringify(seen)).not.toContain('old-age-allowance')
  })

  test('tells who said each field, and from where her groups follow', async ({ call }) => {
    const id = await add(
      call,
      personOf({ birthDate: '1946-05-04', adlScore: 3, adlOn: '2026-06-01', groups: ['low-income'] }),
    )
    const person = await read(call, id)
    expect(person.takenFrom.birthDate).toBe(person.sources[0]?.id)
    expect(person.groups).toEqual(['low-income'])
    expect(person.derived).toMatchObject([
      { group: 'older-person', by: 'age' },
      { group: 'bed-bound', by: 'adl', score: 3, on: '2026-06-01' },
    ])
    expect(person.tags).toMatchObject([{ group: 'low-income', organizationName: 'อบต.ท่าข้าม', toDay: null }])
  })

  test('tells income and debt as they were first and last', async ({ call }) => {
    const id = await add(call, personOf({ incomeSatang: 60_000 }))
    expect((await read(call, id)).means).toEqual([])
  })
})

describe('further identifiers', () => {
  test('show their last three characters and never more', async ({ call }) => {
    const id = await add(call, personOf({ citizenNumber: null, identifiers: [passport] }))
    const person = await read(call, id)
    expect(person.identifiers).toMatchObject([{ kind: 'passport', issuer: 'เมียนมา', toDay: '2030-01-01', tail: '567' }])
    expect(JSON.stringify(person)).not.toMatch(/1234567|sealed|"index"/i)
  })

  test('stay when a list is sent again by their keys, beside a new one', async ({ call }) => {
    const id = await add(call, personOf({ identifiers: [passport] }))
    const [kept] = (await read(call, id)).identifiers ?? []
    const hospital = { kind: 'hospital-number', issuer: 'รพ.ตัวอย่าง', fromDay: null, toDay: null, value: '000123' }
    expect((await correct(call, id, { identifiers: [kept, hospital] })).status).toBe(200)
    const kinds = (await read(call, id)).identifiers?.map((one) => [one.kind, one.tail])
    expect(kinds).toEqual([
      ['hospital-number', '123'],
      ['passport', '567'],
    ])
  })

  test('by a key that stands nowhere are refused', async ({ call }) => {
    const id = await add(call)
    const { value: _value, ...named } = passport
    expect((await correct(call, id, { identifiers: [{ ...named, key: 'feedfeedfeedfeed' }] })).status).toBe(404)
  })

  test('leave the 13-digit number as it is', async ({ call }) => {
    const id = await add(call, personOf({ citizenNumber: '9901000000015', identifiers: [passport] }))
    await correct(call, id, { nickname: 'ใจ' })
    expect(await read(call, id)).toMatchObject({
      maskedNumber: 'x-xxxx-xxxxx-01-5',
      identifiers: [{ kind: 'passport' }],
    })
  })
})
