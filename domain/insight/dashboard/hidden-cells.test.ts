import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { determinedCells, type Sum } from './determined-cells.ts'
import { hiddenCells, isSmall } from './hidden-cells.ts'

const sumOf = (total: string, ...parts: string[]): Sum => ({ total, parts })

describe('figures that stay hidden', () => {
  test('a small one hides the next smallest of its siblings', () => {
    const cells = new Map([
      ['all', 60],
      ['a', 3],
      ['b', 50],
      ['c', 7],
      ['d', 0],
    ])
    expect([...hiddenCells(cells, [sumOf('all', 'a', 'b', 'c', 'd')])].sort()).toEqual(['a', 'c'])
  })

  test('without siblings the total goes too', () => {
    const cells = new Map([
      ['all', 3],
      ['a', 3],
      ['b', 0],
    ])
    expect([...hiddenCells(cells, [sumOf('all', 'a', 'b')])].sort()).toEqual(['a', 'all'])
  })

  test('all but one is as telling as one', () => {
    const cells = new Map([
      ['people', 40],
      ['disabled', 39],
      ['others', 1],
    ])
    expect(hiddenCells(cells, [sumOf('people', 'disabled', 'others')]).has('disabled')).toBe(true)
  })

  test('noughts and large figures are shown', () => {
    const cells = new Map([
      ['all', 25],
      ['a', 0],
      ['b', 20],
      ['c', 5],
    ])
    expect(hiddenCells(cells, [sumOf('all', 'a', 'b', 'c')]).size).toBe(0)
  })

  test('what a pencil can work out is found', () => {
    const sums = [sumOf('r1', 'a', 'b'), sumOf('r2', 'c', 'd', 'e'), sumOf('c1', 'a', 'c'), sumOf('c2', 'b', 'd')]
    expect(determinedCells(sums, new Set(['a', 'b', 'c', 'd', 'e']))).toEqual(['e'])
    expect(determinedCells(sums, new Set(['a', 'b', 'c', 'd']))).toEqual([])
  })
})

/** A table of areas and values with all its sums: rows, columns, and the whole. */
const table = fc
  .array(fc.array(fc.oneof(fc.nat(9), fc.nat(200)), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 6 })
  .map((rows) => {
    const cells = new Map<string, number>()
    const sums: Sum[] = []
    for (const [r, row] of rows.entries()) {
      for (const [c, value] of row.entries()) cells.set(`${r}:${c}`, value)
      cells.set(
        `${r}:all`,
        row.reduce((sum, value) => sum + value, 0),
      )
      sums.push(sumOf(`${r}:all`, ...row.map((_, c) => `${r}:${c}`)))
    }
    for (const c of ['0', '1', '2', 'all']) {
      const parts = rows.map((_, r) => `${r}:${c}`)
      cells.set(
        `all:${c}`,
        parts.reduce((sum, part) => sum + cells.get(part)!, 0),
      )
      sums.push(sumOf(`all:${c}`, ...parts))
    }
    sums.push(sumOf('all:all', 'all:0', 'all:1', 'all:2'))
    return { cells, sums }
  })

test('no small figure is shown, and no hidden one can be worked out', () => {
  fc.assert(
    fc.property(table, ({ cells, sums }) => {
      const hidden = hiddenCells(cells, sums)
      for (const [cell, value] of cells) if (isSmall(value)) expect(hidden.has(cell)).toBe(true)
      expect(determinedCells(sums, hidden)).toEqual([])
    }),
    { numRuns: 400 },
  )
})
