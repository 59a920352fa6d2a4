import { expect, test } from 'vitest'
import { codeFor } from '../../shared/wordings.ts'
import { NEED_KINDS, NEED_OF, NEED_STATUSES, NEED_URGENCIES } from './lists.ts'

test('every wording of the form leads back to its own code', () => {
  for (const list of [NEED_KINDS, NEED_OF, NEED_STATUSES, NEED_URGENCIES] as Record<string, string>[])
    for (const [code, wording] of Object.entries(list)) expect(codeFor(list, wording)).toBe(code)
})

test.each([
  [NEED_KINDS, 'วอล์กเกอร์ / ไม้เท้า', 'walking-aid'],
  [NEED_STATUSES, 'ได้รับเเล้ว', 'met'],
])('%# %s is %s', (list, said, code) => {
  expect(codeFor<string>(list, said)).toBe(code)
})
