// Whether two faces are one person. The weights are learned (decision 0023); caution stands above them.
import { heldBack } from './caution.ts'
import { type Comparison, compareFaces, type Likeness } from './comparison.ts'
import { tellsApart } from './number-likeness.ts'
import type { PreparedFace } from './prepared-face.ts'
import learned from './weights.json' with { type: 'json' }

/** Its words are `linkage.<code>`. */
export type Reason = { code: string; weight: number; values?: Record<string, string | number> }
export type Verdict = 'same' | 'unsure' | 'different'
export type Judgement = {
  verdict: Verdict
  /** ln of the odds that they are one. */
  weight: number
  reasons: Reason[]
  /** Two right numbers that are no slip of one another: never one person unless somebody says so. */
  apart: boolean
}

const SAME = 2.5
const UNSURE = -2.5

const weights: Record<Likeness, number> = learned.weights
/** A reason is the same object each time: a million comparisons make millions of them. */
const reasonOf = Object.fromEntries(
  Object.entries(learned.weights).map(([code, weight]) => [code, { code, weight }]),
) as Record<Likeness, Reason>

export function judge(a: PreparedFace, b: PreparedFace): Judgement {
  const compared = compareFaces(a, b)
  const weight = weightOf(compared)
  const apart = tellsApart(compared.number)
  return { verdict: heldBack(verdictOf(weight), compared), weight, reasons: reasonsOf(compared), apart }
}

const verdictOf = (weight: number): Verdict => (weight >= SAME ? 'same' : weight >= UNSURE ? 'unsure' : 'different')

export function likenessesOf(compared: Comparison): Likeness[] {
  const { number, first, last, birth, sex, area, house, phone, carer } = compared
  return [number, first, last, birth, sex, area, house, phone, carer].filter((one) => one !== undefined)
}

const reasonsOf = (compared: Comparison): Reason[] => likenessesOf(compared).map((likeness) => reasonOf[likeness])

function weightOf(compared: Comparison): number {
  let weight = learned.weights.beginning + compared.rarity * learned.weights.rarity
  for (const likeness of likenessesOf(compared)) weight += weights[likeness]
  return weight
}
