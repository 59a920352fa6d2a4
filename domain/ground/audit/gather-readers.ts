// Acts on a person's record, gathered calmly: by organisation and account, and by day.
import type { Readers, ReadersOfDay, ReadersOfOrganization, ReadingWay } from './audit.ts'
import { wayOf } from './audit.ts'

/** What one account did of one kind on one day. */
export type ReadingAct = {
  day: string
  accountId: string | null
  accountName: string | null
  organizationId: string | null
  organizationName: string | null
  action: string
  times: number
  firstAt: string
  lastAt: string
}

type Seen = { times: number; firstAt: string; lastAt: string; ways: ReadingWay[] }

const earlier = (a: string, b: string) => (a < b ? a : b)
const later = (a: string, b: string) => (a > b ? a : b)

function add(seen: Seen, act: ReadingAct) {
  seen.times += act.times
  seen.firstAt = earlier(seen.firstAt, act.firstAt)
  seen.lastAt = later(seen.lastAt, act.lastAt)
  const way = wayOf(act.action)
  if (!seen.ways.includes(way)) seen.ways.push(way)
}

const nothingYet = ({ firstAt, lastAt }: ReadingAct): Seen => ({ times: 0, firstAt, lastAt, ways: [] })

function had<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

const latestFirst = (a: Seen, b: Seen) => (a.lastAt < b.lastAt ? 1 : -1)

function byOrganization(acts: ReadingAct[]): ReadersOfOrganization[] {
  const organizations = new Map<string | null, ReadersOfOrganization>()
  const accounts = new Map<string, ReadersOfOrganization['people'][number]>()
  for (const act of acts) {
    const organization = had(organizations, act.organizationId, () => ({
      organizationId: act.organizationId,
      name: act.organizationName,
      ...nothingYet(act),
      people: [],
    }))
    const account = had(accounts, `${act.organizationId} ${act.accountId}`, () => {
      const reader = { accountId: act.accountId, name: act.accountName, ...nothingYet(act) }
      organization.people.push(reader)
      return reader
    })
    add(organization, act)
    add(account, act)
  }
  for (const organization of organizations.values()) organization.people.sort(latestFirst)
  return [...organizations.values()].sort(latestFirst)
}

function byDay(acts: ReadingAct[]): ReadersOfDay[] {
  const days = new Map<string, ReadersOfDay>()
  const readers = new Map<string, ReadersOfDay['readers'][number]>()
  for (const act of acts) {
    const day = had(days, act.day, () => ({ day: act.day, times: 0, readers: [] as ReadersOfDay['readers'] }))
    const reader = had(readers, `${act.day} ${act.organizationId} ${act.accountId}`, () => {
      const ways: ReadingWay[] = []
      const made = { name: act.accountName, organizationName: act.organizationName, times: 0, ways }
      day.readers.push(made)
      return made
    })
    day.times += act.times
    reader.times += act.times
    const way = wayOf(act.action)
    if (!reader.ways.includes(way)) reader.ways.push(way)
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? 1 : -1))
}

export const gatherReaders = (acts: ReadingAct[], since: string | null): Readers => ({
  since,
  organizations: byOrganization(acts),
  days: byDay(acts),
  times: acts.reduce((sum, { times }) => sum + times, 0),
})
