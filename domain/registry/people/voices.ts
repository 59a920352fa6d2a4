// Those who speak of a person, and who of them is believed first.
import { type TrustGroup, type Trusts, trustGroupOf } from '../trust-order/trust-order.ts'
import type { PersonFacts } from './person.ts'

export type PersonSays = {
  id: string
  organizationId: string
  kind: 'import' | 'manual'
  /** ISO day the source speaks of: the file's own date, or the day of the edit. */
  saidOn: string
  trust: number
  /** What its word weighs on groups of fields where that is not `trust`. A hand has none: it stands above every list. */
  trusts?: Trusts
  says: Partial<PersonFacts>
  /** Set when this source is a move: its address holds from this day, whatever else was said. */
  movedOn?: string
  /** Fields on which this hand chose between the words of others. */
  settles?: readonly string[]
}

export const written = (value: unknown) => JSON.stringify(value)

export const descending = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0)

const trustOf = ({ trust, trusts }: PersonSays, group: TrustGroup | undefined) => (group && trusts?.[group]) ?? trust

/** Of two words by hand on one day the later is believed: ids are made in the order of time. */
export const byWeight = (group: TrustGroup | undefined) => (a: PersonSays, b: PersonSays) =>
  trustOf(b, group) - trustOf(a, group) ||
  descending(a.saidOn, b.saidOn) ||
  (a.kind === 'manual' && b.kind === 'manual' ? descending(a.id, b.id) : 0)

/** The same said by two: who brought it first must not matter, so it goes by who they are. */
export const byVoice = (a: PersonSays, b: PersonSays) =>
  descending(a.organizationId, b.organizationId) || descending(a.id, b.id)

/** Those who say anything of this field, the one to be believed first. `also` is taken from the same mouth. */
export function speakers(
  sources: PersonSays[],
  field: keyof PersonFacts,
  also: readonly (keyof PersonFacts)[] = [],
): PersonSays[] {
  const weight = byWeight(trustGroupOf(field))
  const words = ({ says }: PersonSays) => written([says[field], ...also.map((one) => says[one])])
  return sources
    .filter((source) => source.says[field] !== undefined)
    .sort((a, b) => weight(a, b) || descending(words(a), words(b)) || byVoice(a, b))
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
