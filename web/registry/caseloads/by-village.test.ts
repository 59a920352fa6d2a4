import { expect, test } from 'vitest'
import type { CaseloadPerson } from '../../../domain/registry/caseloads/caseload-overview.ts'
import { byVillage } from './by-village.ts'

const person = (id: string, moo: number | null, house: string | null) => ({ id, moo, house }) as CaseloadPerson

test('people stand by village and by house, and alone where no house is known', () => {
  const people = [
    person('a', 1, '12'),
    person('b', 1, '12'),
    person('c', 1, '14'),
    person('d', null, null),
    person('e', null, null),
  ]
  const shape = byVillage(people).map(({ moo, houses }) => [moo, houses.map((one) => one.people.map(({ id }) => id))])
  expect(shape).toEqual([
    [1, [['a', 'b'], ['c']]],
    [null, [['d'], ['e']]],
  ])
})
