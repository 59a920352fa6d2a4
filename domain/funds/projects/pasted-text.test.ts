import { expect, test } from 'vitest'
import { withoutZeroWidth } from './pasted-text.ts'

test('takes out what has no width, and nothing else', () => {
  expect(withoutZeroWidth('\uFEFFผู้\u200Bสูงอายุ  ๓๐ คน\n\t– ข้อ 1\u00A0“ก”')).toBe('ผู้สูงอายุ  ๓๐ คน\n\t– ข้อ 1\u00A0“ก”')
  expect(withoutZeroWidth({ rows: [{ id: 'a', text: 'ก\u200Bข', at: null }] })).toEqual({
    rows: [{ id: 'a', text: 'กข', at: null }],
  })
})

test('what is clean is the same thing', () => {
  const clean = { rows: [{ text: 'ก' }], when: null, count: 3 }
  expect(withoutZeroWidth(clean)).toBe(clean)
})
