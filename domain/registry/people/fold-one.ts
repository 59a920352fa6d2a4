// Most people of a large file are new, and one source speaks of them: then there is nothing to weigh.
import type { FoldedAddress, Golden, PersonSays } from './fold-person.ts'
import type { PersonFacts } from './person.ts'

type Facts = Partial<PersonFacts>

const NOT_PLAIN = new Set([
  'birthDate',
  'birthPrecision',
  'adlScore',
  'adlOn',
  'groups',
  'disabilities',
  'diseases',
  'phones',
  'address',
])

const sorted = <Value extends string>(values: readonly Value[] = []): Value[] => [...new Set(values)].sort()

/** What foldPerson answers for a single source, made without comparing it to anything. */
export function foldOne({ id, saidOn, says, movedOn }: PersonSays): Golden {
  const takenFrom: Record<string, string> = {}
  const facts: Facts = {}
  for (const [field, value] of Object.entries(says)) {
    if (NOT_PLAIN.has(field)) continue
    Object.assign(facts, { [field]: value })
    takenFrom[field] = id
  }
  if (says.birthDate !== undefined) {
    Object.assign(facts, { birthDate: says.birthDate, birthPrecision: says.birthPrecision ?? null })
    takenFrom.birthDate = id
  }
  if (says.adlScore !== undefined) {
    Object.assign(facts, { adlScore: says.adlScore, adlOn: says.adlOn ?? null })
    takenFrom.adlScore = id
  }
  const lists = {
    groups: sorted(says.groups),
    disabilities: sorted(says.disabilities),
    diseases: sorted(says.diseases),
    phones: sorted(says.phones),
  }
  Object.assign(facts, lists)
  const addresses: FoldedAddress[] = says.address
    ? [{ ...says.address, fromDay: movedOn ?? null, toDay: null, sourceId: id }]
    : []
  if (says.address) {
    facts.address = says.address
    takenFrom.address = id
  }
  return {
    facts,
    takenFrom,
    addresses,
    tags: lists.groups.map((tag) => ({ tag, fromDay: saidOn, sourceId: id })),
    phones: lists.phones.map((phone) => ({ phone, sourceId: id })),
    disagreements: [],
  }
}
