import type { CaseloadPerson } from '../../../domain/registry/caseloads/caseload-overview.ts'

export type House = { key: string; house: string | null; people: CaseloadPerson[] }
export type Village = { moo: number | null; houses: House[]; people: CaseloadPerson[] }

/** Villages with their houses, in the order in which one walks. Whoever has no house number stands alone. */
export function byVillage(people: readonly CaseloadPerson[]): Village[] {
  const villages = new Map<number | null, Village>()
  for (const person of people) {
    const village = villages.get(person.moo) ?? { moo: person.moo, houses: [], people: [] }
    villages.set(person.moo, village)
    village.people.push(person)
    const key = person.house ?? person.id
    const house = village.houses.find((one) => one.key === key)
    if (house) house.people.push(person)
    else village.houses.push({ key, house: person.house, people: [person] })
  }
  return [...villages.values()]
}
