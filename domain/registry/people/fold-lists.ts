// Lists where a source adds to what others know, rather than replacing it.
import type { PersonFacts } from './person.ts'
import { descending, type PersonSays, speakers, standing, written } from './voices.ts'

type Facts = Required<PersonFacts>

/** Of which everyone speaks: a list that nobody names is empty. */
export const ALWAYS = ['groups', 'disabilities', 'diseases', 'phones'] as const
/** Left unsaid by most: absent as long as nobody names them. */
export const SOMETIMES = ['allergies', 'phoneOwners', 'identifiers', 'carers', 'benefits'] as const
export const LISTS = [...ALWAYS, ...SOMETIMES] as const
export type ListField = (typeof LISTS)[number]
export type Item<Field extends ListField> = Facts[Field][number]

/** What makes two items of two lists one and the same. */
const KEYS: { [Field in ListField]: (item: Item<Field>) => string } = {
  groups: (tag) => tag,
  disabilities: (type) => type,
  diseases: (disease) => disease,
  phones: (phone) => phone,
  allergies: (allergy) => allergy,
  phoneOwners: ({ phone }) => phone,
  identifiers: ({ kind, issuer, key, tail }) => `${kind} ${issuer ?? ''} ${key ?? tail ?? ''}`,
  carers: ({ name }) => name,
  benefits: ({ kind }) => kind,
}

export type Told<Field extends ListField> = { value: Item<Field>; source: PersonSays }

/** The items of one list, each once, in the order of their keys. */
export function itemsOf<Field extends ListField>(field: Field, items: readonly Item<Field>[] = []): Item<Field>[] {
  // Nearly every list has none or one: files are long, and this is asked of each row.
  if (items.length < 2) return [...items]
  const byKey = new Map([...items].sort(byWords).map((item) => [KEYS[field](item), item]))
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item)
}

/** Two items of one key in one list: which is kept must not depend on their order. */
const byWords = (a: unknown, b: unknown) => (typeof a === 'string' ? 0 : descending(written(a), written(b)))

/** A hand's list is the whole list as of that day; without one the lists of the organisations are put together. */
export function foldList<Field extends ListField>(sources: PersonSays[], field: Field): Told<Field>[] {
  const saying = speakers(standing(sources), field)
  const hand = saying.find(({ kind }) => kind === 'manual')
  const believed = hand
    ? [hand, ...saying.filter((source) => source.kind === 'import' && source.saidOn > hand.saidOn)]
    : saying
  const told = new Map<string, Told<Field>>()
  for (const source of [...believed].reverse()) {
    for (const value of itemsOf(field, source.says[field] as Item<Field>[] | undefined)) {
      told.set(KEYS[field](value), { value, source })
    }
  }
  return [...told].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item)
}
