import { expect, test } from 'vitest'
import { NEED_KINDS, NEED_URGENCIES } from './lists.ts'
import { NEED_KIND_CODES, NEED_URGENCY_CODES } from './need-codes.ts'

test('the phone asks for what the central form lists, in its order', () => {
  expect(NEED_KIND_CODES).toEqual(Object.keys(NEED_KINDS))
  expect(NEED_URGENCY_CODES).toEqual(Object.keys(NEED_URGENCIES))
})
