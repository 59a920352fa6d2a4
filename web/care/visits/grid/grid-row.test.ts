import { expect, test } from 'vitest'
import { emptyGrid, emptyRow, type GridColumn, readRow, withBlock } from './grid-row.ts'

const person = { id: '019ac000-0000-7000-8000-000000000001', name: 'สมมุติ' }
const row = (cells: Partial<Record<GridColumn, string>>) => {
  const empty = emptyRow()
  return { ...empty, person, cells: { ...empty.cells, day: '๓/๑๑/๒๕๖๙', ...cells } }
}

test('a row of paper becomes a visit', () => {
  const cells = { pressure: '๑๒๐/๘๐', pulse: '72', weight: '54.5', adl: '11', findings: ' ยิ้มแย้ม ', need: 'วีลแชร์' }
  expect(readRow(row(cells), '2026-11-28')).toMatchObject({
    visit: {
      personId: person.id,
      visitedOn: '2026-11-03',
      systolic: 120,
      diastolic: 80,
      pulse: 72,
      sugar: null,
      weightKg: 54.5,
      adlTotal: 11,
      findings: 'ยิ้มแย้ม',
      needsFound: ['wheelchair'],
    },
  })
})

test.each<[GridColumn, string]>([
  ['day', '31/2/2569'],
  ['day', '2569'],
  ['pressure', '120'],
  ['pulse', 'ปกติ'],
  ['adl', '21'],
  ['adl', '11.5'],
  ['need', 'รถไฟ'],
])('of a cell that cannot be read it says which: %s %s', (column, text) => {
  expect(readRow(row({ [column]: text }), '2026-11-28')).toEqual({ unread: column })
})

test('a block that is pasted fills rows from the cell on, and steps over what was saved', () => {
  const grid = emptyGrid()
  grid[1] = { ...grid[1]!, isSaved: true }
  const block = [
    ['บัวลอย', '3/11/69'],
    ['สายใจ', '4/11/69'],
  ]
  const filled = withBlock(grid, 0, 'person', block)
  expect(filled.slice(0, 3).map(({ cells }) => [cells.person, cells.day])).toEqual([block[0], ['', ''], block[1]])
  expect(withBlock(grid, 19, 'person', block)).toHaveLength(21)
})
