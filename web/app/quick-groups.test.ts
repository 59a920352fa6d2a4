import { expect, test } from 'vitest'
import { markedPieces } from './quick-groups.ts'

test('every other piece of a text is what was typed', () => {
  expect(markedPieces('นางสมศรี ใจดี', 'สมศรี')).toEqual(['นาง', 'สมศรี', ' ใจดี'])
  expect(markedPieces('นางสมศรี ใจดี', 'ใจดี สมศรี')).toEqual(['นาง', 'สมศรี', ' ', 'ใจดี', ''])
  expect(markedPieces('บ้าน (เก่า)', '(')).toEqual(['บ้าน ', '(', 'เก่า)'])
  expect(markedPieces('นางสมศรี', '')).toEqual(['นางสมศรี'])
})
