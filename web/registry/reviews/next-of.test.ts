import { expect, test } from 'vitest'
import { nextOf } from './next-of.ts'

test.each<[string, string[], string, string[], string | undefined]>([
  ['the one below', ['a', 'b', 'c'], 'a', [], 'b'],
  ['below those that were passed', ['a', 'b', 'c'], 'a', ['b'], 'c'],
  ['what was left above, at the end', ['a', 'b', 'c'], 'c', ['b'], 'a'],
  ['the first, when the list no longer holds this one', ['a', 'b'], 'x', [], 'a'],
  ['nothing, when all were passed', ['a', 'b'], 'b', ['a', 'b'], undefined],
  ['nothing, in an empty list', [], 'x', [], undefined],
])('next is %s', (_what, ids, id, passed, answer) => {
  expect(nextOf(ids, id, new Set(passed))).toBe(answer)
})
