import { expect, test } from 'vitest'
import { parseSearch, stringifySearch } from './search-params.ts'

test('an area code stays text, with its zeros', () => {
  expect(parseSearch('?area=0901&search=007')).toEqual({ area: '0901', search: '007' })
})

test('what is not said is not in the address', () => {
  expect(stringifySearch({ area: '90', group: undefined, search: '', adl: null })).toBe('?area=90')
  expect(stringifySearch({})).toBe('')
})

test('Thai words come back as they went', () => {
  expect(parseSearch(stringifySearch({ search: 'สมมุติ ดีงาม' }))).toEqual({ search: 'สมมุติ ดีงาม' })
})
