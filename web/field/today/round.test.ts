import { describe, expect, test } from 'vitest'
import type { Risk, Task } from '../../../domain/care/tasks/task.ts'
import { roundOf } from './round.ts'

const task = (personId: string, risk: Risk, dueOn = '2026-11-28'): Task => ({
  key: `visit-due:${personId}`,
  kind: 'visit-due',
  personId,
  dueOn,
  risk,
  why: { text: 'visit-group', values: {} },
})
const due = (id: string, risk: Risk, place: number | null, householdId: string | null = null) => ({
  person: { id, householdId, latitude: place === null ? null : 7, longitude: place },
  tasks: [task(id, risk)],
})
const order = (...args: Parameters<typeof roundOf>) =>
  roundOf(...args).map(({ people }) => people.map(({ person }) => person.id).join('+'))

describe('the round of the day', () => {
  test('goes to the nearest next house from where she stands', () => {
    const people = [due('far', 1, 100.3), due('near', 1, 100.1), due('middle', 1, 100.2)]
    expect(order(people, { latitude: 7, longitude: 100 })).toEqual(['near', 'middle', 'far'])
    expect(order(people, { latitude: 7, longitude: 100.4 })).toEqual(['far', 'middle', 'near'])
  })

  test('puts what is dangerous before what is near, and goes on from there', () => {
    const people = [due('near', 1, 100.1), due('pressing', 3, 100.9), due('beyond', 1, 100.8)]
    expect(order(people, { latitude: 7, longitude: 100 })).toEqual(['pressing', 'beyond', 'near'])
  })

  test('begins at the first house when nobody knows where she stands', () => {
    expect(order([due('a', 1, 100.3), due('b', 1, 100.1), due('c', 1, 100.2)])).toEqual(['a', 'c', 'b'])
  })

  test('stops once at a house, for whoever there presses most', () => {
    const people = [due('grandmother', 1, 100.1, 'house'), due('alone', 1, 100.1), due('grandson', 2, null, 'house')]
    expect(order(people)).toEqual(['grandson+grandmother', 'alone'])
  })

  test('leaves out who has nothing to be done, and puts those without a pin last', () => {
    const idle = { ...due('idle', 1, 100), tasks: [] }
    expect(order([due('unplaced', 1, null), idle, due('placed', 1, 100)])).toEqual(['placed', 'unplaced'])
  })

  test('keeps everyone, however many there are', () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      due(`p${index}`, (index % 4) as Risk, 100 + (index % 977) / 1000),
    )
    expect(roundOf(many)).toHaveLength(5000)
  })
})
