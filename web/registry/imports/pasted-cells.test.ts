import { expect, test } from 'vitest'
import { looksLikeCells, pastedCells } from './pasted-cells.ts'

test('reads columns by tabs and rows by lines, as a spreadsheet copies them', () => {
  expect(pastedCells('ชื่อ\tอายุ\r\nสมมุติ\t71\r\n', 5)).toEqual({
    first: [
      ['ชื่อ', 'อายุ'],
      ['สมมุติ', '71'],
    ],
    rows: 2,
    columns: 2,
  })
})

test('keeps a cell whole that holds a line break, a tab or quotes', () => {
  expect(pastedCells('a\t"บ้าน ""ใหม่""\nหมู่ 4\tซอย 2"\tb', 5).first).toEqual([['a', 'บ้าน "ใหม่"\nหมู่ 4\tซอย 2', 'b']])
})

test('leaves blank lines out, shows as many rows as asked for, and counts them all', () => {
  expect(pastedCells('1\t\n\n2\t\n3\t', 2)).toEqual({
    first: [
      ['1', ''],
      ['2', ''],
    ],
    rows: 3,
    columns: 2,
  })
})

test('knows cells from a letter', () => {
  expect(looksLikeCells('ชื่อ\tอายุ')).toBe(true)
  expect(looksLikeCells('เรียนท่าน\nขอส่งรายชื่อ')).toBe(false)
})
