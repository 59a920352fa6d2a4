import { expect, test } from 'vitest'
import { kindAboveHeader, rowKind } from './row-kind.ts'

const HEADERS = ['ที่', 'ชื่อ-สกุล', 'เลข 13 หลัก', 'เกิดเมื่อ', 'ที่อยู่']
const KEYS = ['sequence', 'fullName', 'number', 'birthDate', 'addressLine']
const found = new Map(KEYS.map((key, at) => [key, { at, header: HEADERS[at]! }]))
const kind = (...cells: string[]) => rowKind({ headers: HEADERS, found }, cells)

test.each([
  [['๑', 'นายสมมุติ ดีงาม', '9901000000015', '2490', '1 ม.4'], 'person'],
  [['1', 'นายสมมุติ ดีงาม', '', '', ''], 'person'],
  [['2', '', '', '05/05/2493', '99 ม.3'], 'person'],
  [['3', 'นางรวมพร ดีงาม', '', '2490', ''], 'person'],
  [['รวม', 'นายสมมุติ ดีงาม', '9901000000015', '', ''], 'person'],
  [['', '', '', '', ''], 'blank'],
  [['๔', '', '', '', ''], 'blank'],
  [HEADERS, 'row-is-header'],
  [['ที่', 'ชื่อ - สกุล', 'เลข 13 หลัก', '', ''], 'row-is-header'],
  [['รวม', '50 คน', '', '', ''], 'row-is-total'],
  [['', 'รวมทั้งสิ้น ๔๙๑ ราย', '', '', ''], 'row-is-total'],
  [['', 'รวมเป็นเงิน', '', '', '263400'], 'row-is-total'],
  [['', 'รวมหมู่ที่ 1', '40 คน', '', ''], 'row-is-total'],
  [['', 'หมู่ที่ ๒ บ้านควนใน', '', '', ''], 'row-is-title'],
  [['รวม 1689 ราย', '', '', '', ''], 'row-is-total'],
  [['หมายเหตุ', 'ข้างล่างนี้ยังไม่ยืนยัน', '', '', ''], 'row-is-note'],
  [['', '', '', '', 'ลงชื่อ..........ผู้รายงาน'], 'row-is-note'],
  [['', '(นายสมมุติ ดีงาม)', '', '', ''], 'row-is-note'],
  [['', 'ตำแหน่ง นักพัฒนาสังคม', '', '', ''], 'row-is-note'],
  [['', '', '', '', 'ตรวจแล้ว'], 'row-is-note'],
  [['ตัวอย่าง', 'นายสมมุติ ดีงาม', '9901000000015', '', ''], 'row-is-example'],
] as const)('%o is %s', (cells, expected) => {
  expect(kind(...cells)).toBe(expected)
})

test.each([
  [['รายชื่อกลุ่มเปราะบาง หมู่ที่ 2'], 'row-is-title'],
  [['อสม.ผู้สำรวจ นางมาลัย'], 'row-is-note'],
  [[' ', ''], 'blank'],
])('above the header %o is %s', (cells, expected) => {
  expect(kindAboveHeader(cells)).toBe(expected)
})
