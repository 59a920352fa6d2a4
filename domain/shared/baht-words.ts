// Amounts in words, as cheques and agreements write them.
const DIGITS = ['', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า']
const PLACES = ['', 'สิบ', 'ร้อย', 'พัน', 'หมื่น', 'แสน']
const MILLION = 1_000_000

/** Below a million. `follows`: something larger was said before, so a one at the end is เอ็ด. */
function below(million: number, follows: boolean): string {
  const digits = String(million)
  return [...digits]
    .map((digit, at) => {
      const place = digits.length - 1 - at
      if (digit === '0') return ''
      if (place === 1 && digit === '1') return 'สิบ'
      if (place === 1 && digit === '2') return 'ยี่สิบ'
      if (place === 0 && digit === '1' && (follows || digits.length > 1)) return 'เอ็ด'
      return DIGITS[Number(digit)]! + PLACES[place]!
    })
    .join('')
}

/** A whole number above zero. Beyond a million, ล้าน is said again. */
function spoken(number: number): string {
  if (number < MILLION) return below(number, false)
  return `${spoken(Math.floor(number / MILLION))}ล้าน${below(number % MILLION, true)}`
}

/** หนึ่งพันสองร้อยสามสิบสี่บาทห้าสิบสตางค์; whole baht end in ถ้วน. */
export function bahtWords(satang: number): string {
  const [baht, rest] = [Math.floor(Math.abs(satang) / 100), Math.abs(satang) % 100]
  const words = [
    satang < 0 ? 'ลบ' : '',
    baht > 0 ? `${spoken(baht)}บาท` : rest === 0 ? 'ศูนย์บาท' : '',
    rest > 0 ? `${spoken(rest)}สตางค์` : 'ถ้วน',
  ]
  return words.join('')
}
