import { expect, test } from 'vitest'
import { AreaNames } from './area-names.ts'
import { RowReading } from './cleaning/row-reading.ts'
import { PEOPLE_SHEET, type PersonKey } from './person-columns.ts'
import { cleanPersonRow } from './person-row.ts'

const areas = new AreaNames([
  { code: '90', nameTh: 'สงขลา' },
  { code: '9011', nameTh: 'หาดใหญ่' },
  { code: '901113', nameTh: 'ท่าข้าม' },
])
const about = { today: '2026-11-22', areas }

/** A row of the form; columns that are not named are not in the sheet. */
function cleaned(cells: Partial<Record<PersonKey, string>>) {
  const keys = Object.keys(cells) as PersonKey[]
  const headers = new Map(PEOPLE_SHEET.columns.map(({ key, header }) => [key, header]))
  const found = new Map(keys.map((key, at) => [key, { at, header: headers.get(key)! }]))
  return cleanPersonRow(
    new RowReading<PersonKey>(
      found,
      keys.map((key) => cells[key]!),
    ),
    about,
  )
}

test('the example of the form, all cells filled in, is understood without a remark', () => {
  const { says, number, formCode, title, remarks } = cleaned({
    formCode: 'SON0001',
    number: '9901000000015',
    noNumberReason: '',
    prefix: 'นาง',
    firstName: 'สมมุติ',
    lastName: 'ตัวอย่างดี',
    nickname: 'มุด',
    sex: 'หญิง',
    birthDate: '05/04/2495',
    phones: '0810000000',
    house: '100/5',
    moo: '3',
    village: 'บ้านตัวอย่าง',
    subdistrict: 'ท่าข้าม',
    district: 'หาดใหญ่',
    province: 'สงขลา',
    latitude: '7.0123',
    longitude: '100.4567',
    healthRight: 'สิทธิหลักประกันสุขภาพถ้วนหน้า (บัตรทอง)',
    groups: 'ผู้สูงอายุ, คนพิการ',
    disabilities: 'ทางการเคลื่อนไหวหรือทางร่างกาย',
    disabilityCardNumber: '9-9010-00000-01-5',
    disabilityCardExpires: '04/04/2571',
    adlScore: '9',
    adlOn: '12/01/2569',
    diseases: 'ความดันโลหิตสูง, เบาหวาน',
    carerName: 'นายสมมุติ ตัวอย่างดี',
    carerRelationship: 'บุตรชาย',
    carerPhone: '0810000001',
    occupation: 'ไม่มีอาชีพ/ว่างงาน',
    income: '600',
    debt: '0',
    note: '',
  })
  expect([number, formCode, title, remarks]).toEqual(['9901000000015', 'SON0001', 'นางสมมุติ ตัวอย่างดี', []])
  expect(says).toEqual({
    prefix: 'นาง',
    firstName: 'สมมุติ',
    lastName: 'ตัวอย่างดี',
    nickname: 'มุด',
    sex: 'female',
    birthDate: '1952-04-05',
    birthPrecision: 'day',
    phones: ['0810000000'],
    address: {
      house: '100/5',
      moo: 3,
      village: 'บ้านตัวอย่าง',
      areaCode: '901113',
      latitude: 7.0123,
      longitude: 100.4567,
    },
    healthRight: 'universal-coverage',
    groups: ['older-person', 'disabled'],
    disabilities: ['movement'],
    disabilityCardNumber: '9901000000015',
    disabilityCardExpires: '2028-04-04',
    adlScore: 9,
    adlOn: '2026-01-12',
    diseases: ['ความดันโลหิตสูง', 'เบาหวาน'],
    carerName: 'นายสมมุติ ตัวอย่างดี',
    carerRelationship: 'son',
    carerPhone: '0810000001',
    occupation: 'none',
    incomeSatang: 60_000,
    debtSatang: 0,
  })
})

test('ADL 0 is a score, an empty cell is none', () => {
  expect(cleaned({ firstName: 'อารี', adlScore: '0', adlOn: '' }).says).toMatchObject({ adlScore: 0 })
  expect(cleaned({ firstName: 'อารี', adlScore: '', adlOn: '12/01/2569' }).says).toEqual({ firstName: 'อารี' })
})

test('an empty list says there is none, a missing column says nothing', () => {
  expect(cleaned({ firstName: 'อารี', groups: '' }).says).toEqual({ firstName: 'อารี', groups: [] })
  expect(cleaned({ firstName: 'อารี' }).says).toEqual({ firstName: 'อารี' })
})

test('a person without a number is taken, and asked why where nothing says so', () => {
  const codes = (cells: Partial<Record<PersonKey, string>>) =>
    cleaned(cells).remarks.map(({ severity, code }) => `${severity} ${code}`)
  expect(codes({ firstName: 'อารี', number: '', noNumberReason: '' })).toEqual(['warn number-missing'])
  expect(codes({ firstName: 'อารี', number: '', noNumberReason: 'บัตรหาย' })).toEqual([])
  expect(cleaned({ firstName: 'อารี', number: '', noNumberReason: 'บัตรหาย' }).says).toMatchObject({
    noNumberReason: 'card-lost',
  })
})

test('a card for life has no day', () => {
  expect(cleaned({ firstName: 'อารี', disabilityCardExpires: 'ตลอดชีพ' }).says).toMatchObject({
    disabilityCardExpires: 'lifetime',
  })
})
