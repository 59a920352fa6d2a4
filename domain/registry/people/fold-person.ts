// The golden record is folded from what the sources say: trust first, then the newer word, then the value itself,
// so that the order in which files came in never matters (decision 18).
import { type Disagreement, disagreementOn } from './disagreement.ts'
import { type FoldedAddress, foldAddresses } from './fold-addresses.ts'
import { ALWAYS, foldList, SOMETIMES } from './fold-lists.ts'
import { latestWords } from './latest-words.ts'
import type { PersonFacts } from './person.ts'
import { descending, type PersonSays, speakers, standing } from './voices.ts'

export type { PersonSays } from './voices.ts'

export type FoldedTag = { tag: string; fromDay: string; sourceId: string }
export type FoldedPhone = { phone: string; sourceId: string }

export type Golden = {
  facts: Partial<PersonFacts>
  /** Which source each field was taken from. */
  takenFrom: Record<string, string>
  addresses: FoldedAddress[]
  tags: FoldedTag[]
  phones: FoldedPhone[]
  /** Ids of the sources that further identifiers were taken from, in the order of `facts.identifiers`. */
  identifiersFrom: string[]
  disagreements: Disagreement[]
}

const PLAIN = [
  'noNumberReason',
  'prefix',
  'firstName',
  'middleName',
  'lastName',
  'nickname',
  'englishName',
  'sex',
  'registeredAddress',
  'residency',
  'education',
  'maritalStatus',
  'disabilityCardNumber',
  'disabilityCardExpires',
  'disabilityCardState',
  'disabilityCardIssuedOn',
  'disabilityCardPlace',
  'disabilityCause',
  'carerName',
  'carerRelationship',
  'carerPhone',
  'occupation',
  'incomeSatang',
  'debtSatang',
  'note',
] as const satisfies readonly (keyof PersonFacts)[]

/** What only makes sense from one mouth: a date with its precision, a score with its day. The first says who is believed. */
export const FROM_ONE_MOUTH = [
  ['birthDate', 'birthPrecision'],
  ['adlScore', 'adlOn'],
  ['healthRight', 'healthRightType', 'healthRightUnit', 'healthRightCheckedOn'],
  ['diedOn', 'deathPlace', 'deathCause'],
  ['departedOn', 'departedTo'],
] as const satisfies readonly (readonly (keyof PersonFacts)[])[]

/** An assessment is made anew, means change, a note is written beside another: they differ without disagreeing. */
const NEVER_DISPUTED: readonly string[] = ['note', 'adlScore', 'departedOn', 'incomeSatang', 'debtSatang']

/** A word of the same trust that says "nothing known" does not take back what another knows; a hand's does. */
const believedFirst = (saying: PersonSays[], field: keyof PersonFacts) =>
  saying.find((source) => source.kind === 'manual' || source.says[field] !== null) ?? saying[0]

/** Of assessments the latest holds, whoever made it. */
const byAssessment = (sources: PersonSays[]) =>
  speakers(sources, 'adlScore', ['adlOn']).sort((a, b) => descending(a.says.adlOn ?? '', b.says.adlOn ?? ''))

export function foldPerson(said: PersonSays[]): Golden {
  const sources = latestWords(said)
  const facts: Record<string, unknown> = {}
  const takenFrom: Record<string, string> = {}
  const disagreements: Disagreement[] = []
  const take = (field: keyof PersonFacts, also: readonly (keyof PersonFacts)[] = []) => {
    const saying = field === 'adlScore' ? byAssessment(sources) : speakers(sources, field, also)
    const believed = believedFirst(saying, field)
    if (!believed) return
    facts[field] = believed.says[field]
    takenFrom[field] = believed.id
    for (const one of also) facts[one] = believed.says[one] ?? null
    const disagreement = NEVER_DISPUTED.includes(field) ? undefined : disagreementOn(field, saying)
    if (disagreement) disagreements.push(disagreement)
  }
  for (const field of PLAIN) take(field)
  for (const [field, ...also] of FROM_ONE_MOUTH) take(field, also)
  const addresses = foldAddresses(sources)
  const home = addresses.at(-1)
  if (home) {
    const { fromDay: _from, toDay: _to, sourceId, ...address } = home
    facts.address = address
    takenFrom.address = sourceId
    const disagreement = disagreementOn('address', speakers(standing(sources), 'address'))
    if (disagreement) disagreements.push(disagreement)
  }
  return { ...takeLists(sources, facts), takenFrom, addresses, disagreements }
}

function takeLists(sources: PersonSays[], facts: Record<string, unknown>) {
  const [groups, phones] = [foldList(sources, 'groups'), foldList(sources, 'phones')]
  for (const field of ALWAYS) {
    const told = field === 'groups' ? groups : field === 'phones' ? phones : foldList(sources, field)
    facts[field] = told.map(({ value }) => value)
  }
  let identifiersFrom: string[] = []
  for (const field of SOMETIMES) {
    if (!sources.some(({ says }) => says[field] !== undefined)) continue
    const told = foldList(sources, field)
    facts[field] = told.map(({ value }) => value)
    if (field === 'identifiers') identifiersFrom = told.map(({ source }) => source.id)
  }
  return {
    facts: facts as Partial<PersonFacts>,
    tags: groups.map(({ value, source }) => ({ tag: value, fromDay: source.saidOn, sourceId: source.id })),
    phones: phones.map(({ value, source }) => ({ phone: value, sourceId: source.id })),
    identifiersFrom,
  }
}
