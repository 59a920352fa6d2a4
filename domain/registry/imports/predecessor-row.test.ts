import { describe, expect, test } from 'vitest'
import { AreaNames } from './area-names.ts'
import { RowReading } from './cleaning/row-reading.ts'
import { PEOPLE_SHEET } from './person-columns.ts'
import { PREDECESSOR_SHEET } from './predecessor-columns.ts'
import { cleanPredecessorRow } from './predecessor-row.ts'
import { findColumns, recogniseSheet } from './sheet-form.ts'

const PLACES = ['หมู่ที่', 'ตำบล', 'อำเภอ', 'จังหวัด']
const HEADERS = [
  'คำนำหน้าชื่อ',
  'ชื่อ',
  'สกุล',
  'หมายเลขบัตรประชาชน',
  'เพศ',
  'วันเกิด',
  'ที่อยู่ปัจจุบัน',
  ...PLACES,
  'ที่อยู่ตามทะเบียนบ้าน',
  ...PLACES,
  'โทรศัพท์',
  'ประเภทความพิการ',
]
const EARLIER = [
  'ลำดับ',
  'บัตรประชาชน',
  'คำนำหน้า',
  'ชื่อ',
  'สกุล',
  'วันเดือนปีเกิด',
  'อายุ',
  'เพศ',
  'ประเภทความพิการ',
  'ลักษณะความพิการ',
  'ที่อยู่ปัจจุบัน',
  ...PLACES.slice(1),
  'ที่อยู่ภูมิลำเนา',
  ...PLACES.slice(1),
]
const areas = new AreaNames([
  { code: '90', nameTh: 'สงขลา' },
  { code: '9011', nameTh: 'หาดใหญ่' },
  { code: '901113', nameTh: 'ท่าข้าม' },
  { code: '92', nameTh: 'ตรัง' },
  { code: '9201', nameTh: 'เมืองตรัง' },
  { code: '920101', nameTh: 'ทับเที่ยง' },
])
const HOME = ['12/3', '4', 'ท่าข้าม', 'หาดใหญ่', 'สงขลา']
const REGISTERED = ['88', '2', 'ทับเที่ยง', 'เมืองตรัง', 'ตรัง']
const cellsOf = (first: string[], home = HOME, last = ['0810001234', '1,3']) => [
  ...first,
  ...home,
  ...REGISTERED,
  ...last,
]
const WHO = ['นาง', 'สมมุติ', 'ตัวอย่างดี', '', '', '1952-04-05']

function clean(cells: string[], headers = HEADERS) {
  const row = new RowReading(findColumns(PREDECESSOR_SHEET, headers), cells)
  const { says, number, remarks } = cleanPredecessorRow(row as never, { today: '2026-11-22', areas })
  return { says, number, codes: remarks.map(({ code, column }) => `${code} ${column}`) }
}

describe('the eighteen columns', () => {
  test.each([
    ['in the layout that was taken last', HEADERS],
    ['with the id of the earlier system in front', ['psnid', ...HEADERS]],
    ['in the layout before', EARLIER],
  ])('are known by their headers, %s', (_which, headers) => {
    expect(headers.length).toBeGreaterThanOrEqual(18)
    const fit = recogniseSheet([PEOPLE_SHEET, PREDECESSOR_SHEET], 'Sheet1', headers)
    expect(fit).toMatchObject({ form: PREDECESSOR_SHEET, missing: [] })
  })

  test('a sheet of the central form stays one', () => {
    const headers = PEOPLE_SHEET.columns.map(({ header }) => header)
    expect(recogniseSheet([PEOPLE_SHEET, PREDECESSOR_SHEET], 'บุคคล', headers)?.form).toBe(PEOPLE_SHEET)
    const few = ['ชื่อ', 'นามสกุล', 'ตำบล', 'อำเภอ', 'จังหวัด', 'วันเกิด']
    expect(recogniseSheet([PEOPLE_SHEET, PREDECESSOR_SHEET], 'Sheet1', few)?.form).toBe(PEOPLE_SHEET)
  })

  test('give both addresses, the kinds of disability and the group that follows', () => {
    const { says } = clean(cellsOf(WHO))
    expect(says).toMatchObject({
      address: { house: '12/3', moo: 4, areaCode: '901113' },
      registeredAddress: { house: '88', moo: 2, areaCode: '920101' },
      disabilities: ['sight', 'movement'],
      groups: ['disabled'],
      birthDate: '1952-04-05',
      birthPrecision: 'day',
    })
  })

  test('of an elderly person without a disability say no group', () => {
    expect(clean(cellsOf(WHO, HOME, ['', ''])).says.groups).toBeUndefined()
  })
})

test('the id of the earlier system is kept beside the person', () => {
  const { says } = clean(['204417', ...cellsOf(WHO)], ['psnid', ...HEADERS])
  expect(says.identifiers).toMatchObject([{ kind: 'case-number', issuer: 'psnid (ระบบเดิม)', value: '204417' }])
})

describe('the faults of their time', () => {
  test('sex is taken from the prefix where it is left out, and told', () => {
    const { says, codes } = clean(cellsOf(WHO))
    expect(says.sex).toBe('female')
    expect(codes).toContain('sex-from-prefix เพศ')
  })

  test('1 January is a day nobody knew: the year is kept', () => {
    const { says, codes } = clean(cellsOf(['นาง', 'สมมุติ', 'ตัวอย่างดี', '', 'หญิง', '1970-01-01']))
    expect(says).toMatchObject({ birthDate: '1970-01-01', birthPrecision: 'year' })
    expect(codes).toContain('birthday-unknown วันเกิด')
  })

  test('a question mark is no number, and refuses nobody', () => {
    const { number, codes } = clean(cellsOf(['นาง', 'สมมุติ', 'ตัวอย่างดี', '?', 'หญิง', '1952-04-05']))
    expect([number, codes]).toEqual([undefined, ['number-missing เลขประจำตัวประชาชน']])
  })

  test('the whole address in one cell is taken apart, unless the cells contradict', () => {
    const line = '12/3 ม.4 บ้านท่าข้าม'
    expect(clean(cellsOf(WHO, [line, '', ...HOME.slice(2)])).says.address).toMatchObject({
      house: '12/3',
      moo: 4,
      village: 'บ้านท่าข้าม',
    })
    expect(clean(cellsOf(WHO, [line, '9', ...HOME.slice(2)])).says.address).toMatchObject({ house: line, moo: 9 })
  })
})
