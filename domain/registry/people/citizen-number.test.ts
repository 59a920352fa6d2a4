import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toThaiDigits } from '../../shared/thai-text.ts'
import { checkDigit, isNumberOfThai, maskNumber, parseCitizenNumber } from './citizen-number.ts'

test.each([
  ['9901000000015', '9901000000015'],
  ['9901000000023', '9901000000023'],
  ['9930000123451', '9930000123451'],
  ['0123456789016', '0123456789016'],
  ['9-9010-00000-01-5', '9901000000015'],
  [' 9 9010 00000 01 5 ', '9901000000015'],
  ['๙๙๐๑๐๐๐๐๐๐๐๑๕', '9901000000015'],
  ["'9901000000015", '9901000000015'],
  ['9901000000015.0', '9901000000015'],
  ['9–9010–00000–01–5', '9901000000015'],
  ['9901\u200b000000015', '9901000000015'],
  ['9.901000000015E+12', '9901000000015'],
])('%s is read as %s', (typed, number) => {
  expect(parseCitizenNumber(typed)).toEqual({ number })
})

test.each([
  ['9901000000016', 'number-checksum'],
  ['9901000000', 'number-length'],
  ['99010000000155', 'number-length'],
  ['', 'number-length'],
  ['x-xxxx-xxxxx-01-5', 'number-not-digits'],
  ['990100000001X', 'number-not-digits'],
  ['G901000000015', 'number-not-digits'],
  ['ไม่มี', 'number-not-digits'],
  ['9.90112E+12', 'number-scientific'],
  ['9.9E12', 'number-scientific'],
  ['9E+12', 'number-scientific'],
])('%s is refused: %s', (typed, problem) => {
  expect(parseCitizenNumber(typed)).toEqual({ problem })
})

test('a number that lost its first 0 is not guessed', () => {
  expect(parseCitizenNumber('123456789016')).toEqual({ problem: 'number-length' })
})

const twelve = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 })
  .map((digits) => digits.join(''))

test('every number with its check digit is read, however it is set out', () => {
  const layout = (number: string) => number.replace(/^(.)(....)(.....)(..)(.)$/, '$1-$2-$3-$4-$5')
  fc.assert(
    fc.property(
      twelve,
      fc.constantFrom((n: string) => n, layout, toThaiDigits),
      (first, write) => {
        const number = `${first}${checkDigit(first)}`
        expect(parseCitizenNumber(write(number))).toEqual({ number })
      },
    ),
  )
})

test('one wrong digit is refused, except the third, or when the check digit is the 1 that two remainders share', () => {
  fc.assert(
    fc.property(twelve, fc.nat(12), fc.integer({ min: 1, max: 9 }), (first, at, change) => {
      fc.pre(checkDigit(first) !== 1 && at !== 2)
      const number = `${first}${checkDigit(first)}`
      const wrong = number.slice(0, at) + ((Number(number[at]) + change) % 10) + number.slice(at + 1)
      expect(parseCitizenNumber(wrong)).toEqual({ problem: 'number-checksum' })
    }),
  )
})

test('only the last three digits are shown', () => {
  expect(maskNumber('9901000000123')).toBe('x-xxxx-xxxxx-12-3')
  expect(maskNumber('9-9010-00000-12-3')).toBe('x-xxxx-xxxxx-12-3')
  expect(maskNumber('๙๙๐๑๐๐๐๐๐๐๑๒')).toBe('xxxxxxxxx012')
})

test.each([
  ['0', false],
  ['1', true],
  ['2', true],
  ['3', true],
  ['4', true],
  ['5', true],
  ['6', false],
  ['7', false],
  // Lawful aliens and naturalised Thais alike: the number does not say.
  ['8', null],
] as const)('a number that begins with %s is of a Thai: %s', (digit, isThai) => {
  expect(isNumberOfThai(`${digit}xxxxxxxxxxxx`)).toBe(isThai)
})
