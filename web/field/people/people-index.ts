// Finding among everyone on this phone as one types: half a name, a misspelt one, a nickname, a house, the end of a telephone
// number. Held in memory while the phone is open, and made in slices so that nothing waits for it.

import { isOneLetterOff } from '../../../domain/registry/people/name-keys.ts'
import { readSearch, type SearchTerms } from '../../../domain/registry/people/search-terms.ts'
import { soundKey } from '../../../domain/registry/people/sound-key.ts'
import { searchKey, toArabicDigits } from '../../../domain/shared/thai-text.ts'
import type { PersonLine } from '../../../domain/sync/person-bundle.ts'

type Indexed = {
  line: PersonLine
  /** Given name, surname, nickname. */
  names: readonly string[]
  sounds: readonly string[]
  joined: string
  /** Village and subdistrict, and who looks after her. */
  around: readonly string[]
  house: string
  phones: readonly string[]
  tail: string
}
export type PeopleIndex = { people: readonly Indexed[] }

const SLICE_MS = 12
const digits = (text: string | null | undefined) => toArabicDigits(text ?? '').replace(/\D+/g, '')

const known = new WeakMap<PersonLine, Indexed>()

/** Names come again and again: each is listened to once. */
function hearing(): (name: string) => string {
  const known = new Map<string, string>()
  return (name) => {
    const sound = known.get(name) ?? soundKey(name)
    known.set(name, sound)
    return sound
  }
}

/** A line that changed is another line; all others are known already. */
function indexed(line: PersonLine, hear: (name: string) => string): Indexed {
  const made = known.get(line) ?? indexedAnew(line, hear)
  known.set(line, made)
  return made
}

function indexedAnew(line: PersonLine, hear: (name: string) => string): Indexed {
  const written = [line.firstName, line.lastName, line.nickname].map((name) => name ?? '')
  const names = written.map(searchKey)
  return {
    line,
    names,
    sounds: names.map((name) => (name === '' ? '' : hear(name))),
    joined: names[0]! + names[1]!,
    around: [line.village, line.areaName, line.carerName].map((text) => searchKey(text ?? '')),
    house: toArabicDigits(line.house ?? '').replace(/\s+/g, ''),
    phones: [...line.phones.map(({ number }) => number), line.carerPhone].map(digits).filter(Boolean),
    tail: digits(line.maskedNumber),
  }
}

const breath = () => new Promise<void>((resolve) => setTimeout(resolve))

/** In the order of the dictionary: what a list needs before anybody is looked for. */
export const orderPeople = <Line extends PersonLine & { order: string }>(lines: readonly Line[]): Line[] =>
  [...lines].sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))

/** Of lines that stand in their order. Gives way every few milliseconds. */
export async function indexPeople(
  ordered: readonly PersonLine[],
  pause: () => Promise<void> = breath,
): Promise<PeopleIndex> {
  const hear = hearing()
  const people: Indexed[] = []
  let until = performance.now() + SLICE_MS
  for (const line of ordered) {
    people.push(indexed(line, hear))
    if (performance.now() < until) continue
    await pause()
    until = performance.now() + SLICE_MS
  }
  return { people }
}

/** As long as there is no index: whose name, as it is written, holds what was typed. */
export function findByName<Line extends PersonLine>(ordered: readonly Line[], typed: string): Line[] {
  const word = typed.trim()
  return ordered.filter(({ firstName, lastName, nickname }) =>
    `${firstName} ${lastName ?? ''} ${nickname ?? ''}`.includes(word),
  )
}

const NOT_FOUND = 9

/** Of words a letter apart, one of the first two letters stands where it stood, or beside it: almost all are passed over by this. */
function mayBeOneOff(one: string, other: string): boolean {
  const [a, b] = [one.charCodeAt(0), one.charCodeAt(1)]
  const [c, d] = [other.charCodeAt(0), other.charCodeAt(1)]
  return a === c || b === d || a === d || b === c
}

/** Also the beginning of a longer name, as long as what was typed, or a letter more or less. */
function beginsOneOff(word: string, name: string): boolean {
  if (word.length < 4 || name.length < word.length - 1 || !mayBeOneOff(word, name)) return false
  if (isOneLetterOff(word, name)) return true
  for (let length = word.length - 1; length <= word.length + 1 && length < name.length; length++) {
    if (isOneLetterOff(word, name.slice(0, length))) return true
  }
  return false
}

/** How a word stands in a name: itself, its beginning, inside it, as it sounds, a letter away. */
function closeness(word: string, sound: string, name: string, heard: string): number {
  if (name === '') return NOT_FOUND
  if (name.startsWith(word)) return name.length === word.length ? 0 : 1
  if (word.length > 1 && name.includes(word)) return 2
  if (sound.length > 1 && heard === sound) return 3
  if (sound.length > 2 && heard.startsWith(sound)) return 4
  if (beginsOneOff(word, name)) return 5
  return sound.length > 3 && mayBeOneOff(sound, heard) && isOneLetterOff(sound, heard) ? 6 : NOT_FOUND
}

function nearest(word: string, sound: string, person: Indexed): number {
  let best = NOT_FOUND
  for (let at = 0; at < person.names.length && best > 0; at++) {
    best = Math.min(best, closeness(word, sound, person.names[at]!, person.sounds[at]!))
  }
  if (best <= 2) return best
  if (word.length > 2 && person.joined.startsWith(word)) return 1
  return word.length > 1 && person.around.some((text) => text.includes(word)) ? Math.min(best, 3) : best
}

function rankOf(terms: SearchTerms, sounds: readonly string[], person: Indexed): number {
  let worst = 0
  if (terms.number) worst = person.tail !== '' && terms.number.endsWith(person.tail.slice(-4)) ? 0 : NOT_FOUND
  if (terms.phone) worst = person.phones.includes(terms.phone) ? worst : NOT_FOUND
  const { phoneDigits } = terms
  if (phoneDigits) {
    const isHers = person.phones.some((phone) => phone.endsWith(phoneDigits) || phone.startsWith(phoneDigits))
    if (!isHers && person.house !== phoneDigits) worst = NOT_FOUND
  }
  if (terms.house) {
    if (person.house !== terms.house) worst = Math.max(worst, person.house.startsWith(terms.house) ? 1 : NOT_FOUND)
  }
  if (terms.moo && person.line.moo !== terms.moo) worst = NOT_FOUND
  for (let at = 0; at < terms.words.length && worst < NOT_FOUND; at++) {
    worst = Math.max(worst, nearest(terms.words[at]!, sounds[at]!, person))
  }
  return worst
}

/** The closest first, then by name. Nothing typed finds everyone. */
export function findPeople({ people }: PeopleIndex, typed: string): PersonLine[] {
  if (typed.trim() === '') return people.map(({ line }) => line)
  const terms = readSearch(typed)
  const isEmpty =
    terms.words.length === 0 && !(terms.number || terms.phone || terms.phoneDigits || terms.house || terms.moo)
  if (isEmpty) return []
  const sounds = terms.words.map(soundKey)
  const ranked: PersonLine[][] = Array.from({ length: NOT_FOUND }, () => [])
  for (const person of people) {
    const rank = rankOf(terms, sounds, person)
    if (rank < NOT_FOUND) ranked[rank]!.push(person.line)
  }
  return ranked.flat()
}
