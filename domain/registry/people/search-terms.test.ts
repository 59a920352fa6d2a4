import { describe, expect, test } from 'vitest'
import { namePairs, readSearch, type SearchTerms } from './search-terms.ts'

describe('what is typed is read as', () => {
  test.each<[string, SearchTerms]>([
    ['สมศรี', { words: ['สมศรี'] }],
    ['  นาง สมศรี   ใจดี ', { words: ['สมศรี', 'ใจดี'] }],
    ['น.ส.สมศรี', { words: ['สมศรี'] }],
    ['ใจดี สมศรี', { words: ['ใจดี', 'สมศรี'] }],
    ['9901000000015', { number: '9901000000015', words: [] }],
    ['9-9010-00000-01-5', { number: '9901000000015', words: [] }],
    ['๙๙๐๑๐๐๐๐๐๐๐๑๕', { number: '9901000000015', words: [] }],
    ['081-000-1234', { phone: '0810001234', words: [] }],
    ['+66 81 000 1234', { phone: '0810001234', words: [] }],
    ['1234', { phoneDigits: '1234', words: [] }],
    ['08100', { phoneDigits: '08100', words: [] }],
    ['12', { house: '12', words: [] }],
    ['12/3', { house: '12/3', words: [] }],
    ['12/3 ม.4 ท่าข้าม', { house: '12/3', moo: 4, words: ['ท่าข้าม'] }],
    ['บ้านเลขที่ 12/3 หมู่ที่ ๔ ต.ท่าข้าม', { house: '12/3', moo: 4, words: ['ท่าข้าม'] }],
    ['บ้าน 12/3 หมู่ 4', { house: '12/3', moo: 4, words: ['บ้าน'] }],
    ['สมศรี ตำบล ท่าข้าม', { words: ['สมศรี', 'ท่าข้าม'] }],
    ['', { words: [] }],
    ['99010000000', { words: [] }],
  ])('%s', (typed, expected) => expect(readSearch(typed)).toEqual(expected))
})

test('two names are read in either order', () => {
  expect(namePairs(['สมศรี', 'ใจดี'])).toEqual([
    { first: 'สมศรี', last: 'ใจดี' },
    { first: 'ใจดี', last: 'สมศรี' },
  ])
  expect(namePairs(['สมศรี'])).toEqual([])
  expect(namePairs(['เจ๊ะ', 'อามีนะ', 'สาและ'])).toContainEqual({ first: 'เจ๊ะอามีนะ', last: 'สาและ' })
})
