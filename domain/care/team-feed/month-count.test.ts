import { expect, test } from 'vitest'
import { countMonth } from './month-count.ts'

const home = (personId: string, more: object = {}) => ({
  personId,
  householdId: null,
  house: null,
  areaCode: null,
  ...more,
})
const homes = [
  home('grandmother', { householdId: 'h1', house: '9', areaCode: '90111303' }),
  home('grandfather', { householdId: 'h1' }),
  home('neighbour', { house: '12/3', areaCode: '90111303' }),
  home('her-son', { house: '12/3', areaCode: '90111303' }),
  home('other-village', { house: '12/3', areaCode: '90111304' }),
]
const visit = (id: string, personId: string, on = '2026-11-03') => ({ id, personId, on })

test('a house is a household, or a house number of a village, or somebody by herself', () => {
  const visits = [
    visit('1', 'grandmother'),
    visit('2', 'grandfather'),
    visit('3', 'neighbour'),
    visit('4', 'her-son', '2026-11-04'),
    visit('5', 'other-village'),
    visit('6', 'met-on-the-road'),
  ]
  expect(countMonth(visits, homes, '2026-11')).toEqual({ month: '2026-11', visits: 6, people: 6, houses: 4, days: 2 })
})

test('what waits here and is known there counts once, and last month does not count', () => {
  const visits = [visit('1', 'grandmother'), visit('1', 'grandmother'), visit('2', 'neighbour', '2026-10-31')]
  expect(countMonth(visits, homes, '2026-11')).toMatchObject({ visits: 1, houses: 1 })
})
