import { describe, expect, test } from 'vitest'
import { type AddressParts, homeInOneLine, parseAddressLine } from './address-line.ts'

const NOTHING: AddressParts = {
  house: null,
  moo: null,
  village: null,
  lane: null,
  road: null,
  community: null,
  authority: null,
  area: '',
  postcode: null,
}

describe('an address in one line', () => {
  test.each<[string, Partial<AddressParts>]>([
    [
      '100/5 ม.1 ต.สะบ้าย้อย อ.สะบ้าย้อย จ.สงขลา 90210',
      { house: '100/5', moo: 1, area: 'ต.สะบ้าย้อย อ.สะบ้าย้อย จ.สงขลา', postcode: '90210' },
    ],
    [
      'บ้านเลขที่ ๑๐๐/๕ หมู่ที่ ๑ ตำบลสะบ้าย้อย อำเภอสะบ้าย้อย จังหวัดสงขลา ๙๐๒๑๐',
      { house: '100/5', moo: 1, area: 'ตำบลสะบ้าย้อย อำเภอสะบ้าย้อย จังหวัดสงขลา', postcode: '90210' },
    ],
    ['100/5ม.1ต.สะบ้าย้อยอ.สะบ้าย้อยจ.สงขลา', { house: '100/5', moo: 1, area: 'ต.สะบ้าย้อย อ.สะบ้าย้อย จ.สงขลา' }],
    [
      '12 ซ.สุขใจ 3 ถ.เพชรเกษม ชุมชนบ้านใต้ เทศบาลนครหาดใหญ่',
      { house: '12', lane: 'สุขใจ 3', road: 'เพชรเกษม', community: 'บ้านใต้', authority: 'เทศบาลนครหาดใหญ่' },
    ],
    ['12 ซอยสุขใจ ถนนเพชรเกษม ต.หาดใหญ่', { house: '12', lane: 'สุขใจ', road: 'เพชรเกษม', area: 'ต.หาดใหญ่' }],
    ['31 หมู่ 3 ท่าข้าม หาดใหญ่ สงขลา', { house: '31', moo: 3, area: 'ท่าข้าม หาดใหญ่ สงขลา' }],
    ['31 ม 3 บ้านตัวอย่าง ต.ท่าข้าม', { house: '31', moo: 3, village: 'บ้านตัวอย่าง', area: 'ต.ท่าข้าม' }],
    ['45 ต. บ้านนา อ.จะนะ', { house: '45', area: 'ต.บ้านนา อ.จะนะ' }],
    ['ชุมชน บ้านใต้ ท่าข้าม', { community: 'บ้านใต้', area: 'ท่าข้าม' }],
    ['77/1 ก ม.2', { house: '77/1 ก', moo: 2 }],
    ['หมู่บ้านสุขสันต์ ต.คอหงส์', { village: 'สุขสันต์', area: 'ต.คอหงส์' }],
    ['9 แขวงดินแดง เขตดินแดง กทม. 10400', { house: '9', area: 'แขวงดินแดง เขตดินแดง จ.กรุงเทพมหานคร', postcode: '10400' }],
    ['ท่าข้าม', { area: 'ท่าข้าม' }],
    ['', {}],
  ])('%s', (typed, parts) => expect(parseAddressLine(typed)).toEqual({ ...NOTHING, ...parts }))

  test.each(['100/5 ม.1 บ้านตัวอย่าง ซ.สุขใจ 3 ถ.เพชรเกษม ชุมชนบ้านใต้', '12 ซ.สุขใจ', 'ม.4'])(
    'is said again as it was read: %s',
    (line) => expect(homeInOneLine(parseAddressLine(line))).toBe(line),
  )
})
