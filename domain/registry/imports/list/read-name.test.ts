import { describe, expect, test } from 'vitest'
import { readListName } from './read-name.ts'
import { about, listRow, remarksOf } from './testing-lists.ts'

const HAD = 'fix:name-had-prefix'

describe('a whole name in one cell', () => {
  test.each([
    ['นายสมมุติ ดีงาม', ['นาย', 'สมมุติ', 'ดีงาม'], HAD],
    ['น.ส. สมมุติ ดีงาม', ['นางสาว', 'สมมุติ', 'ดีงาม'], HAD],
    ['สมมุติ ดีงาม', [undefined, 'สมมุติ', 'ดีงาม'], ''],
    ['ผศ.ดร.สมมุติ ดีงาม', ['ผู้ช่วยศาสตราจารย์ดอกเตอร์', 'สมมุติ', 'ดีงาม'], HAD],
    ['นางสมมุติ  ดีงาม ', ['นาง', 'สมมุติ', 'ดีงาม'], `fix:name-spaces ${HAD}`],
    ['นางสม\u200bมุติ ดีงาม', ['นาง', 'สมมุติ', 'ดีงาม'], `fix:name-invisible-letters ${HAD}`],
    ['นายด\u0e4d\u0e32 ดีงาม', ['นาย', 'ดำ', 'ดีงาม'], `fix:name-split-am ${HAD}`],
    ['นายสมมุติ เเซ่ตัน', ['นาย', 'สมมุติ', 'แซ่ตัน'], `fix:name-double-e ${HAD}`],
    ['นายชื?่น ดีงาม', ['นาย', 'ชื่น', 'ดีงาม'], `warn:name-letter-lost ${HAD}`],
    ['นายสมมุติ ณ นคร', ['นาย', 'สมมุติ', 'ณ นคร'], HAD],
    ['เจ๊ะมามะ ดีงาม', [undefined, 'เจ๊ะมามะ', 'ดีงาม'], ''],
    ['นายสมมุติ', ['นาย', 'สมมุติ', undefined], HAD],
  ])('%s', (typed, [prefix, firstName, lastName], told) => {
    const row = listRow({ fullName: typed })
    expect(readListName(row, about())).toEqual({
      ...(prefix ? { prefix } : {}),
      firstName,
      ...(lastName ? { lastName } : {}),
    })
    expect(remarksOf(row)).toBe(told)
  })
})

describe('what stands in brackets', () => {
  test.each([
    ['นายสมมุติ ดีงาม (ใหญ่)', 'ใหญ่', 'fix:name-in-brackets'],
    ['นายสมมุติ ดีงาม(ยาว)', 'ยาว', 'fix:name-in-brackets'],
    ['นายสมมุติ ดีงาม (เสียชีวิต)', undefined, 'ask:person-died'],
    ['นายสมมุติ ดีงาม (ตาย)', undefined, 'ask:person-died'],
    ['นายสมมุติ ดีงาม (ย้ายไปตรัง)', undefined, 'ask:person-moved'],
  ])('%s', (typed, nickname, told) => {
    const row = listRow({ fullName: typed })
    const name = readListName(row, about())
    expect(name).toMatchObject({ firstName: 'สมมุติ', lastName: 'ดีงาม' })
    expect(name?.nickname).toBe(nickname)
    expect(remarksOf(row)).toBe(`${told} ${HAD}`)
  })
})

describe('a name in columns', () => {
  test('a prefix of its own column leaves the given name whole', () => {
    const row = listRow({ prefix: 'นาย', firstName: 'พระพาย', lastName: 'ดีงาม' })
    expect(readListName(row, about())).toEqual({ prefix: 'นาย', firstName: 'พระพาย', lastName: 'ดีงาม' })
    expect(remarksOf(row)).toBe('')
  })

  test('the 43 files say the prefix by its code', () => {
    const row = listRow({ prefix: '004', firstName: 'สมมุติ', lastName: '-' })
    expect(readListName(row, about({}, 'codes'))).toEqual({ prefix: 'นางสาว', firstName: 'สมมุติ' })
  })

  test('two people in one cell: the first is taken, and somebody is asked', () => {
    const row = listRow({ fullName: 'นายสมมุติ ดีงาม, นางสมใจ ดีงาม' })
    expect(readListName(row, about())).toEqual({ prefix: 'นาย', firstName: 'สมมุติ', lastName: 'ดีงาม' })
    expect(remarksOf(row)).toBe(`ask:name-of-two ${HAD}`)
  })

  test('without a name nobody is made', () => {
    const row = listRow({ fullName: '' })
    expect(readListName(row, about())).toBeUndefined()
    expect(remarksOf(row)).toBe('refuse:name-missing')
  })
})
