import { expect, test } from 'vitest'
import { askingAlso, fingerprintOf, fingerprintsOf, newKeyRing, rotated } from './key-ring.ts'
import { closedInText, NotTheseKeys, openedFromText } from './key-text.ts'
import { newPushKeys } from './push-keys.ts'
import { passingSeal } from './seal.ts'

const passphrase = 'เก็บกุญแจไว้ในตู้เซฟ'

test('keys on paper open with the passphrase, typed with other line ends too, and with no other', () => {
  const ring = rotated(newKeyRing())
  const text = closedInText(ring, passphrase)
  expect(text.split('\n').every((line) => line.length <= 64)).toBe(true)
  expect(text).not.toContain(ring.index)
  expect(openedFromText(text.replaceAll('\n', ' \r\n'), passphrase)).toEqual(ring)
  const wrongly = [
    [text, 'another passphrase'],
    [text.replace(/[A-Za-z](?=[A-Za-z0-9+/]{10}\n)/, (letter) => (letter === 'A' ? 'B' : 'A')), passphrase],
    [text.replace(fingerprintOf(ring.index), '0000000000000000'), passphrase],
    ['no keys at all', passphrase],
  ] as const
  for (const [given, typed] of wrongly) expect(() => openedFromText(given, typed)).toThrow(NotTheseKeys)
}, 60_000)

test('a ring that was changed opens what the old one sealed, finds by either index, and knows rows as before', () => {
  const before = newKeyRing()
  const after = rotated(before)
  const [old, now] = [passingSeal(before), passingSeal(after)]
  expect(now.open(old.close('9000000000011')).toString()).toBe('9000000000011')
  expect(now.blindIndexes('9000000000011')).toContainEqual(old.blindIndex('9000000000011'))
  expect(now.blindIndex('9000000000011')).not.toEqual(old.blindIndex('9000000000011'))
  expect(now.rowSecret('people')).toBe(old.rowSecret('people'))
  expect(() => old.open(now.close('x'))).toThrow('not in the key ring')
})

test('whoever asked to be told by push is told after a change of keys, too', () => {
  const push = newPushKeys('mailto:it@klang.example')
  expect(passingSeal(rotated({ ...newKeyRing(), push })).push).toEqual(push)
})

test('a database that goes by an index of two changes ago is asked with each since', () => {
  const first = newKeyRing()
  const { alsoAsked, ...third } = rotated(rotated(first))
  expect(alsoAsked).toHaveLength(2)
  expect(fingerprintsOf(third)).toHaveLength(3)
  expect(passingSeal(third).blindIndexes('1')).toHaveLength(1)
  expect(passingSeal(askingAlso(third, fingerprintOf(first.index))).blindIndexes('1')).toHaveLength(3)
})
