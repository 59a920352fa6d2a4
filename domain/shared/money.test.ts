import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatBaht, satangFromBaht } from './money.ts'
import { toThaiDigits } from './thai-text.ts'

test.each([
  ['600', 60_000],
  ['0', 0],
  ['1,234.50', 123_450],
  ['1234.5', 123_450],
  ['๓,๐๐๐', 300_000],
  ['3,000 บาท', 300_000],
  ['3,000บาท/เดือน', 300_000],
  ['฿500', 50_000],
  ['500.-', 50_000],
  ['100,000,000.00', 10_000_000_000],
  ['0.07', 7],
  ['700.000', 70_000],
])('%s is %i satang', (typed, satang) => {
  expect(satangFromBaht(typed)).toBe(satang)
})

test('numbers of a spreadsheet are rounded to the satang', () => {
  expect(satangFromBaht(600)).toBe(60_000)
  expect(satangFromBaht(0.1 + 0.2)).toBe(30)
  expect(satangFromBaht(1.15)).toBe(115)
  expect(satangFromBaht(-0)).toBe(0)
})

test.each(['', '-', 'ไม่มี', '-500', '1,23', '12,34,567', '3.456', '5,000/ปี', '3 พัน', '1e3', '99999999999999999'])(
  '%s is no amount',
  (typed) => {
    expect(satangFromBaht(typed)).toBeUndefined()
  },
)

test.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 1e300])('%d is no amount', (typed) => {
  expect(satangFromBaht(typed)).toBeUndefined()
})

test('baht are shown with their satang', () => {
  expect([0, 7, 60_000, 123_456_789, -150].map(formatBaht)).toEqual(['0.00', '0.07', '600.00', '1,234,567.89', '-1.50'])
})

test('every amount is read back as it was shown', () => {
  fc.assert(
    fc.property(fc.nat(10_000_000_000_000), fc.boolean(), (satang, thai) => {
      const shown = formatBaht(satang)
      expect(satangFromBaht(thai ? toThaiDigits(shown) : shown)).toBe(satang)
    }),
  )
})
