import { expect, test } from 'vitest'
import { GROUP_TAGS } from '../../people/lists.ts'
import { AreaNames } from '../area-names.ts'
import { readBaht, readNumber } from './amounts.ts'
import { readChoices } from './choices.ts'
import { readDay, readDayOfFact } from './days.ts'
import { readName } from './names.ts'
import { readCitizenNumber } from './numbers.ts'
import { readPhones } from './phones.ts'
import { readAddress } from './places.ts'
import { readPoint } from './points.ts'
import { RowReading, shownValue } from './row-reading.ts'

const TODAY = '2026-11-22'

/** A row of these cells, each in a column of its own key. */
function rowOf<Key extends string>(cells: Record<Key, string>): RowReading<Key> {
  const entries = Object.entries<string>(cells)
  return new RowReading(
    new Map(entries.map(([key], at) => [key, { at, header: key }])),
    entries.map(([, cell]) => cell),
  )
}

const codes = (row: RowReading) => row.remarks.map(({ severity, code }) => `${severity} ${code}`)

test.each([
  ['9-9011-17185-62-7', '9901117185627', []],
  ['๙๙๐๑๑๑๗๑๘๕๖๒๗', '9901117185627', []],
  ['9901117185627.0', '9901117185627', []],
  ['', undefined, []],
  ['-', undefined, []],
  ['9901117185620', undefined, ['refuse number-checksum']],
  ['990111718562', undefined, ['refuse number-length']],
  ['9.90112E+12', undefined, ['refuse number-scientific']],
  ['x-xxxx-xxxxx-62-7', undefined, ['refuse number-not-digits']],
])('the number %s', (typed, number, told) => {
  const row = rowOf({ number: typed })
  expect([readCitizenNumber(row, 'number'), codes(row)]).toEqual([number, told])
})

test.each([
  ['05/04/2495', '1952-04-05', 'day', []],
  ['๕ เม.ย. ๒๔๙๕', '1952-04-05', 'day', []],
  ['2475', '1932-01-01', 'year', []],
  ['ไม่ทราบ', undefined, undefined, []],
  ['31/02/2495', undefined, undefined, ['warn date-impossible']],
  ['เมื่อวาน', undefined, undefined, ['warn date-unreadable']],
  ['01/01/2599', undefined, undefined, ['warn date-in-future']],
])('the birthday %s', (typed, day, precision, told) => {
  const row = rowOf({ birthDate: typed })
  const read = readDay(row, 'birthDate', { today: TODAY, birth: true })
  expect([read?.day, read?.precision, codes(row)]).toEqual([day, precision, told])
})

test.each([
  ['5/4/63', '2020-04-05', []],
  ['22/11/2569', '2026-11-22', []],
  ['23/11/2569', undefined, ['refuse fact-date-in-future']],
  ['30/02/2563', undefined, ['refuse fact-date-impossible']],
  ['2563', undefined, ['refuse fact-date-not-whole']],
  ['', undefined, ['refuse fact-date-missing']],
])('the day of a visit %s', (typed, day, told) => {
  const row = rowOf({ visitedOn: typed })
  expect([readDayOfFact(row, 'visitedOn', TODAY), codes(row)]).toEqual([day, told])
})

test.each([
  ['1,500', 150_000, []],
  ['600 บาท', 60_000, []],
  ['0', 0, []],
  ['ไม่มี', 0, []],
  ['ไม่ทราบ', undefined, []],
  ['', undefined, []],
  ['พอใช้', undefined, ['warn number-unreadable']],
])('an income of %s', (typed, satang, told) => {
  const row = rowOf({ income: typed })
  expect([readBaht(row, 'income'), codes(row)]).toEqual([satang, told])
})

test.each([
  ['52.5', 52.5, []],
  ['๕๒ กก.', 52, []],
  ['500', undefined, ['warn number-out-of-range']],
  ['ห้าสิบ', undefined, ['warn number-unreadable']],
])('a weight of %s', (typed, kilograms, told) => {
  const row = rowOf({ weight: typed })
  expect([readNumber(row, 'weight', { from: 0.3, to: 400 }), codes(row)]).toEqual([kilograms, told])
})

test('of several choices those of the list are taken, each once, and the others told', () => {
  const row = rowOf({ groups: 'ผู้สูงอายุ, คนพิการ,ผู้สูงอายุ, ผู้มีบุญ' })
  expect(readChoices(row, 'groups', GROUP_TAGS)).toEqual(['older-person', 'disabled'])
  expect(row.remarks).toMatchObject([{ code: 'value-not-in-list', values: { part: 'ผู้มีบุญ' } }])
})

test.each([
  [
    { prefix: 'น.ส.', firstName: 'อารี', lastName: 'ดีงาม' },
    { prefix: 'นางสาว', firstName: 'อารี', lastName: 'ดีงาม' },
    [],
  ],
  [{ prefix: '', firstName: 'นางสมมุติ', lastName: '-' }, { prefix: 'นาง', firstName: 'สมมุติ' }, ['fix name-had-prefix']],
  [
    { prefix: 'นาง', firstName: 'นางสมมุติ', lastName: '' },
    { prefix: 'นาง', firstName: 'สมมุติ' },
    ['fix name-had-prefix'],
  ],
  [
    { prefix: 'นาย', firstName: 'พระพาย', lastName: 'ดีงาม' },
    { prefix: 'นาย', firstName: 'พระพาย', lastName: 'ดีงาม' },
    [],
  ],
  [{ prefix: 'นาย', firstName: '', lastName: 'ดีงาม' }, undefined, ['refuse name-missing']],
])('the name %o', (cells, name, told) => {
  const row = rowOf(cells)
  expect([readName(row), codes(row)]).toEqual([name, told])
})

test('telephones that are none are told with what stood there', () => {
  const row = rowOf({ phones: '081-000-1234, 12' })
  expect(readPhones(row, 'phones')).toEqual(['0810001234'])
  expect(row.remarks).toMatchObject([{ code: 'phone-unreadable', values: { part: '12' } }])
})

test.each([
  [['7.0123', '100.4567'], { latitude: 7.0123, longitude: 100.4567 }, []],
  [['100.4567', '7.0123'], { latitude: 7.0123, longitude: 100.4567 }, ['fix point-swapped']],
  [['13.75', '100.5'], { latitude: null, longitude: null }, ['warn point-outside']],
  [['7.0123', ''], { latitude: null, longitude: null }, ['warn point-incomplete']],
  [['', ''], { latitude: null, longitude: null }, []],
])('the point %o', ([latitude = '', longitude = ''], point, told) => {
  const row = rowOf({ latitude, longitude })
  expect([readPoint(row), codes(row)]).toEqual([point, told])
})

const areas = new AreaNames([
  { code: '90', nameTh: 'สงขลา' },
  { code: '9011', nameTh: 'หาดใหญ่' },
  { code: '901113', nameTh: 'ท่าข้าม' },
])
const ELSEWHERE = {
  house: '',
  moo: '',
  village: '',
  subdistrict: 'ท่าข้าม',
  district: 'หาดใหญ่',
  province: 'สงขลา',
  latitude: '',
  longitude: '',
}

test.each([
  [{ house: '100/5', moo: '3' }, { house: '100/5', moo: 3, areaCode: '901113' }, []],
  [{ house: '2026-05-04', moo: 'ม.๓' }, { house: '4/5', moo: 3 }, ['fix house-was-date']],
  [{ moo: 'กลาง' }, { moo: null }, ['warn moo-unreadable']],
  [{ subdistrict: 'ต.ท่าข้าม', district: 'อ.หาดใหญ่', province: 'จ.สงขลา' }, { areaCode: '901113' }, []],
  [{ subdistrict: '' }, { areaCode: '9011' }, ['warn subdistrict-missing']],
])('the address %o', (cells, address, told) => {
  const row = rowOf({ ...ELSEWHERE, ...cells })
  expect(readAddress(row, areas)).toMatchObject(address)
  expect(codes(row)).toEqual(told)
})

test('an address of which nothing is written says nothing', () => {
  const nothing = Object.fromEntries(Object.keys(ELSEWHERE).map((key) => [key, '']))
  expect(readAddress(rowOf(nothing as typeof ELSEWHERE), areas)).toBeUndefined()
})

test('a formula that fails is told once and read as nothing', () => {
  const row = rowOf({ note: '#REF!' })
  expect([row.text('note'), row.text('note'), codes(row)]).toEqual(['', '', ['warn formula-error']])
})

test('what is shown of a cell never holds a whole number', () => {
  expect(shownValue('เลขเดิม 9901117185627')).toBe('เลขเดิม x-xxxx-xxxxx-62-7')
  expect(shownValue('๙ ๙๐๑๑ ๑๗๑๘๕ ๖๒ ๗')).not.toContain('๑๗๑๘๕')
  expect(shownValue('ก'.repeat(500))).toHaveLength(120)
})
