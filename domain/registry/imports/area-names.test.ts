import { expect, test } from 'vitest'
import { AreaNames, editDistance } from './area-names.ts'

const areas = new AreaNames([
  { code: '90', nameTh: 'สงขลา' },
  { code: '9001', nameTh: 'เมืองสงขลา' },
  { code: '900101', nameTh: 'บ่อยาง' },
  { code: '9007', nameTh: 'ระโนด' },
  { code: '900705', nameTh: 'บ้านใหม่' },
  { code: '9011', nameTh: 'หาดใหญ่' },
  { code: '901113', nameTh: 'ท่าข้าม' },
  { code: '901120', nameTh: 'บ้านใหม่' },
  { code: '94', nameTh: 'ปัตตานี' },
  { code: '9411', nameTh: 'ปะนาเระ' },
  { code: '941107', nameTh: 'ท่าข้าม' },
  { code: '95', nameTh: 'ยะลา' },
  { code: '9501', nameTh: 'เมืองยะลา' },
  { code: '950101', nameTh: 'สะเตง' },
  { code: '10', nameTh: 'กรุงเทพมหานคร' },
  { code: '1001', nameTh: 'พระนคร' },
])

test.each([
  [['สงขลา', 'หาดใหญ่', 'ท่าข้าม'], '901113', []],
  [['ปัตตานี', 'ปะนาเระ', 'ท่าข้าม'], '941107', []],
  [['จ.สงขลา', 'อ. หาดใหญ่', 'ตำบลท่าข้าม'], '901113', []],
  [['จังหวัดสงขลา', 'อำเภอหาดใหญ่', 'ต.ท่าข้าม'], '901113', []],
  [['สงขลา', 'เมือง', 'บ่อยาง'], '900101', []],
  [['ยะลา', 'อ.เมือง', 'สะเต็ง'], '950101', ['area-spelling สะเตง']],
  [['กทม.', 'เขตพระนคร', ''], '1001', ['area-missing ']],
  [['สงขลา', '', 'ท่าข้าม'], '901113', ['area-inferred หาดใหญ่']],
  [['สงขลา', '', 'บ้านใหม่'], '90', ['area-missing ']],
  [['สงขลา', 'หาดใหญ่', 'ท่าช้าม'], '9011', ['area-unknown ท่าข้าม']],
  [['สงขลา', 'ระโนด', 'ท่าข้าม'], '9007', ['area-unknown ']],
  [['สงขล', 'หาดใหญ่', 'ท่าข้าม'], null, ['area-unknown สงขลา']],
  [['', '', ''], null, ['area-missing ']],
] as const)('%o is %s', ([province, district, subdistrict], code, told) => {
  const { areaCode, remarks } = areas.resolve({ province, district, subdistrict })
  expect(areaCode).toBe(code)
  expect(remarks.map((remark) => `${remark.code} ${remark.nearest.slice(0, 1).join()}`)).toEqual(told)
})

test.each([
  ['ท่าข้าม', 'ท่าข้าม', 0],
  ['ท่าข้าม', 'ท่าช้าม', 1],
  ['', 'กข', 2],
])('%s is %s but for %i letters', (a, b, apart) => {
  expect(editDistance(a, b)).toBe(apart)
})
