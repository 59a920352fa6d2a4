import { expect, test } from 'vitest'
import { foldPerson, type PersonSays } from '../people/fold-person.ts'
import { changesBetween } from './changes.ts'
import { differBySlip, likenessOf, mayBeOne } from './same-person.ts'

const ALL = { health: true, economy: true }
const address = { house: '1', moo: null, village: null, areaCode: '901113', latitude: 7.01, longitude: 100.45 }

const source = (id: string, organizationId: string, saidOn: string, says: PersonSays['says']): PersonSays => ({
  id,
  organizationId,
  kind: 'import',
  saidOn,
  trust: 50,
  says,
})

function changed(old: PersonSays, now: PersonSays, sees = ALL) {
  return changesBetween(foldPerson([old]), foldPerson([old, now]), now.says, sees)
}

test('what a newer word changes is taken, what an older one says otherwise is told', () => {
  const known = source('1', 'thakham', '2026-06-30', { firstName: 'อารี', occupation: 'rubber', sex: 'female' })
  expect(changed(known, source('2', 'pao', '2026-11-01', { firstName: 'อารี', occupation: 'student' }))).toEqual([
    { field: 'occupation', old: 'rubber', new: 'student', taken: true },
  ])
  expect(
    changed(known, source('2', 'pao', '2026-01-01', { firstName: 'อารี', occupation: 'student', nickname: 'กบ' })),
  ).toEqual([
    { field: 'nickname', old: null, new: 'กบ', taken: true },
    { field: 'occupation', old: 'rubber', new: 'student', taken: false },
  ])
})

test('another measure of the same house is no change', () => {
  const known = source('1', 'thakham', '2026-06-30', { firstName: 'อารี', address })
  expect(
    changed(known, source('2', 'pao', '2026-11-01', { firstName: 'อารี', address: { ...address, latitude: 7.02 } })),
  ).toEqual([])
})

test('what the importer may not see of others is not shown as old', () => {
  const known = source('1', 'thakham', '2026-06-30', { firstName: 'อารี', incomeSatang: 100, diseases: ['เบาหวาน'] })
  const newer = source('2', 'pao', '2026-11-01', { firstName: 'อารี', incomeSatang: 200 })
  expect(changed(known, newer, { health: false, economy: false })).toEqual([
    { field: 'incomeSatang', old: null, new: 200, taken: true },
  ])
  const older = source('2', 'pao', '2026-01-01', { firstName: 'อารี', incomeSatang: 200 })
  expect(changed(known, older, { health: true, economy: false })).toEqual([])
})

const aree = likenessOf({ firstName: 'อารี', lastName: 'ดีงาม', birthDate: '1952-04-05' })

test.each([
  ['she married', { firstName: 'อารี', lastName: 'มณี', birthDate: '1952-04-05' }, true],
  ['she took another name', { firstName: 'วันเพ็ญ', lastName: 'ดีงาม', birthDate: null }, true],
  ['her birth date was mended', { firstName: 'อารี', lastName: 'ดีงาม', birthDate: '1953-04-05' }, true],
  ['nothing of her is the same', { firstName: 'สมชาย', lastName: 'มณี', birthDate: '1990-01-01' }, false],
  ['nothing but having no surname is the same', { firstName: 'สมชาย', lastName: null, birthDate: null }, false],
])('%s', (_why, says, one) => {
  expect(mayBeOne(aree, likenessOf(says))).toBe(one)
})

test.each([
  ['9901117185627', '9901117185627', false],
  ['9901117185627', '9901117185628', true],
  ['9901117185627', '9901117158627', true],
  ['9901117185627', '9900000000000', false],
])('%s and %s differ by a slip: %s', (a, b, slip) => {
  expect(differBySlip(a, b)).toBe(slip)
})
