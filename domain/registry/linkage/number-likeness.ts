// How two 13-digit numbers agree: right ones, wrongly written ones and masked ones.
import type { PreparedFace } from './prepared-face.ts'

export type NumberLikeness =
  | 'number-same'
  | 'number-slip'
  | 'number-near'
  | 'number-neighbours'
  | 'number-differs'
  | 'number-wrong-same'
  | 'number-wrong-differs'
  | 'number-shown'
  | 'number-shown-few'
  | 'number-shown-differs'

type Numbers = Pick<PreparedFace, 'number' | 'wrongNumber' | 'maskedNumber'>

/** Enough digits that show and agree to tell one person of a district from the next. */
const ENOUGH_SHOWN = 5
const FEWEST_WRONG = 9

/** Undefined when there is nothing to compare. Of each the surest number speaks: a right one, else a wrong one, else a masked one. */
export function numberLikeness(a: Numbers, b: Numbers): NumberLikeness | undefined {
  if (a.number !== null && b.number !== null) return ofTwoRight(a.number, b.number)
  const [one, other] = [a.number ?? a.wrongNumber, b.number ?? b.wrongNumber]
  if (one !== null && other !== null) return ofWrong(one, other)
  return ofMasked(one ?? a.maskedNumber, other ?? b.maskedNumber)
}

function ofTwoRight(a: string, b: string): NumberLikeness {
  if (a === b) return 'number-same'
  if (!areSlipped(a, b)) return 'number-differs'
  // Those who are registered on one day, twins above all, get numbers that follow each other: they differ at the end only.
  return a.slice(0, 10) === b.slice(0, 10) ? 'number-neighbours' : 'number-near'
}

function ofWrong(a: string, b: string): NumberLikeness | undefined {
  if (a === b) return 'number-wrong-same'
  if (a.length < FEWEST_WRONG || b.length < FEWEST_WRONG) return undefined
  if (a.length === 13 && b.length === 13) return areSlipped(a, b) ? 'number-slip' : 'number-wrong-differs'
  return isWithout(a, b) ? 'number-slip' : 'number-wrong-differs'
}

/** One or two digits are others: of 1,125 people known to be one under two numbers, 193 were so (decision 14). */
function areSlipped(a: string, b: string): boolean {
  let apart = 0
  for (let at = 0; at < 13; at++) if (a.charCodeAt(at) !== b.charCodeAt(at) && ++apart > 2) return false
  return true
}

/** One is the other with a digit left out, at any place. */
function isWithout(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length - short.length !== 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.slice(at) === long.slice(at + 1)
}

function ofMasked(one: string | null, other: string | null): NumberLikeness | undefined {
  if (one?.length !== 13 || other?.length !== 13) return undefined
  let shown = 0
  let apart = 0
  for (let at = 0; at < 13; at++) {
    if (!isDigit(one, at) || !isDigit(other, at)) continue
    shown++
    if (one[at] !== other[at]) apart++
  }
  if (shown === 0) return undefined
  if (apart > 0) return 'number-shown-differs'
  return shown >= ENOUGH_SHOWN ? 'number-shown' : 'number-shown-few'
}

const isDigit = (text: string, at: number) => text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57

/** Two people, as far as their numbers tell; only a person may say otherwise. */
export const tellsApart = (likeness: NumberLikeness | undefined) =>
  likeness === 'number-differs' || likeness === 'number-neighbours'
