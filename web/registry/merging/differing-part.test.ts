import { expect, test } from 'vitest'
import { differingParts } from './differing-part.ts'

const shown = (one: string, other: string) =>
  differingParts(one, other).map(({ before, apart, after }) => `${before}[${apart}]${after}`)

test.each<[string, string, string[]]>([
  ['สมหมาย', 'สมหมาย', ['สมหมาย[]', 'สมหมาย[]']],
  ['จันทร์เพ็ญ', 'จันเพ็ญ', ['จัน[ทร์]เพ็ญ', 'จัน[]เพ็ญ']],
  ['ทอง', 'ทองดี', ['ทอง[]', 'ทอง[ดี]']],
  ['9-xxxx-xxxxx-12-3', '9-xxxx-xxxxx-21-3', ['9-xxxx-xxxxx-[12]-3', '9-xxxx-xxxxx-[21]-3']],
])('%s and %s part where they differ', (one, other, parts) => {
  expect(shown(one, other)).toEqual(parts)
})

test('a vowel stays with its consonant', () => {
  expect(shown('กี', 'กิ')).toEqual(['[กี]', '[กิ]'])
})
