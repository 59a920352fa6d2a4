import fc from 'fast-check'
import { expect, test } from 'vitest'
import { csvLine, safeCell } from './safe-cell.ts'

const seldomSeen = fc.constantFrom(' ', '\t', '\r', '\n', '\u00a0', '\u200b', '\ufeff', '\u0000', '\v')
const sign = fc.constantFrom('=', '+', '-', '@', '＝', '＋', '－', '＠')
const formula = fc
  .tuple(fc.array(seldomSeen, { maxLength: 4 }), sign, fc.string())
  .map(([before, first, rest]) => before.join('') + first + rest)

test('what a spreadsheet would run is shown as text, whatever stands before the sign', () => {
  fc.assert(fc.property(formula, (text) => safeCell(text) === `'${text}`))
})

test('no cell begins with a sign, and every text can be had back', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), formula), (text) => {
      const safe = safeCell(text)
      expect(/^[\s\p{Cc}\p{Cf}]*[=+\-@]/u.test(safe)).toBe(false)
      expect(safe === text || safe === `'${text}`).toBe(true)
    }),
  )
})

test.each([
  ['สมหญิง', 'สมหญิง'],
  ['081-000-0000', '081-000-0000'],
  ['', ''],
  ['=1+1', "'=1+1"],
  [' \t=HYPERLINK("http://x")', '\' \t=HYPERLINK("http://x")'],
  ['+66810000000', "'+66810000000"],
  ['-', "'-"],
  ['@SUM(A1)', "'@SUM(A1)"],
])('%j becomes %j', (text, safe) => expect(safeCell(text)).toBe(safe))

/** As RFC 4180 reads one line. */
function cellsOf(line: string): string[] {
  const cells: string[] = []
  for (let at = 0; at <= line.length; at++) {
    if (line[at] !== '"') {
      const end = line.indexOf(',', at) < 0 ? line.length : line.indexOf(',', at)
      cells.push(line.slice(at, end))
      at = end
      continue
    }
    const [whole = '', inside = ''] = /^"((?:[^"]|"")*)"/.exec(line.slice(at)) ?? []
    cells.push(inside.replaceAll('""', '"'))
    at += whole.length
  }
  return cells
}

test('a line of CSV is read back cell by cell', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (texts) => {
      const line = csvLine(texts)
      expect(line.endsWith('\r\n')).toBe(true)
      expect(cellsOf(line.slice(0, -2))).toEqual(texts.map(safeCell))
    }),
  )
})
