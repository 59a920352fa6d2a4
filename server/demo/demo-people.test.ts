import { expect, test } from 'vitest'
import { BARTHEL_MAXIMA } from '../../domain/care/assessments/barthel.ts'
import { parseCitizenNumber } from '../../domain/registry/people/citizen-number.ts'
import { PersonFacts } from '../../domain/registry/people/person.ts'
import { addDays } from '../../domain/shared/thai-date.ts'
import { chanceFrom } from './chance.ts'
import { inventNeeds, SPAN_DAYS } from './demo-needs.ts'
import { type DemoPerson, inventPeople } from './demo-people.ts'
import { PLACES } from './demo-places.ts'
import { inventVisits, itemsOf } from './demo-visits.ts'

const today = '2026-11-22'
const invent = (seed: number) => {
  const chance = chanceFrom(seed)
  return PLACES.flatMap((place) => inventPeople(chance, place, today))
}
const people = invent(1)

test('chance falls the same way every time', () => {
  expect(invent(1)).toEqual(people)
  expect(invent(2)).not.toEqual(people)
})

test('what is said of each is what a form could say', () => {
  for (const { facts } of people) expect(PersonFacts.parse(facts)).toEqual(facts)
})

test('nobody has a number that could be somebody’s', () => {
  const numbers = people.flatMap(({ number }) => number ?? [])
  for (const number of numbers) expect(parseCitizenNumber(number)).toEqual({ number })
  expect(numbers.every((number) => number.startsWith('9'))).toBe(true)
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(numbers.length).toBeLessThan(people.length)
})

test('no telephone rings anywhere', () => {
  const phones = people.flatMap(({ facts }) => [...facts.phones, ...(facts.carerPhone ? [facts.carerPhone] : [])])
  for (const phone of phones) expect(phone).toMatch(/^08\d000\d{4}$/)
})

test('groups follow from age, disability and ADL', () => {
  for (const { age, adl, facts } of people) {
    expect(facts.groups.includes('older-person')).toBe(age >= 60)
    expect(facts.groups.includes('disabled')).toBe(facts.disabilities.length > 0)
    expect(facts.groups.includes('bed-bound')).toBe(adl !== undefined && adl <= 4)
  }
})

test('three thousand people, eight thousand visits or more, all in the last fourteen months', () => {
  const chance = chanceFrom(3)
  const visits = people.flatMap((person) => inventVisits(chance, person, today, ['malee']))
  const needs = people.flatMap((person) => inventNeeds(chance, person, today, 'อบต.'))
  const days = [...visits.map(({ visitedOn }) => visitedOn), ...needs.map(({ foundOn }) => foundOn)]
  expect(days.every((day) => day <= today && day >= addDays(today, -SPAN_DAYS - 2))).toBe(true)
  expect([people.length > 3_000, visits.length > 8_000, needs.length > 900]).toEqual([true, true, true])
  for (const { adlItems, adlTotal } of visits)
    if (adlItems) expect(adlItems.reduce((sum, item) => sum + item, 0)).toBe(adlTotal)
})

test('a house may hold a family of one surname', () => {
  const houses: Record<string, DemoPerson[]> = {}
  for (const person of people) {
    const house = JSON.stringify(person.facts.address)
    houses[house] = [...(houses[house] ?? []), person]
  }
  const families = Object.values(houses).filter((family) => family.length > 1)
  const ofOneName = families.filter((family) => new Set(family.map(({ facts }) => facts.lastName)).size === 1)
  expect([families.length > 300, ofOneName.length > 200]).toEqual([true, true])
})

test.each([0, 7, 13, 20])('ten items make %i points, none above its most', (total) => {
  const items = itemsOf(chanceFrom(total), total)
  expect(items.reduce((sum, item) => sum + item, 0)).toBe(total)
  expect(items.every((item, at) => item <= BARTHEL_MAXIMA[at]!)).toBe(true)
})
