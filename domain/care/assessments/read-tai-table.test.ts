import { expect, test } from 'vitest'
import { readTaiTable, taiDifference, taiTableText } from './read-tai-table.ts'
import { TAI_TABLE } from './tai-table.ts'

test('what is written out is read again as it was', () => {
  expect(readTaiTable(taiTableText(TAI_TABLE))).toEqual({ lines: TAI_TABLE.lines, faults: [] })
})

test('a sheet of an office is read: headings, commas, Thai digits, any, at least and at most', () => {
  const text = [
    'เคลื่อนไหว,สมอง,กิน,ขับถ่าย,ต่ำสุด,กินกับขับถ่าย,กลุ่ม',
    '๐-๒,ทุกระดับ,>=4,,,,i3',
    '≤2;-;3;*;;;I2',
    '',
    '3 ถึง 5,,,,,≥ 4,C4',
  ].join('\r\n')
  expect(readTaiTable(`\uFEFF${text}`)).toEqual({
    lines: [
      { mobility: [0, 2], eating: [4, 5], band: 'I3' },
      { mobility: [0, 2], eating: [3, 3], band: 'I2' },
      { mobility: [3, 5], leastOfEatingAndToilet: [4, 5], band: 'C4' },
    ],
    faults: [],
  })
})

test('a cell that is no level and a class that is none are told, by line and column', () => {
  expect(readTaiTable('0-6\t\t\t\t\t\tB3\n5-3\t\t\t\t\t\tZ1\n4\t4').faults).toEqual([
    { line: 1, column: 'mobility', cell: '0-6' },
    { line: 2, column: 'band', cell: 'Z1' },
    { line: 2, column: 'mobility', cell: '5-3' },
    { line: 3, column: 'band', cell: '' },
  ])
})

test.each([
  ['the same', TAI_TABLE.lines, 0, 0],
  // Whoever is not confused: 3 levels of moving, 2 of mind, 6 of eating, 6 of the toilet, less what is B5 or B4 already.
  ['one that lacks its last line', TAI_TABLE.lines.slice(0, -1), 200, 200],
  ['everyone alike', [{ band: 'I1' as const }], 0, 1296 - 108 * 3],
])('of %s it is said how many ways to answer it leaves out and changes', (_of, lines, without, changed) => {
  expect(taiDifference(TAI_TABLE, { lines })).toEqual({ ways: 1296, without, changed })
})
