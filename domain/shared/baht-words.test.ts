import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bahtWords } from './baht-words.ts'

test.each([
  [0, 'ศูนย์บาทถ้วน'],
  [1, 'หนึ่งสตางค์'],
  [50, 'ห้าสิบสตางค์'],
  [100, 'หนึ่งบาทถ้วน'],
  [1_000, 'สิบบาทถ้วน'],
  [1_100, 'สิบเอ็ดบาทถ้วน'],
  [2_000, 'ยี่สิบบาทถ้วน'],
  [2_125, 'ยี่สิบเอ็ดบาทยี่สิบห้าสตางค์'],
  [10_100, 'หนึ่งร้อยเอ็ดบาทถ้วน'],
  [11_111_11, 'หนึ่งหมื่นหนึ่งพันหนึ่งร้อยสิบเอ็ดบาทสิบเอ็ดสตางค์'],
  [1_234_050, 'หนึ่งหมื่นสองพันสามร้อยสี่สิบบาทห้าสิบสตางค์'],
  [100_000_000, 'หนึ่งล้านบาทถ้วน'],
  [100_000_100, 'หนึ่งล้านเอ็ดบาทถ้วน'],
  [2_100_000_000, 'ยี่สิบเอ็ดล้านบาทถ้วน'],
  [100_000_000_000_000, 'หนึ่งล้านล้านบาทถ้วน'],
  [-2_000, 'ลบยี่สิบบาทถ้วน'],
])('%i satang is %s', (satang, words) => {
  expect(bahtWords(satang)).toBe(words)
})

const DIGITS = ['ศูนย์', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า']
const PLACES = { แสน: 100_000, หมื่น: 10_000, พัน: 1_000, ร้อย: 100, สิบ: 10 }
const TOKEN = new RegExp([...DIGITS, 'เอ็ด', 'ยี่', ...Object.keys(PLACES), 'ล้าน'].join('|'), 'g')

/** As somebody reads it aloud from the cheque. */
function heard(words: string): number {
  let [sum, digit] = [0, 0]
  for (const token of words.match(TOKEN) ?? []) {
    if (token === 'ล้าน') [sum, digit] = [(sum + digit) * 1_000_000, 0]
    else if (token in PLACES) [sum, digit] = [sum + (digit || 1) * PLACES[token as keyof typeof PLACES], 0]
    else digit = token === 'เอ็ด' ? 1 : token === 'ยี่' ? 2 : DIGITS.indexOf(token)
  }
  return sum + digit
}

test('whoever reads the words writes the same amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (satang) => {
      const [baht, rest] = bahtWords(satang).split(/บาท/) as [string, string?]
      const read = rest === undefined ? heard(baht) : heard(baht) * 100 + heard(rest.replace('ถ้วน', ''))
      expect(read).toBe(satang)
    }),
  )
})
