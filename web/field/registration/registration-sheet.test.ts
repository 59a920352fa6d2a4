import { expect, test } from 'vitest'
import { NewPerson } from '../../../domain/registry/people/person.ts'
import { newId } from '../../../domain/shared/ids.ts'
import type { PersonLine } from '../../../domain/sync/person-bundle.ts'
import * as registration from './registration-sheet.ts'

const TODAY = '2026-11-28'
const lineIn = (areaCode: string, moo: number, place: [number, number] | null = null) =>
  ({
    id: newId(),
    areaCode,
    areaName: 'ต.ท่าข้าม',
    moo,
    village: null,
    latitude: place?.[0] ?? null,
    longitude: place?.[1] ?? null,
  }) as PersonLine
const lines = [
  lineIn('901113', 3),
  lineIn('901113', 4, [7, 100.5]),
  lineIn('901113', 4),
  lineIn('920101', 1, [7.5, 99.6]),
]
const blank = registration.blankRegistration(newId())
const [village] = registration.villagesOf(lines)

test('a new one in the house of somebody begins in that house, and is no draft before she has a name', () => {
  const mate = { areaCode: '901101', moo: 3, village: 'บ้านนา', house: '12/1' } as PersonLine
  const sheet = registration.registrationBeside('a', mate)
  expect(sheet).toMatchObject({ place: '901101|3|บ้านนา', house: '12/1', name: '' })
  expect(registration.isUnsaid(sheet)).toBe(true)
  expect(registration.isUnsaid({ ...sheet, name: 'แดง' })).toBe(false)
})

test('a name and a place are enough', () => {
  expect(registration.registrationTrouble(blank, TODAY)).toBe('name')
  expect(registration.registrationTrouble({ ...blank, name: 'ป้าสมมุติ' }, TODAY)).toBe('place')
  const sheet = { ...blank, name: 'นางสมมุติ ริมทาง', place: village!.key }
  expect(registration.registrationTrouble(sheet, TODAY)).toBeUndefined()
  expect(NewPerson.parse(registration.personBodyOf(sheet, lines, TODAY))).toMatchObject({
    prefix: 'นาง',
    firstName: 'สมมุติ',
    lastName: 'ริมทาง',
    address: { areaCode: '901113', moo: 4, house: null },
  })
})

test('the villages are those of the people on the phone, the most lived in first', () => {
  expect(registration.villagesOf(lines).map(({ moo }) => moo)).toEqual([4, 3, 1])
})

test('here is a place, in the area of whoever lives nearest', () => {
  const here = { latitude: 7.49, longitude: 99.61, accuracyMetres: 20 }
  const sheet = { ...blank, name: 'ไม่ทราบนามสกุล', place: 'here', here }
  expect(registration.registrationTrouble({ ...sheet, here: null }, TODAY)).toBe('place')
  expect(registration.personBodyOf(sheet, lines, TODAY).address).toMatchObject({ areaCode: '920101', latitude: 7.49 })
})

test.each([
  ['72', '1954-01-01'],
  ['๗๒', '1954-01-01'],
  ['2497', '1954-01-01'],
  ['1954', undefined],
  ['2600', undefined],
  ['เจ็ดสิบ', undefined],
])('born: %s', (typed, day) => {
  expect(registration.birthOf(typed, TODAY)?.birthDate).toBe(day)
})

test('the thirteen digits are checked, and may be left out', () => {
  expect(registration.numberTrouble('')).toBeUndefined()
  expect(registration.numberTrouble('9901000000015')).toBeUndefined()
  expect(registration.numberTrouble('9901000000016')).toBe('checksum')
  expect(registration.numberTrouble('99010')).toBe('length')
})

test('what was refused stands on the page again', () => {
  const sheet = { ...blank, name: 'สมมุติ ริมทาง', place: village!.key, sex: 'female', age: '72' } as const
  const again = registration.sheetOfPerson(
    registration.personBodyOf({ ...sheet, groups: [] }, lines, TODAY),
    lines,
    TODAY,
  )
  expect(again).toMatchObject({ name: 'สมมุติ ริมทาง', place: village!.key, sex: 'female', age: '72' })
})
