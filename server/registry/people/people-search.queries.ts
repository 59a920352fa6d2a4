// What was typed into the search box as conditions on people (p): nested levels, the closest first. Each is equality or
// range on stored keys, which an index serves under row-level security (docs/decisions/0013).
import { sql } from 'kysely'
import { namePairs, readSearch, type SearchTerms } from '../../../domain/registry/people/search-terms.ts'
import { areasOf } from '../../ground/areas/areas.queries.ts'
import type { Work } from '../../platform/work.ts'
import { all, anyOf, begins, type Condition, isOneOf } from './people-list-conditions.queries.ts'
import { livesIn } from './people-list-reach.queries.ts'
import { findSpellings, type Spellings } from './people-search-names.queries.ts'

/** How close a person is to what was typed; level 1 is contained in level 2, and so on. */
export const LEVELS = { exact: 1, begins: 2, sound: 3, letter: 4 } as const

export type Search = {
  terms: SearchTerms
  /** By the key of a word, its spellings in use. */
  spellings: Map<string, Spellings>
  /** Nested: whoever meets one meets those after it. */
  levels: Condition[]
}

type NameColumn = 'first_key' | 'last_key' | 'nick_key'
type Names = (column: NameColumn, word: string) => Condition

const FEWEST_LETTERS_OF_A_PLACE = 3
const MOST_PLACES = 60

/** Understands what was typed. Undefined when it says nothing that can be looked for. */
export async function readSearchOf(work: Pick<Work, 'db' | 'centre'>, typed: string): Promise<Search | undefined> {
  const terms = readSearch(typed)
  const told = await sureLevels(work, terms)
  if (told) return { terms, spellings: new Map(), levels: told }
  if (terms.words.length === 0) return undefined
  const keys = [...terms.words, ...namePairs(terms.words).map(({ first }) => first), terms.words.join('')]
  const spellings = await findSpellings(work.db, keys)
  const places = await placesOf(work, terms.words)
  const beside = besideTheName(terms)
  const levels = [1, 2, 3, 4].map((level) => all([nameConditions(terms, namesAt(level, spellings), places), ...beside]))
  return { terms, spellings, levels }
}

/** What needs no guessing: a number, a telephone, a house. */
async function sureLevels(work: Pick<Work, 'db' | 'centre'>, terms: SearchTerms): Promise<Condition[] | undefined> {
  const { number, phone, phoneDigits, house, words } = terms
  if (number)
    return [
      sql`p.id in (select coalesce(q.current_id, q.id) from person_identifiers i join people q on q.id = i.person_id where i.blind_index in (${sql.join(work.centre.seal.blindIndexes(number))}))`,
    ]
  if (phone)
    return [isAmong(sql`${phonesThat(sql`f.phone = ${phone}`)} union all ${peopleThat(sql`q.carer_phone = ${phone}`)}`)]
  if (phoneDigits) {
    const ends = phonesThat(begins(sql`f.backwards`, [...phoneDigits].reverse().join('')))
    const starts = phoneDigits.startsWith('0') ? sql`union all ${phonesThat(begins(sql`f.phone`, phoneDigits))}` : sql``
    return [isAmong(sql`${ends} ${starts} union all ${peopleThat(sql`q.house = ${phoneDigits}`)}`)]
  }
  if (house && words.length === 0) return [all(besideTheName(terms))]
  if (house) {
    const places = (await placesOf(work, [words.join('')])).get(words.join(''))
    return places ? [all([...besideTheName(terms), places])] : undefined
  }
  return undefined
}

// One of several tables: an `or` over them would be asked of every person, a union is looked up.
const isAmong = (people: Condition) => sql`p.id in (${people})`
const phonesThat = (are: Condition) => sql`select f.person_id from person_phones f where ${are}`
const peopleThat = (are: Condition) => sql`select q.id from people q where ${are}`

const besideTheName = ({ house, moo }: SearchTerms): Condition[] => [
  ...(house ? [sql`p.house = ${house}`] : []),
  ...(moo === undefined ? [] : [sql`p.moo = ${moo}`]),
]

const namesAt =
  (level: number, spellings: Map<string, Spellings>): Names =>
  (name, word) => {
    const column = sql.ref(`p.${name}`)
    if (level === LEVELS.exact) return sql`${column} = ${word}`
    const { sound = [], beginning = [], near = [] } = spellings.get(word) ?? {}
    const heard = level === LEVELS.begins ? [] : level === LEVELS.sound ? sound : [...sound, ...beginning, ...near]
    const others = heard.filter((key) => !key.startsWith(word))
    return anyOf([begins(column, word), ...(others.length > 0 ? [isOneOf(column, [...new Set(others)])] : [])])
  }

/** One word is any of her names; more are two names in either order, one name of several words, or names and a place. */
function nameConditions({ words }: SearchTerms, is: Names, places: Map<string, Condition>): Condition {
  const one = (word: string) => anyOf([is('first_key', word), is('last_key', word), is('nick_key', word)])
  const [only] = words
  if (words.length === 1) return one(only!)
  const two = (parts: string[]) =>
    namePairs(parts).flatMap(({ first, last }) => [
      all([is('first_key', first), is('last_key', last)]),
      all([is('nick_key', first), is('last_key', last)]),
    ])
  const heads = words.slice(0, -1)
  const place = places.get(words.at(-1)!)
  const there = place ? [all([anyOf([one(heads.join('')), ...two(heads)]), place])] : []
  const whole = words.join('')
  return anyOf([...two(words).map((pair) => sql`(${pair})`), is('first_key', whole), is('last_key', whole), ...there])
}

/** Of each word that names a place, what living there means; a village need not be an area of the registry's. */
async function placesOf({ db, centre }: Pick<Work, 'db' | 'centre'>, words: string[]): Promise<Map<string, Condition>> {
  const long = words.filter((word) => word.length >= FEWEST_LETTERS_OF_A_PLACE)
  if (long.length === 0) return new Map()
  const [index, villages] = [await areasOf({ db, centre }), await villagesAmong(db, long)]
  const places = long.flatMap((word): [string, Condition][] => {
    const codes = outermost(index.entries.filter(({ key }) => key.startsWith(word)).map(({ code }) => code))
    const isThere = [
      ...(codes.length > 0 && codes.length <= MOST_PLACES ? [livesIn('p', codes)] : []),
      ...(villages.has(word) ? [livesInVillage(word)] : []),
    ]
    return isThere.length > 0 ? [[word, anyOf(isThere)]] : []
  })
  return new Map(places)
}

const namesOfVillage = (word: Condition) => sql`(${word}, 'บ้าน' || ${word})`
const livesInVillage = (word: string) =>
  sql`p.id in (select a.person_id from person_addresses a where a.village in ${namesOfVillage(sql`${word}::text`)})`

async function villagesAmong(db: Work['db'], words: string[]): Promise<Set<string>> {
  const { rows } = await sql<{ word: string }>`
    select w.word from unnest(${words}::text[]) as w (word)
    where exists (select from person_addresses a where a.village in ${namesOfVillage(sql`w.word`)})`.execute(db)
  return new Set(rows.map(({ word }) => word))
}

const outermost = (codes: string[]) =>
  codes.filter((code) => !codes.some((other) => other !== code && code.startsWith(other)))
