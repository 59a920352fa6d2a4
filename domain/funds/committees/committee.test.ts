import { describe, expect, test } from 'vitest'
import { hasQuorum, isOverdue, sitsOn } from './committee.ts'
import { compositionOf, isOverfull, isShort } from './composition.ts'

const member = (id: string, says: object = {}) => ({
  ...{ id, office: 'member' as const, fromDay: '2022-10-01', dueDay: '2026-09-30', endedOn: null },
  ...says,
})

describe('a term', () => {
  test.each([
    ['before it begins', '2022-09-30', false, false],
    ['on its first day', '2022-10-01', true, false],
    ['on the day it is due', '2026-09-30', true, true],
  ])('%s', (_when, day, sits, overdue) => {
    expect([sitsOn(member('a'), day), isOverdue(member('a'), day)]).toEqual([sits, overdue])
  })

  test('that was ended is neither held nor overdue', () => {
    const gone = member('a', { endedOn: '2024-01-01' })
    expect([sitsOn(gone, '2024-01-01'), sitsOn(gone, '2023-12-31'), isOverdue(gone, '2027-01-01')]).toEqual([
      false,
      true,
      false,
    ])
  })
})

describe('a quorum', () => {
  const five = ['a', 'b', 'c', 'd', 'e'].map((id) => member(id))
  test.each([
    [['a', 'b'], false],
    [['a', 'b', 'c'], true],
    [['a', 'b', 'stranger'], false],
    [['a', 'a', 'a'], false],
  ])('of five: %j %s', (present, enough) => {
    expect(hasQuorum(five, present, '2024-01-01')).toBe(enough)
  })

  test('is half of those who vote: advisors and those who left do not count', () => {
    const some = [
      ...five.slice(0, 2),
      member('adviser', { office: 'advisor' }),
      member('gone', { endedOn: '2023-01-01' }),
    ]
    expect(hasQuorum(some, ['a'], '2024-01-01')).toBe(true)
    expect(hasQuorum(some, ['adviser', 'gone'], '2024-01-01')).toBe(false)
    expect(hasQuorum([], [], '2024-01-01')).toBe(false)
  })
})

test('seats are counted by kind, without sub-committees and those who left', () => {
  const seated = (seat: 'expert' | 'council', says: object = {}) => ({
    ...{ seat, subCommitteeId: null, fromDay: '2022-10-01', endedOn: null },
    ...says,
  })
  const rules = {
    committeeSeats: [
      { seat: 'expert', least: 2, most: 2 },
      { seat: 'council', least: 1, most: 1 },
    ],
  }
  const members = [
    seated('expert'),
    seated('expert', { subCommitteeId: 'x' }),
    seated('council'),
    seated('council'),
    seated('council', { endedOn: '2023-01-01' }),
  ]
  const counts = compositionOf(members, rules, '2024-01-01')
  expect(counts.map((one) => [one.seat, one.filled, isShort(one), isOverfull(one)])).toEqual([
    ['expert', 1, true, false],
    ['council', 2, false, true],
  ])
  expect(compositionOf(members, {}, '2024-01-01')).toEqual([])
})
