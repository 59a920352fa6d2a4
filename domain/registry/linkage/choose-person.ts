// Whom a row speaks of, among those who are known. It depends on what each source said, not on who came first:
// so the same files lead to the same people in any order (decision 18).
import { type Judgement, judge, type Reason } from './judge.ts'
import type { PreparedFace } from './prepared-face.ts'

/** Somebody known, with the face that each source gave her. */
export type Known = { personId: string; faces: readonly PreparedFace[] }

export type Doubt = { personId: string; weight: number; reasons: Reason[] }
export type Choice = {
  /** The row and all of these are one person; empty when it is nobody known. */
  same: string[]
  /** A person decides about these, the likeliest first. */
  unsure: Doubt[]
}

type Weighed = { known: Known; best: Judgement; verdict: Judgement['verdict'] }

const MOST_DOUBTS = 3

export function choosePerson(face: PreparedFace, candidates: readonly Known[]): Choice {
  const weighed = candidates.map((known) => weigh(face, known))
  const same = weighed.filter(({ verdict }) => verdict === 'same')
  if (same.some((one) => same.some((other) => one !== other && areApart(one.known, other.known))))
    return { same: [], unsure: doubts([...same, ...weighed.filter(({ verdict }) => verdict === 'unsure')]) }
  const unsure = weighed.filter(
    ({ verdict, known }) => verdict === 'unsure' && !same.some((one) => areApart(one.known, known)),
  )
  return { same: same.map(({ known }) => known.personId), unsure: doubts(unsure) }
}

/** One source that is surely hers is enough, unless another of hers has a right number of its own. */
function weigh(face: PreparedFace, known: Known): Weighed {
  let best: Judgement | undefined
  let isApart = false
  for (const other of known.faces) {
    const judged = judge(face, other)
    if (judged.apart) isApart = true
    if (!best || isBetter(judged, best)) best = judged
  }
  const judged = best ?? NOTHING
  return { known, best: judged, verdict: judged.verdict === 'same' && isApart ? 'unsure' : judged.verdict }
}

const NOTHING: Judgement = { verdict: 'different', weight: 0, reasons: [], apart: false }
const RANK = { same: 2, unsure: 1, different: 0 }

const isBetter = (a: Judgement, b: Judgement) =>
  RANK[a.verdict] > RANK[b.verdict] || (a.verdict === b.verdict && a.weight > b.weight)

const areApart = (one: Known, other: Known) =>
  one.faces.some((face) => other.faces.some((against) => judge(face, against).apart))

const doubts = (weighed: readonly Weighed[]): Doubt[] =>
  weighed
    .map(({ known, best }) => ({ personId: known.personId, weight: best.weight, reasons: best.reasons }))
    .sort((a, b) => b.weight - a.weight || (a.personId < b.personId ? -1 : 1))
    .slice(0, MOST_DOUBTS)
