// เดือนนี้ 14 บ้าน 19 ครั้ง: reckoned on the phone, from what the centre told and what still waits to be sent.

type Visit = { id: string; personId: string; on: string }
type Home = { personId: string; householdId: string | null; house: string | null; areaCode: string | null }

export type MonthCount = { month: string; houses: number; visits: number; people: number; days: number }

/** People of one household, or of one house number, are one house; whoever has neither is a house by herself. */
const houseOf = (home: Home | undefined, personId: string) =>
  home?.householdId ?? (home?.house ? `${home.areaCode ?? ''} ${home.house}` : personId)

/** The same visit may be known from both sides: it counts once. `month` is the beginning of an ISO day. */
export function countMonth(visits: readonly Visit[], homes: readonly Home[], month: string): MonthCount {
  const byPerson = new Map(homes.map((home) => [home.personId, home]))
  const mine = new Map(visits.filter(({ on }) => on.startsWith(month)).map((visit) => [visit.id, visit]))
  const all = [...mine.values()]
  return {
    month,
    visits: all.length,
    people: new Set(all.map(({ personId }) => personId)).size,
    houses: new Set(all.map(({ personId }) => houseOf(byPerson.get(personId), personId))).size,
    days: new Set(all.map(({ on }) => on)).size,
  }
}
