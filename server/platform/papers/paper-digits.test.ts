import { expect, test } from 'vitest'
import { withThaiDigits } from './paper-digits.ts'

test.each([
  ['งบประมาณ 12,500.00 บาท', 'งบประมาณ ๑๒,๕๐๐.๐๐ บาท'],
  ['ข้อ 17(2) พ.ศ. 2567', 'ข้อ ๑๗(๒) พ.ศ. ๒๕๖๗'],
  ['ครั้งที่ 1/2569', 'ครั้งที่ ๑/๒๕๖๙'],
  ['กองทุนL5275มี 12 คน', 'กองทุนL5275มี ๑๒ คน'],
  ['รหัส 2569-L5275-2-01', 'รหัส 2569-L5275-2-01'],
  ['PAY0000012', 'PAY0000012'],
  ['nok01@example.org โทร 074-000-123', 'nok01@example.org โทร ๐๗๔-๐๐๐-๑๒๓'],
  ['https://example.org/p/123?y=2569', 'https://example.org/p/123?y=2569'],
])('%s is written %s', (text, thai) => {
  expect(withThaiDigits(text)).toBe(thai)
})
