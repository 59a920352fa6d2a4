// How well pairs are judged of which it is known whether they are one person.
import { blockKeys } from './block-keys.ts'
import { type Judge, judge, type Verdict } from './judge.ts'
import type { PreparedFace } from './prepared-face.ts'

export type LabelledPair = { kind: string; isSame: boolean; a: PreparedFace; b: PreparedFace }

export type PairScore = {
  pairs: number
  linked: { precision: number; recall: number }
  referred: { share: number }
  /** The share of true matches that were linked or referred. */
  reach: number
}

/** As an import decides: who shares neither the number nor a block key is never compared. */
export const decidePair = ({ a, b }: LabelledPair, by: Judge = judge): Verdict =>
  areCompared(a, b) ? by(a, b).verdict : 'different'

export function areCompared(a: PreparedFace, b: PreparedFace): boolean {
  if (a.number !== null && a.number === b.number) return true
  const keys = new Set(blockKeys(a))
  return blockKeys(b).some((key) => keys.has(key))
}

type Counts = {
  pairs: number
  same: number
  linked: number
  linkedSame: number
  referred: number
  referredSame: number
}

const NO_PAIRS: Counts = { pairs: 0, same: 0, linked: 0, linkedSame: 0, referred: 0, referredSame: 0 }

const counted = (counts: Counts, isSame: boolean, verdict: Verdict): Counts => ({
  pairs: counts.pairs + 1,
  same: counts.same + Number(isSame),
  linked: counts.linked + Number(verdict === 'same'),
  linkedSame: counts.linkedSame + Number(isSame && verdict === 'same'),
  referred: counts.referred + Number(verdict === 'unsure'),
  referredSame: counts.referredSame + Number(isSame && verdict === 'unsure'),
})

/** Where nothing was linked nothing was linked wrongly, and where nobody is the same nobody was missed. */
const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)

const scoreOf = ({ pairs, same, linked, linkedSame, referred, referredSame }: Counts): PairScore => ({
  pairs,
  linked: { precision: share(linkedSame, linked), recall: share(linkedSame, same) },
  referred: { share: pairs === 0 ? 0 : referred / pairs },
  reach: share(linkedSame + referredSame, same),
})

export function scorePairs(
  pairs: Iterable<LabelledPair>,
  by: Judge = judge,
): { all: PairScore; byKind: Map<string, PairScore> } {
  let all = NO_PAIRS
  const kinds = new Map<string, Counts>()
  for (const pair of pairs) {
    const verdict = decidePair(pair, by)
    all = counted(all, pair.isSame, verdict)
    kinds.set(pair.kind, counted(kinds.get(pair.kind) ?? NO_PAIRS, pair.isSame, verdict))
  }
  const byKind = [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, counts]) => [kind, scoreOf(counts)] as const)
  return { all: scoreOf(all), byKind: new Map(byKind) }
}
