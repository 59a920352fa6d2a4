// The round of the day: what is dangerous first, then by the way from house to house.
import type { Risk, Task } from '../../../domain/care/tasks/task.ts'
import { metresBetween, type Point, pointOf } from '../map/geo.ts'

export type OnTheWay = {
  id: string
  householdId: string | null
  latitude: number | null
  longitude: number | null
}
/** Somebody to be seen, and everything that is to be done for her, the most pressing first. */
export type Due<Person extends OnTheWay> = { person: Person; tasks: readonly Task[] }
export type Stop<Person extends OnTheWay> = {
  /** Of the house, or of the person who has none. */
  key: string
  risk: Risk
  dueOn: string
  at: Point | undefined
  metres: number | null
  people: readonly Due<Person>[]
}

/** So many are put in the order of the way; whoever has more to do that day than that goes by the day. */
const ON_ONE_ROUND = 120

function stopsOf<Person extends OnTheWay>(due: readonly Due<Person>[], from: Point | undefined): Stop<Person>[] {
  const houses = new Map<string, Due<Person>[]>()
  for (const one of due) {
    const key = one.person.householdId ?? one.person.id
    const known = houses.get(key)
    if (known) known.push(one)
    else houses.set(key, [one])
  }
  return [...houses].map(([key, people]) => {
    const pressing = people.sort(byPressure)
    const placed = pressing.find(({ person }) => person.latitude !== null && person.longitude !== null)
    const at = placed && pointOf(placed.person)
    return { key, ...pressure(pressing[0]!), at, metres: at && from ? metresBetween(from, at) : null, people: pressing }
  })
}

const pressure = <Person extends OnTheWay>({ tasks }: Due<Person>) => ({ risk: tasks[0]!.risk, dueOn: tasks[0]!.dueOn })

function compare(a: { risk: number; dueOn: string }, b: { risk: number; dueOn: string }): number {
  return b.risk - a.risk || (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0)
}
const byPressure = <Person extends OnTheWay>(a: Due<Person>, b: Due<Person>) => compare(pressure(a), pressure(b))

/** Always to the nearest next one; those without a pin come last, by their day. */
function byWay<Person extends OnTheWay>(stops: Stop<Person>[], from: Point | undefined): Stop<Person>[] {
  const left = stops.filter(({ at }) => at !== undefined)
  const way: Stop<Person>[] = []
  let here = from ?? left[0]?.at
  while (left.length > 0 && here) {
    let nearest = 0
    let shortest = Number.POSITIVE_INFINITY
    for (const [index, { at }] of left.entries()) {
      const metres = metresBetween(here, at!)
      if (metres < shortest) [nearest, shortest] = [index, metres]
    }
    const [next] = left.splice(nearest, 1)
    way.push(next!)
    here = next!.at
  }
  return [...way, ...stops.filter(({ at }) => at === undefined)]
}

/** `from`: where she stands, if the phone may tell. */
export function roundOf<Person extends OnTheWay>(due: readonly Due<Person>[], from?: Point): Stop<Person>[] {
  const stops = stopsOf(
    due.filter(({ tasks }) => tasks.length > 0),
    from,
  ).sort(compare)
  const round: Stop<Person>[] = []
  let here = from
  for (const risk of [3, 2, 1, 0]) {
    const alike = stops.filter((stop) => stop.risk === risk)
    const leg = byWay(alike.slice(0, ON_ONE_ROUND), here)
    here = leg.findLast(({ at }) => at)?.at ?? here
    round.push(...leg, ...alike.slice(ON_ONE_ROUND))
  }
  return round
}
