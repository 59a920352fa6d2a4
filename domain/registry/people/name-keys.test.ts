import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isOneLetterOff, oneDeletionKeys } from './name-keys.ts'

const word = fc.array(fc.constantFrom('ก', 'า', 'น', 'ม', 'ส', 'ร'), { minLength: 4, maxLength: 9 })
const sharesKey = (one: string, other: string) => {
  const keys = new Set(oneDeletionKeys(other))
  return oneDeletionKeys(one).some((key) => keys.has(key))
}

describe('one letter off', () => {
  test.each([
    ['สมศรี', 'สมศี', true],
    ['สมศี', 'สมศรี', true],
    ['สมชาย', 'สมขาย', true],
    ['มานพ', 'มนาพ', true],
    ['สมศรี', 'สมศรี', false],
    ['สมศรี', 'สมใจ', false],
    ['นา', 'นก', false],
  ])('%s, %s: %s', (one, other, expected) => expect(isOneLetterOff(one, other)).toBe(expected))

  test('is found by a key that both have', () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('ก', 'ข', 'ง'), fc.nat(3), (letters, at, letter, kind) => {
        const place = at % letters.length
        const changed: string[] = [...letters]
        if (kind === 0) changed.splice(place, 1)
        else if (kind === 1) changed.splice(place, 0, letter)
        else if (kind === 2) changed[place] = letter
        else changed.splice(place, 2, ...changed.slice(place, place + 2).reverse())
        const [one, other] = [letters.join(''), changed.join('')]
        fc.pre(one !== other && other.length >= 4)
        expect(isOneLetterOff(one, other)).toBe(true)
        expect(sharesKey(one, other)).toBe(true)
      }),
    )
  })
})
