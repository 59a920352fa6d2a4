// The golden record is folded from what the sources say: trust first, then the newer word, then the value itself,
// so that the order in which files came in never matters (decision 18).
import { latestWords } from './latest-words.ts'
import type { Address, PersonFacts } from './person.ts'

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
}

export type FoldedAddress = Address & { fromDay: string | null; toDay: string | null; sourceId: string }
export type FoldedTag = { tag: string; fromDay: string; sourceId: string }
export type FoldedPhone = { phone: string; sourceId: string }
export type Disagreement = { field: string; values: { value: unknown; organizationId: string; saidOn: string }[] }

export type Golden = {
  facts: Partial<PersonFacts>
  /** Which source each field was taken from. */
  takenFrom: Record<string, string>
  addresses: FoldedAddress[]
  tags: FoldedTag[]
  phones: FoldedPhone[]
  disagreements: Disagreement[]
}

/** Lists where a source adds to what others know, rather than replacing it. */
const UNIONS = ['groups', 'disabilities', 'diseases', 'phones'] as const
type Union = (typeof UNIONS)[number]

const written = (value: unknown) => JSON.stringify(value)

const descending = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0)

/** Of two words by hand on one day the later is believed: ids are made in the order of time. */
const byWeight = (a: PersonSays, b: PersonSays) =>
  b.trust - a.trust || descending(a.saidOn, b.saidOn) || (a.kind === 'manual' ? descending(a.id, b.id) : 0)

/** Those who say anything of this field, the one to be believed first. */
function speakers(sources: PersonSays[], field: keyof PersonFacts): PersonSays[] {
  return sources
    .filter((source) => source.says[field] !== undefined)
    .sort((a, b) => byWeight(a, b) || descending(written(a.says[field]), written(b.says[field])))
}

/** The latest word of each organisation, and every word of a hand: what a newer list leaves out is no longer said. */
function standing(sources: PersonSays[]): PersonSays[] {
  const latest = new Map<string, string>()
  for (const source of sources.filter(({ kind }) => kind === 'import')) {
    const known = latest.get(source.organizationId)
    if (!known || known < source.saidOn) latest.set(source.organizationId, source.saidOn)
  }
  return sources.filter((source) => source.kind === 'manual' || latest.get(source.organizationId) === source.saidOn)
}

/** A hand's list is the whole list as of that day; without one the lists of the organisations are put together. */
function union(sources: PersonSays[], field: Union): { value: string; source: PersonSays }[] {
  const saying = speakers(standing(sources), field)
  const hand = saying.find(({ kind }) => kind === 'manual')
  const believed = hand
    ? [hand, ...saying.filter((source) => source.kind === 'import' && source.saidOn > hand.saidOn)]
    : saying
  const values = new Map<string, PersonSays>()
  for (const source of [...believed].reverse()) for (const value of source.says[field] ?? []) values.set(value, source)
  return [...values].map(([value, source]) => ({ value, source })).sort((a, b) => (a.value < b.value ? -1 : 1))
}

const place = ({ house, moo, village, areaCode }: Address) => written([house, moo, village, areaCode])

/** What a source says of the place, compared without the map point, which two agencies never measure alike. */
const compared = (field: string, value: unknown) => (field === 'address' ? place(value as Address) : written(value))

function disagreementOn(field: keyof PersonFacts, saying: PersonSays[]): Disagreement | undefined {
  const different = new Map<string, PersonSays>()
  for (const source of saying) {
    const value = source.says[field]
    if (value === null || value === undefined || source.movedOn) continue
    const known = compared(field, value)
    if (!different.has(known)) different.set(known, source)
  }
  if (different.size < 2) return undefined
  const values = [...different.values()].map((source) => ({
    value: source.says[field],
    organizationId: source.organizationId,
    saidOn: source.saidOn,
  }))
  return { field, values }
}

/**
 * Where she lived from when to when. The oldest word has no start: an address without one has always held.
 * A correction by hand takes the place of what was said up to its day; a move begins a new address on its day.
 */
export function foldAddresses(sources: PersonSays[]): FoldedAddress[] {
  const saying = sources.filter((source) => source.says.address)
  const moves = saying.filter((source) => source.movedOn)
  const stays = saying
    .filter((source) => !source.movedOn)
    .sort((a, b) => byWeight(a, b) || descending(place(a.says.address!), place(b.says.address!)))
  const hand = stays.find(({ kind }) => kind === 'manual')
  const line: { fromDay: string | null; source: PersonSays }[] = []
  const believed = hand ? [hand] : oneADay(stays)
  believed.forEach((source, index) => {
    line.push({ fromDay: index === 0 ? null : source.saidOn, source })
  })
  for (const move of [...moves].sort((a, b) => descending(b.movedOn!, a.movedOn!) || descending(b.id, a.id))) {
    const before = line.filter(({ fromDay }) => fromDay === null || fromDay < move.movedOn!)
    line.splice(0, line.length, ...before, { fromDay: move.movedOn!, source: move })
  }
  return closed(withoutRepeats(line))
}

/** Oldest first; of several words for one day the most believed. */
function oneADay(stays: PersonSays[]): PersonSays[] {
  const days = new Map<string, PersonSays>()
  for (const source of stays) if (!days.has(source.saidOn)) days.set(source.saidOn, source)
  return [...days.values()].sort((a, b) => (a.saidOn < b.saidOn ? -1 : 1))
}

type Line = { fromDay: string | null; source: PersonSays }[]

const withoutRepeats = (line: Line) =>
  line.filter(
    ({ source }, index) => index === 0 || place(source.says.address!) !== place(line[index - 1]!.source.says.address!),
  )

const closed = (line: Line): FoldedAddress[] =>
  line.map(({ fromDay, source }, index) => ({
    ...source.says.address!,
    fromDay,
    toDay: line[index + 1]?.fromDay ?? null,
    sourceId: source.id,
  }))

const PLAIN = [
  'noNumberReason',
  'prefix',
  'firstName',
  'lastName',
  'nickname',
  'sex',
  'healthRight',
  'disabilityCardNumber',
  'disabilityCardExpires',
  'carerName',
  'carerRelationship',
  'carerPhone',
  'occupation',
  'incomeSatang',
  'debtSatang',
  'note',
] as const satisfies readonly (keyof PersonFacts)[]

/** Pairs that only make sense from one mouth: a date with its precision, a score with its day. */
const PAIRS = [
  ['birthDate', 'birthPrecision'],
  ['adlScore', 'adlOn'],
] as const satisfies readonly (readonly [keyof PersonFacts, keyof PersonFacts])[]

/** A word of the same trust that says "nothing known" does not take back what another knows; a hand's does. */
const believedFirst = (saying: PersonSays[], field: keyof PersonFacts) =>
  saying.find((source) => source.kind === 'manual' || source.says[field] !== null) ?? saying[0]

/** Of assessments the latest holds, whoever made it. */
const byAssessment = (sources: PersonSays[]) =>
  speakers(sources, 'adlScore').sort((a, b) => descending(a.says.adlOn ?? '', b.says.adlOn ?? ''))

export function foldPerson(said: PersonSays[]): Golden {
  const sources = latestWords(said)
  const facts: Record<string, unknown> = {}
  const takenFrom: Record<string, string> = {}
  const disagreements: Disagreement[] = []
  const take = (field: keyof PersonFacts, also?: keyof PersonFacts) => {
    const saying = field === 'adlScore' ? byAssessment(sources) : speakers(sources, field)
    const believed = believedFirst(saying, field)
    if (!believed) return
    facts[field] = believed.says[field]
    takenFrom[field] = believed.id
    if (also) facts[also] = believed.says[also] ?? null
    const disagreement = disagreementOn(field, saying)
    if (disagreement && field !== 'note' && field !== 'adlScore') disagreements.push(disagreement)
  }
  for (const field of PLAIN) take(field)
  for (const [field, also] of PAIRS) take(field, also)
  for (const field of UNIONS) facts[field] = union(sources, field).map(({ value }) => value)
  const addresses = foldAddresses(sources)
  const home = addresses.at(-1)
  if (home) {
    const { fromDay: _from, toDay: _to, sourceId, ...address } = home
    facts.address = address
    takenFrom.address = sourceId
    const disagreement = disagreementOn('address', speakers(standing(sources), 'address'))
    if (disagreement) disagreements.push(disagreement)
  }
  return {
    facts: facts as Partial<PersonFacts>,
    takenFrom,
    addresses,
    tags: union(sources, 'groups').map(({ value, source }) => ({
      tag: value,
      fromDay: source.saidOn,
      sourceId: source.id,
    })),
    phones: union(sources, 'phones').map(({ value, source }) => ({ phone: value, sourceId: source.id })),
    disagreements,
  }
}
