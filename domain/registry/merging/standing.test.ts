import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planJoins, rootsOf } from './standing.ts'

const pair = (stays: string, leaves: string) => ({ stays, leaves })

describe('whom a person stands for', () => {
  it.each([
    ['nobody, when nothing holds', [], { a: 'a', b: 'b', c: 'c' }],
    ['the one who stayed', [pair('a', 'b')], { a: 'a', b: 'a', c: 'c' }],
    ['the end of a chain', [pair('a', 'b'), pair('c', 'a')], { a: 'c', b: 'c', c: 'c' }],
    ['what is left of a chain', [pair('c', 'a')], { a: 'c', b: 'b', c: 'c' }],
  ])('is %s', (_what, edges, roots) => {
    expect(Object.fromEntries(rootsOf(['a', 'b', 'c'], edges))).toEqual(roots)
  })
})

describe('pairs said one after another', () => {
  it('become merges of those who stand', () => {
    const planned = planJoins([pair('a', 'b'), pair('c', 'b'), pair('a', 'c')], new Map())
    expect(planned).toEqual([pair('a', 'b'), pair('c', 'a')])
  })

  it('take one who was merged before as whom she stands for', () => {
    expect(planJoins([pair('b', 'd')], new Map([['b', 'a']]))).toEqual([pair('a', 'd')])
  })

  it('ended in any order leave everyone as she was', () => {
    const people = ['a', 'b', 'c', 'd', 'e']
    const anyone = fc.constantFrom(...people)
    const pairs = fc.array(fc.record({ stays: anyone, leaves: anyone }), { maxLength: 8 })
    fc.assert(
      fc.property(pairs, fc.infiniteStream(fc.nat()), (said, order) => {
        let edges = planJoins(said, new Map())
        expect(new Set(edges.map(({ leaves }) => leaves)).size).toBe(edges.length)
        while (edges.length > 0) {
          const before = rootsOf(people, edges)
          const ended = edges[order.next().value % edges.length]!
          edges = edges.filter((edge) => edge !== ended)
          const after = rootsOf(people, edges)
          expect(after.get(ended.leaves)).toBe(ended.leaves)
          for (const one of people) if (after.get(one) !== ended.leaves) expect(after.get(one)).toBe(before.get(one))
        }
        expect([...rootsOf(people, edges)]).toEqual(people.map((one) => [one, one]))
      }),
    )
  })
})
