import { describe, expect, test } from 'vitest'
import { checkAge, readListBirth } from './read-birth.ts'
import { about, listRow, remarksOf } from './testing-lists.ts'

const NONE = undefined

describe('a day of birth in every habit', () => {
  test.each([
    ['๒๓ เม.ย. ๒๕๑๑', '1968-04-23 day', ''],
    ['5 เมษายน 2511', '1968-04-05 day', ''],
    ['5/4/2511', '1968-04-05 day', ''],
    ['18 กพ 13', '1970-02-18 day', 'warn:date-two-digit-year'],
    ['25110405', '1968-04-05 day', ''],
    ['1968-04-05', '1968-04-05 day', ''],
    ['242618', '2021-04-05 day', 'fix:date-serial-be'],
    ['25000', '1968-06-11 day', 'fix:date-serial'],
    ['2490', '1947-01-01 year', 'warn:birth-year-only'],
    ['-/-/๒๔๘๗', '1944-01-01 year', 'warn:birth-year-only'],
    ['ไม่ทราบ/2480', '1937-01-01 year', 'warn:birth-year-only'],
    ['01/01/2480', '1937-01-01 year', 'warn:date-jan-first'],
    ['01/01/2520', '1977-01-01 day', ''],
    ['๖ ก.พ. ๒๔๗๙', '1937-02-06 day', 'ask:date-pre-2484'],
    ['04/23/2511', '1968-04-23 day', 'ask:date-swapped'],
    ['ไม่ทราบ', NONE, 'warn:birth-unknown'],
    ['0000-00-00', NONE, 'warn:birth-unknown'],
    ['๓๑ ก.พ. ๒๔๙๙', NONE, 'warn:date-impossible'],
    ['13/8/3023', NONE, 'warn:date-in-future'],
    ['ก่อนสงคราม', NONE, 'warn:date-unreadable'],
    ['-', NONE, ''],
  ])('%s', (typed, read, told) => {
    const row = listRow({ birthDate: typed })
    const birth = readListBirth(row, about())
    expect(birth && `${birth.birthDate} ${birth.birthPrecision}`).toBe(read)
    expect(remarksOf(row)).toBe(told)
  })
})

describe('a year of the other era', () => {
  test.each([
    ['be', '๒๖ ก.ค. ๑๙๗๗', '1977-07-26', 'ask:date-era-ce'],
    ['ce', '2490-11-15', '1947-11-15', 'ask:date-era-be'],
    ['ce', '24960223', '1953-02-23', 'ask:date-era-be'],
    ['ce', '1953-02-23', '1953-02-23', ''],
    [null, '2490-11-15', '1947-11-15', ''],
  ] as const)('in a column of %s: %s', (era, typed, day, told) => {
    const row = listRow({ birthDate: typed })
    expect(readListBirth(row, about({ era }))?.birthDate).toBe(day)
    expect(remarksOf(row)).toBe(told)
  })
})

describe('two digits that could be two centuries', () => {
  test.each([
    [{ birthDate: '5/4/62', age: '101' }, '1919-04-05'],
    [{ birthDate: '5/4/62', fullName: 'ด.ญ.สมมุติ ดีงาม' }, '2019-04-05'],
    [{ birthDate: '5/4/62', groups: 'ผู้สูงอายุ/คนพิการ' }, '1919-04-05'],
  ])('%o', (cells, day) => {
    expect(readListBirth(listRow(cells as Record<string, string>), about())?.birthDate).toBe(day)
  })

  test('stay open where nothing tells', () => {
    const row = listRow({ birthDate: '5/4/62' })
    expect(readListBirth(row, about())).toBeUndefined()
    expect(remarksOf(row)).toBe('warn:date-two-digit-year-unclear')
  })
})

test('day, month and year may stand in three columns', () => {
  const row = listRow({ birthDay: '5', birthMonth: 'เม.ย.', birthYear: '2511' })
  expect(readListBirth(row, about())).toEqual({ birthDate: '1968-04-05', birthPrecision: 'day' })
})

test.each([
  ['58', ''],
  ['57', ''],
  ['43 ปี', 'warn:age-differs'],
  ['-1', 'warn:age-differs'],
])('the age %s beside a birth in 1968', (age, told) => {
  const row = listRow({ age })
  checkAge(row, { birthDate: '1968-04-23', birthPrecision: 'day' }, about())
  expect(remarksOf(row)).toBe(told)
})
