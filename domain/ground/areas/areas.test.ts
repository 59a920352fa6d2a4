import { expect, test } from 'vitest'
import { AreaIndex, type AreaRow } from './area-index.ts'
import { searchAreas } from './search-areas.ts'

const area = (code: string, kind: string, nameTh: string, nameEn = ''): AreaRow => ({
  code,
  kind,
  nameTh,
  nameEn,
  latitude: null,
  longitude: null,
})
const index = new AreaIndex([
  area('10', 'province', 'กรุงเทพมหานคร', 'Bangkok'),
  area('1021', 'district', 'บางขุนเทียน', 'Bang Khun Thian'),
  area('102105', 'subdistrict', 'ท่าข้าม', 'Tha Kham'),
  area('90', 'province', 'สงขลา', 'Songkhla'),
  area('9001', 'district', 'เมืองสงขลา', 'Mueang Songkhla'),
  area('9011', 'district', 'หาดใหญ่', 'Hat Yai'),
  area('901101', 'subdistrict', 'หาดใหญ่', 'Hat Yai'),
  area('901104', 'subdistrict', 'คอหงส์', 'Kho Hong'),
  area('901113', 'subdistrict', 'ท่าข้าม', 'Tha Kham'),
  area('200907', 'subdistrict', 'เขตรอุดมศักดิ์'),
  area('92', 'province', 'ตรัง', 'Trang'),
  area('9201', 'district', 'เมืองตรัง', 'Mueang Trang'),
  area('9204', 'district', 'ย่านตาขาว', 'Yan Ta Khao'),
])
const codes = (text: string) => searchAreas(index, text).map(({ code }) => code)

test('an area is named with those above it, in Bangkok by its own words', () => {
  expect(index.byCode('901113')?.name).toBe('ต.ท่าข้าม อ.หาดใหญ่ จ.สงขลา')
  expect(index.byCode('102105')?.name).toBe('แขวงท่าข้าม เขตบางขุนเทียน กรุงเทพมหานคร')
  expect(index.byCode('901113')?.path.map(({ code }) => code)).toEqual(['90', '9011', '901113'])
  expect(index.in('9011').map(({ code }) => code)).toEqual(['901101', '901104', '901113'])
  expect(index.in().map(({ code }) => code)).toEqual(['10', '90', '92'])
})

test.each([
  ['ท่าข้าม', ['102105', '901113']],
  ['ท่าข้าม หาดใหญ่', ['901113']],
  ['ต.ท่าข้าม อ.หาดใหญ่ จ.สงขลา', ['901113']],
  ['ตำบล ท่าข้าม สงขลา', ['901113']],
  ['ท่าข้าม กทม.', ['102105']],
  ['หาดใหญ่', ['9011', '901101']],
  ['อ.หาดใหญ่', ['9011']],
  ['หาดให', ['9011', '901101']],
  ['ใหญ่', ['9011', '901101']],
  ['hat yai', ['9011', '901101']],
  ['หาด ใหญ่', ['9011', '901101']],
  ['เขตรอุดม', ['200907']],
  ['ไม่มีที่นี่', []],
  ['  ', []],
])('typing %s finds %j', (typed, found) => {
  expect(codes(typed)).toEqual(found)
})
