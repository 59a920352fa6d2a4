import { describe, expect, test } from 'vitest'
import { houseThatBecameDay } from './read-house.ts'
import { readListAddress, readRegisteredAddress } from './read-place.ts'
import { about, listRow, remarksOf } from './testing-lists.ts'

const THA_KHAM = { areaCode: '901113', moo: 4, village: 'บ้านหนองขวัญ' }
const APART = 'fix:address-taken-apart'

/** house|moo|village|area */
const said = (cells: Record<string, string>, sheet = {}) => {
  const row = listRow(cells)
  const address = readListAddress(row, about(sheet))
  return [address && [address.house, address.moo, address.village, address.areaCode].join('|'), remarksOf(row)]
}

describe('an address in one line', () => {
  test.each([
    ['12/3 ม.4 ต.ท่าข้าม อ.หาดใหญ่ จ.สงขลา', '12/3|4||901113', APART],
    ['บ้านเลขที่ ๑๒/๓ หมู่ที่ 4 ตำบลท่าข้าม อำเภอหาดใหญ่', '12/3|4||901113', APART],
    ['12/3 หมู่ ๔ ต.ท่าข้าม อ.หาดใหญ่ จ.สงขลา', '12/3|4||901113', APART],
    ['98/1 ชุมชนริมคลอง ต.บ่อยาง', '98/1|||900101', APART],
    ['258', '258||', ''],
  ])('%s', (addressLine, address, told) => {
    const [is, remarks] = said({ addressLine })
    expect([is?.startsWith(address), remarks]).toEqual([true, told])
  })

  test('what the row leaves out is taken from the sheet', () => {
    expect(said({ addressLine: '211/1 ม.4' }, THA_KHAM)).toEqual(['211/1|4|บ้านหนองขวัญ|901113', APART])
    expect(said({ addressLine: '211/1 ม.2' }, THA_KHAM)).toEqual(['211/1|2||901113', APART])
    expect(said({ house: '211/1' }, THA_KHAM)).toEqual(['211/1|4|บ้านหนองขวัญ|901113', ''])
  })
})

test('a village that stands as a heading goes before that of the sheet', () => {
  const row = listRow({ house: '1' }, { under: { moo: 2, village: 'บ้านควนใน' } })
  expect(readListAddress(row, about(THA_KHAM))).toMatchObject({ moo: 2, village: 'บ้านควนใน', areaCode: '901113' })
})

test('a village may bear its number', () => {
  expect(said({ house: '1', village: 'ม.4 บ้านหนองขวัญ' })[0]).toBe('1|4|บ้านหนองขวัญ|')
})

describe('a subdistrict of which there are several', () => {
  test('is none where the title says the district', () => {
    expect(said({ subdistrict: 'ท่าข้าม' }, { areaCode: '901113', isPlaceSure: true })).toEqual(['|||901113', ''])
  })

  test('is asked for, and the district of the sheet taken meanwhile', () => {
    expect(said({ addressLine: '1/4 บ้านหนองขวัญ ต. ท่าข้าม' }, THA_KHAM)).toEqual([
      '1/4|4|บ้านหนองขวัญ|901113',
      `ask:subdistrict-ambiguous ${APART}`,
    ])
    const places = { ท่าข้าม: '901113' }
    expect(said({ subdistrict: 'ท่าข้าม' }, { places })[0]).toContain('901113')
  })

  test('is left open where nothing tells', () => {
    const [address, told] = said({ house: '1', subdistrict: 'ท่าข้าม' })
    expect([address, told]).toEqual(['1|||', 'ask:subdistrict-ambiguous'])
  })

  test('is none with its district, even without the province', () => {
    expect(said({ subdistrict: 'ท่าข้าม', district: 'หาดใหญ่' })).toEqual(['|||901113', ''])
    expect(said({ subdistrict: 'ต.ท่าข้าม', district: 'อ.ปะนาเระ' })).toEqual(['|||940409', ''])
  })
})

describe('names of places as they are typed', () => {
  test.each([
    [{ subdistrict: 'บ่อยาง', district: 'เมือง', province: 'สงขลา' }, '900101', ''],
    [{ subdistrict: 'สะเต็ง', district: 'เมือง', province: 'ยะลา' }, '950101', 'fix:area-spelling'],
    [{ areaLine: 'ต.ท่าข้าม อ.หาดใหญ่ จ.สงขลา' }, '901113', ''],
    [{ areaLine: 'ท่าข้าม หาดใหญ่ สงขลา' }, '901113', ''],
    [{ areaCode: '90111304' }, '901113', ''],
    [{ provinceCode: '90', districtCode: '11', subdistrictCode: '13' }, '901113', ''],
    [{ subdistrict: 'อบต.นาหว้า', district: 'จะนะ' }, '900305', 'ask:subdistrict-is-authority'],
    [{ subdistrict: 'ทน.สงขลา', district: 'เมืองสงขลา' }, '900101', 'ask:subdistrict-is-authority'],
    [{ subdistrict: 'ทต.ที่ไม่มี', district: 'หาดใหญ่' }, '9011', 'ask:subdistrict-is-authority'],
    [{ subdistrict: 'ท่าช้าม', district: 'หาดใหญ่' }, '9011', 'ask:subdistrict-unknown'],
  ])('%o', (cells, area, told) => {
    const row = listRow(cells as Record<string, string>)
    expect(readListAddress(row, about())?.areaCode).toBe(area)
    expect(remarksOf(row)).toBe(told)
  })

  test('an unknown one is offered the nearest', () => {
    const row = listRow({ subdistrict: 'ท่าช้าม', district: 'หาดใหญ่' })
    readListAddress(row, about())
    expect(row.remarks[0]?.values).toMatchObject({ nearest: 'ท่าข้าม' })
  })
})

test.each([
  ['2026-12-03', '3/12'],
  ['2026-05-04', '4/5'],
  ['3-Dec', '3/12'],
  ['Dec-31', '31/12'],
  ['4/5', undefined],
])('a house that became the day %s', (typed, house) => {
  expect(houseThatBecameDay(typed)).toBe(house)
})

test('the village is told by the last two digits of its code, and a town has none', () => {
  expect(said({ areaCode: '90111304' })[0]).toBe('|4||901113')
  expect(said({ areaCode: '90010100' })[0]).toBe('|||900101')
})

test('where she is registered is read beside where she lives', () => {
  const cells = {
    house: '1',
    subdistrict: 'บ่อยาง',
    district: 'เมืองสงขลา',
    registeredLine: '88 ม.2 ต.ทับเที่ยง อ.เมือง จ.ตรัง',
  }
  const row = listRow(cells)
  expect(readListAddress(row, about())).toMatchObject({ house: '1', areaCode: '900101' })
  expect(readRegisteredAddress(row, about())).toMatchObject({ house: '88', moo: 2, areaCode: '920101' })
})
