// Most people of a large file are new, and one source speaks of them: then there is nothing to weigh.
import { ALWAYS, itemsOf, LISTS, SOMETIMES } from './fold-lists.ts'
import { FROM_ONE_MOUTH, type Golden } from './fold-person.ts'
import type { PersonFacts } from './person.ts'
import type { PersonSays } from './voices.ts'

type Facts = Partial<PersonFacts>

const NOT_PLAIN: ReadonlySet<string> = new Set([...FROM_ONE_MOUTH.flat(), ...LISTS, 'address'])

/** What foldPerson answers for a single source, made without comparing it to anything. */
export function foldOne({ id, saidOn, says, movedOn }: PersonSays): Golden {
  const takenFrom: Record<string, string> = {}
  const facts: Facts = {}
  for (const [field, value] of Object.entries(says)) {
    if (NOT_PLAIN.has(field)) continue
    Object.assign(facts, { [field]: value })
    takenFrom[field] = id
  }
  for (const [field, ...also] of FROM_ONE_MOUTH) {
    if (says[field] === undefined) continue
    Object.assign(facts, { [field]: says[field] })
    for (const one of also) Object.assign(facts, { [one]: says[one] ?? null })
    takenFrom[field] = id
  }
  for (const field of ALWAYS) Object.assign(facts, { [field]: itemsOf(field, says[field]) })
  for (const field of SOMETIMES)
    if (says[field] !== undefined) Object.assign(facts, { [field]: itemsOf(field, says[field]) })
  if (says.address) {
    facts.address = says.address
    takenFrom.address = id
  }
  return {
    facts,
    takenFrom,
    addresses: says.address ? [{ ...says.address, fromDay: movedOn ?? null, toDay: null, sourceId: id }] : [],
    tags: (facts.groups ?? []).map((tag) => ({ tag, fromDay: saidOn, sourceId: id })),
    phones: (facts.phones ?? []).map((phone) => ({ phone, sourceId: id })),
    identifiersFrom: (facts.identifiers ?? []).map(() => id),
    disagreements: [],
  }
}
