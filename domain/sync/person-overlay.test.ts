import { expect, test } from 'vitest'
import { changeOf } from '../care/surveys/person-gaps.ts'
import { NewPerson, PersonFacts } from '../registry/people/person.ts'
import { applyEntries } from './apply-entries.ts'
import type { EntryKind, OutboxEntry } from './entry.ts'
import { PersonBundle } from './person-bundle.ts'

const ID = '019a0000-0000-7000-8000-000000000001'
const entry = (kind: EntryKind, body: OutboxEntry['body'], base: OutboxEntry['base'] = null): OutboxEntry => ({
  id: '019a0000-0000-7000-8000-000000000002',
  kind,
  about: ID,
  base,
  madeAt: '2026-11-28T03:00:00.000Z',
  body,
})

/** As the centre takes her (the writer of `person` in server/gather-outbox.ts). */
const met = NewPerson.parse({
  id: ID,
  prefix: 'นาง',
  firstName: 'ดาว',
  lastName: null,
  address: { house: '9/1', moo: 3, village: 'บ้านใน', areaCode: '90111303', latitude: 7.1, longitude: 100.4 },
  sex: 'female',
  birthDate: '1950-01-01',
  birthPrecision: 'year',
  phones: ['0810000001'],
  groups: ['older-person'],
  citizenNumber: '9000000000001',
})
const shown = () => applyEntries(undefined, [{ ...entry('person', met), id: ID }])!

test('who was met on the road is whole before she is sent: her place, her numbers, and no citizen number', () => {
  const person = shown()
  expect(PersonBundle.safeParse(person).error).toBeUndefined()
  expect(person).toMatchObject({ id: ID, firstName: 'ดาว', birthDate: '1950-01-01', groups: ['older-person'] })
  expect(person).toMatchObject({ house: '9/1', moo: 3, village: 'บ้านใน', areaCode: '90111303', latitude: 7.1 })
  expect(person.phones).toEqual([{ number: '0810000001', owner: null }])
  expect(JSON.stringify(person)).not.toContain('9000000000001')
})

test('a change as the centre takes it shows what it changes, and nothing else', () => {
  const before = { ...shown(), phones: [{ number: '0810000001', owner: 'ลูกสาว' }], areaName: 'ต.ท่าข้าม' }
  const { body, base } = changeOf(before, 'phone', '0810000002')
  const pension = { kind: 'old-age-allowance', sinceDay: null, amountSatang: null, note: null }
  const bodies = [body, { carerName: 'แดง', benefits: [pension] }, { address: { ...met.address, house: '12', moo: 4 } }]
  for (const said of bodies) expect(PersonFacts.partial().safeParse(said).error).toBeUndefined()
  const after = applyEntries(before, [
    entry('person-change', body, base),
    ...bodies.slice(1).map((said) => entry('person-change', said)),
  ])!
  expect(PersonBundle.safeParse(after).error).toBeUndefined()
  expect(after).toEqual({
    ...before,
    phones: [{ number: '0810000002', owner: null }],
    carerName: 'แดง',
    benefits: ['old-age-allowance'],
    house: '12',
    moo: 4,
    areaName: '',
  })
})

test('of one number that stays, whose it is stays too', () => {
  const before = { ...shown(), phones: [{ number: '0810000001', owner: 'ลูกสาว' }] }
  const after = applyEntries(before, [entry('person-change', { phones: ['0810000001', '0810000003'] })])!
  expect(after.phones).toEqual([
    { number: '0810000001', owner: 'ลูกสาว' },
    { number: '0810000003', owner: null },
  ])
})
