import { expect, test } from 'vitest'
import { PEOPLE_SHEET } from './person-columns.ts'
import { columnOrder, isBlank, rowText } from './row-text.ts'
import { nearestForm, recogniseSheet, type SheetForm } from './sheet-form.ts'

const VISITS: SheetForm = {
  kind: 'visits',
  name: 'เยี่ยมบ้าน',
  oneOf: ['number', 'formCode'],
  columns: [
    { key: 'formCode', header: 'รหัสในแบบฟอร์ม', note: '' },
    { key: 'number', header: 'เลขประจำตัวประชาชน', note: '' },
    { key: 'visitedOn', header: 'วันที่เยี่ยม', note: '', required: true },
    { key: 'visitorName', header: 'ผู้เยี่ยม', note: '' },
  ],
}
const FORMS: SheetForm[] = [PEOPLE_SHEET, VISITS]
const headersOf = (form: SheetForm) => form.columns.map(({ header }) => header)
const recognised = (name: string, headers: readonly string[]) => {
  const sheet = recogniseSheet(FORMS, name, headers)
  return sheet && { kind: sheet.form.kind, missing: sheet.missing, found: sheet.found.size }
}

test.each(FORMS)('$name is recognised by its headers, whatever its name', (form) => {
  expect(recognised('แผ่น 1', headersOf(form))).toEqual({ kind: form.kind, missing: [], found: form.columns.length })
})

test('headers are found in any order, with other spaces, under usual other names', () => {
  expect(recognised('x', ['จังหวัด', ' อำ เภอ', 'ตำบล ', 'ชื่อ', 'เลขบัตรประชาชน', 'ลำดับ'])).toEqual({
    kind: 'people',
    missing: [],
    found: 5,
  })
})

test('the lists and the explanation are no sheets of the form', () => {
  const lists = [
    'เหตุผลที่ไม่มีเลข',
    'คำนำหน้า',
    'เพศ',
    'จังหวัด',
    'สิทธิการรักษา',
    'กลุ่มเป้าหมาย',
    'ประเภทความพิการ',
    'ความสัมพันธ์',
    'อาชีพ',
  ]
  expect(recognised('รายการเลือก', lists)).toBeUndefined()
  expect(recognised('คำอธิบาย', ['แบบฟอร์มข้อมูลกลาง'])).toBeUndefined()
})

test('a sheet that only bears the name tells what it lacks', () => {
  expect(recognised('บุคคล', ['ชื่อ'])?.missing).toEqual(['ตำบล', 'อำเภอ', 'จังหวัด'])
  expect(recognised('เยี่ยมบ้าน', ['วันที่เยี่ยม'])?.missing).toEqual(['รหัสในแบบฟอร์ม / เลขประจำตัวประชาชน'])
})

test('where nothing is recognised the nearest form says what it misses', () => {
  expect(nearestForm(FORMS, 'x', ['ชื่อ', 'นามสกุล', 'จังหวัด'])?.missing).toEqual(['ตำบล', 'อำเภอ'])
  expect(nearestForm(FORMS, 'x', ['ราคา'])).toBeUndefined()
})

test('a row is the same row wherever its columns stand, and another when any cell differs', () => {
  const text = (headers: string[], cells: string[]) => rowText(columnOrder(headers), cells)
  const row = text(['ชื่อ', 'หมู่ที่', ''], ['อารี', '3', ''])
  expect(text(['หมู่ที่', 'ชื่อ'], ['3', 'อารี'])).toBe(row)
  expect(text(['ชื่อ', 'หมู่ที่'], ['อารี', '4'])).not.toBe(row)
  expect(text(['ชื่อ', 'หมู่ที่', ''], ['อารี', '3', 'ก'])).not.toBe(row)
  expect(text(['ชื่อ', 'หมู่ที่'], ['อารี', '3', '', 'ก'])).not.toBe(row)
  expect(text(['ชื่อ', 'ชื่อ'], ['อารี', ''])).not.toBe(text(['ชื่อ', 'ชื่อ'], ['', 'อารี']))
})

test.each([
  [['', ' ', ''], true],
  [[], true],
  [['', '0'], false],
])('%o is blank: %s', (cells, blank) => {
  expect(isBlank(cells)).toBe(blank)
})
