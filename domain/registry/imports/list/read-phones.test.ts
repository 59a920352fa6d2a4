import { expect, test } from 'vitest'
import { readListPhones } from './read-phones.ts'
import { listRow, remarksOf } from './testing-lists.ts'

const ONE = '0810001234'
const TWO = '074000123'

test.each([
  ['081-000-1234', [ONE], [], ''],
  ['08 1000 1234', [ONE], [], ''],
  ['๐๘๑๐๐๐๑๒๓๔', [ONE], [], ''],
  ['810001234', [ONE], [], 'fix:phone-lost-zero'],
  ['081-000-1234 (บุตรสาว)', [ONE], ['daughter'], 'warn:phone-of-relative'],
  ['081-000-1234 ญาติ', [ONE], ['relative'], 'warn:phone-of-relative'],
  ['081-000-1234 (ผู้ดูแล)', [ONE], [null], 'warn:phone-of-relative'],
  ['081-000-1234 (มารดา), 074-000-123', [ONE, TWO], ['mother'], 'warn:phone-of-relative'],
  ['081-000-1234/074-000-123', [ONE, TWO], [], ''],
  ['โทร. 081-000-1234', [ONE], [], ''],
  ['08900013', [], [], 'warn:phone-unreadable'],
  ['ไม่มี', [], [], ''],
  ['-', [], [], ''],
])('%s', (typed, phones, owners, told) => {
  const row = listRow({ phones: typed })
  const read = readListPhones(row)
  expect(read.phones).toEqual(phones)
  expect(read.phoneOwners.map(({ owner }) => owner)).toEqual(owners)
  expect(remarksOf(row)).toBe(told)
})

test('two columns of telephones are both read', () => {
  expect(readListPhones(listRow({ phones: ONE, 'phones#2': TWO })).phones).toEqual([ONE, TWO])
})
