import { expect, test } from 'vitest'
import { fieldsOf, fileOf43, headerless43, JoinedRows } from './forty-three-files.ts'
import { headerKey } from './header-key.ts'

const at = new Map(['HOSPCODE', 'PID', 'HID'].map((field, place) => [headerKey(field), place]))

test.each(['person', 'home', 'disability', 'functional'] as const)(
  '%s is known by its fields, or by its name and how many',
  (file) => {
    expect(fileOf43(fieldsOf(file))).toBe(file)
    expect(headerless43(`F43/${file}.txt`, ['99901', ...fieldsOf(file).slice(1).fill('')])).toBe(file)
    expect(headerless43(`${file}.txt`, ['99901'])).toBeUndefined()
  },
)

test('a house is joined by unit and house', () => {
  const homes = new JoinedRows('home', ['HOSPCODE', 'HID', 'HOUSE', 'VILLAGE', 'TAMBON', 'AMPUR', 'CHANGWAT'])
  homes.add(['99901', '000001', '12/3', '04', '13', '11', '90'])
  homes.add(['99902', '000001', '7', '01', '14', '11', '90'])
  expect(homes.of(['99901', 'p1', '000001'], at)?.slice(0, 1)).toEqual(['12/3'])
  expect(homes.of(['99901', 'p1', '000009'], at)).toBeUndefined()
  expect(homes.of(['99901', 'p1', ''], at)).toBeUndefined()
})

test('several disabilities of one person stand in one cell', () => {
  const rows = new JoinedRows('disability', ['HOSPCODE', 'PID', 'DISABTYPE', 'DISABCAUSE'])
  rows.add(['99901', 'p1', '1', '3'])
  rows.add(['99901', 'p1', '3', '3'])
  expect(rows.of(['99901', 'p1', ''], at)).toEqual(['1,3', '3'])
})

test('of the assessments the latest Barthel is joined', () => {
  const rows = new JoinedRows('functional', ['HOSPCODE', 'PID', 'DATE_SERV', 'FUNCTIONAL_TEST', 'TESTRESULT'])
  rows.add(['99901', 'p1', '20250101', '01', '9'])
  rows.add(['99901', 'p1', '20260101', '01', '12'])
  rows.add(['99901', 'p1', '20260301', '04', 'B3'])
  expect(rows.of(['99901', 'p1', ''], at)).toEqual(['20260101', '12'])
})
