// How a row finds its person. Asked in this order; the first that knows an answer is believed. A new way is one more line.
import { differBySlip, type Likeness, mayBeOne } from '../../../domain/registry/imports/same-person.ts'
import type { Candidate } from './matching.queries.ts'

/** What a row is found by. */
export type Sought = {
  number: Buffer | null
  citizenNumber: string | null
  matchKey: Buffer | null
  likeness: Likeness
}

/** `review` names the remark by which a person is asked to decide. */
export type Verdict = { found: Candidate } | { review: string; candidate: Candidate }

/** `numbersOf` opens the numbers of a candidate: asked only where two numbers have to be compared digit by digit. */
type Matcher = {
  name: string
  match(
    sought: Sought,
    candidates: readonly Candidate[],
    numbersOf: (candidate: Candidate) => string[],
  ): Verdict | undefined
}

const hasNumber = (candidate: Candidate, number: Buffer) => candidate.numbers.some((known) => known.equals(number))

const byNumber: Matcher = {
  name: 'number',
  match({ number, likeness }, candidates) {
    if (!number) return undefined
    const sharing = candidates.filter((candidate) => hasNumber(candidate, number))
    const alike = sharing.filter((candidate) => mayBeOne(candidate, likeness))
    if (alike.length === 1) return { found: alike[0]! }
    if (alike.length > 1) return { review: 'number-shared', candidate: alike[0]! }
    return sharing[0] && { review: 'number-name-differs', candidate: sharing[0] }
  },
}

const byNameBirthAndArea: Matcher = {
  name: 'name-birth-area',
  match({ number, citizenNumber, matchKey }, candidates, numbersOf) {
    if (!matchKey) return undefined
    const alike = candidates.filter((candidate) => candidate.matchKey?.equals(matchKey))
    const free = alike.filter((candidate) => !number || candidate.numbers.length === 0)
    if (free.length === 1) return { found: free[0]! }
    if (free.length > 1) return { review: 'person-ambiguous', candidate: free[0]! }
    // The same name, birth and subdistrict under two numbers that are nearly one: a slip, for somebody to look at.
    const slipped = alike.find((candidate) =>
      numbersOf(candidate).some((other) => differBySlip(other, citizenNumber ?? '')),
    )
    return slipped && { review: 'number-differs', candidate: slipped }
  },
}

const MATCHERS: readonly Matcher[] = [byNumber, byNameBirthAndArea]

/** Undefined when nobody known can be meant. Those who were withdrawn are only found where nobody stands. */
export function findPerson(
  sought: Sought,
  candidates: readonly Candidate[],
  numbersOf: (candidate: Candidate) => string[],
): Verdict | undefined {
  const standing = candidates.filter(({ withdrawn }) => !withdrawn)
  for (const among of [standing, candidates]) {
    for (const matcher of MATCHERS) {
      const verdict = matcher.match(sought, among, numbersOf)
      if (verdict) return verdict
    }
  }
  return undefined
}
