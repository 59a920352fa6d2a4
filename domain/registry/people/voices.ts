// Those who speak of a person, and who of them is believed first.
import type { PersonFacts } from './person.ts'

export type PersonSays = {
  id: string
  organizationId: string
  kind: 'import' | 'manual'
  /** ISO day the source speaks of: the file's own date, or the day of the edit. */
  saidOn: string
  trust: number
  says: Partial<PersonFacts>
  /** Set when this source is a move: its address holds from this day, whatever else was said. */
  movedOn?: string
  /** Fields on which this hand chose between the words of others. */
  settles?: readonly string[]
}

export const written = (value: unknown) => JSON.stringify(value)

export const descending = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0)

/** Of two words by hand on one day the later is believed: ids are made in the order of time. */
export const byWeight = (a: PersonSays, b: PersonSays) =>
  b.trust - a.trust || descending(a.saidOn, b.saidOn) || (a.kind === 'manual' ? descending(a.id, b.id) : 0)

/** Those who say anything of this field, the one to be believed first. */
export function speakers(sources: PersonSays[], field: keyof PersonFacts): PersonSays[] {
  return sources
    .filter((source) => source.says[field] !== undefined)
    .sort((a, b) => byWeight(a, b) || descending(written(a.says[field]), written(b.says[field])))
}

/** The latest word of each organisation, and every word of a hand: what a newer list leaves out is no longer said. */
export function standing(sources: PersonSays[]): PersonSays[] {
  const latest = new Map<string, string>()
  for (const source of sources.filter(({ kind }) => kind === 'import')) {
    const known = latest.get(source.organizationId)
    if (!known || known < source.saidOn) latest.set(source.organizationId, source.saidOn)
  }
  return sources.filter((source) => source.kind === 'manual' || latest.get(source.organizationId) === source.saidOn)
}
