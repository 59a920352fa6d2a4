import { expect, test } from 'vitest'
import english from '../../../text/en.json' with { type: 'json' }
import thai from '../../../text/th.json' with { type: 'json' }
import { LIST_KEY_GROUPS, ListKey } from './list-keys.ts'

test('every column that may be chosen has its word in both languages', () => {
  const words = [thai, english] as Record<string, string>[]
  const missing = ListKey.options.filter((key) => words.some((said) => !said[`list-columns.${key}`]))
  expect(missing).toEqual([])
})

test('every column stands in one group', () => {
  expect(Object.values(LIST_KEY_GROUPS).flat().sort()).toEqual([...ListKey.options].sort())
})
