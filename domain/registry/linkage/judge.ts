// Whether two faces are one person. The weights are learned (decision 0023); caution stands above them.
import { withCaution } from './caution.ts'
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

export type Weights = Record<Likeness | 'beginning' | 'rarity', number>
export type Judge = (a: PreparedFace, b: PreparedFace) => Judgement

/** In the order that reasons are told. */
const PARTS = ['number', 'first', 'last', 'birth', 'sex', 'area', 'house', 'home', 'phone', 'carer'] as const

const SAME = 2.5
const UNSURE = -2.5

/** Other weights than those that are kept are for measuring only. */
export function judgeBy(weights: Weights): Judge {
  // A reason is the same object each time: a million comparisons would make millions of them.
  const reasonOf = Object.fromEntries(
    Object.entries(weights).map(([code, weight]) => [code, { code, weight }]),
  ) as Record<Likeness, Reason>
  return (a, b) => {
    const compared = compareFaces(a, b)
    const reasons: Reason[] = []
    let weight = weights.beginning + compared.rarity * weights.rarity
    for (const part of PARTS) {
      const likeness = compared[part]
      if (likeness === undefined) continue
      reasons.push(reasonOf[likeness])
      weight += weights[likeness]
    }
    const verdict = weight >= SAME ? 'same' : weight >= UNSURE ? 'unsure' : 'different'
    return { verdict: withCaution(verdict, compared), weight, reasons, apart: tellsApart(compared.number) }
  }
}

export const judge = judgeBy(learned.weights)

export const likenessesOf = (compared: Comparison): Likeness[] =>
  PARTS.map((part) => compared[part]).filter((likeness) => likeness !== undefined)
