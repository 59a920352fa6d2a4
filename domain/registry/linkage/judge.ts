// Whether two faces are one person. The weights are learned (decision 0023); caution stands above them.
import { isTooFarToAsk, mayBeLinked, mustBeAsked } from './caution.ts'
import { type Comparison, compareFaces, type Likeness, PARTS } from './comparison.ts'
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
    return { verdict: verdictOf(weight, compared, weights), weight, reasons, apart: tellsApart(compared.number) }
  }
}

export const judge = judgeBy(learned.weights)

function verdictOf(weight: number, compared: Comparison, weights: Weights): Verdict {
  if (weight >= SAME) return mayBeLinked(compared) ? 'same' : 'unsure'
  const isToBeAsked = weight >= UNSURE ? !isTooFarToAsk(compared) : mustBeAsked(compared)
  return isToBeAsked || hangsByOnePart(weight, compared, weights) ? 'unsure' : 'different'
}

/** Were that one part not known, they would be linked: then it is for a person to say whether it was written wrong. */
function hangsByOnePart(weight: number, compared: Comparison, weights: Weights): boolean {
  return PARTS.some((part) => {
    const likeness = compared[part]
    if (likeness === undefined || part === 'first' || weight - weights[likeness] < SAME) return false
    return mayBeLinked({ ...compared, [part]: undefined })
  })
}
