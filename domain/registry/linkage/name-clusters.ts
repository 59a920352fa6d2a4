// A Thai name in pieces as the eye sees them: a consonant with the vowels and tones written around it.
const CLUSTER = /[เ-ไ]?[ก-ฮ][ะ-ฺๅ็-๎]*|./gu
const CONSONANT = /[ก-ฮ]/

/** Each cluster, and the consonant in it, as a number: numbers are compared faster than words. */
export type Clusters = { readonly whole: readonly number[]; readonly bare: readonly number[] }

/** Of the few thousand clusters that names are made of, no two have one number. */
function numberOf(cluster: string): number {
  let number = 0
  for (let at = 0; at < cluster.length; at++) number = (Math.imul(number, 0x1003f) + cluster.charCodeAt(at)) | 0
  return number
}

export function clustersOf(key: string): Clusters {
  const clusters = key.match(CLUSTER) ?? []
  return {
    whole: clusters.map(numberOf),
    bare: clusters.map((cluster) => (CONSONANT.exec(cluster)?.[0] ?? cluster).charCodeAt(0)),
  }
}

/** Another consonant, one more or one less costs 2; the same consonant under other marks costs 1. */
const WHOLE = 2
const MARKS = 1

const LONGEST = 64
const rows = [new Int16Array(LONGEST + 1), new Int16Array(LONGEST + 1), new Int16Array(LONGEST + 1)] as const

/** How far apart two names are written, in halves of a cluster; two that changed places count as one change. */
export function clusterDistance(a: Clusters, b: Clusters): number {
  const long = Math.min(a.whole.length, LONGEST)
  const wide = Math.min(b.whole.length, LONGEST)
  let [before, last, now]: [Int16Array, Int16Array, Int16Array] = [...rows]
  for (let j = 0; j <= wide; j++) last[j] = j * WHOLE
  for (let i = 1; i <= long; i++) {
    now[0] = i * WHOLE
    for (let j = 1; j <= wide; j++) {
      let best = last[j - 1]! + costOf(a, i - 1, b, j - 1)
      const other = (last[j]! < now[j - 1]! ? last[j]! : now[j - 1]!) + WHOLE
      if (other < best) best = other
      if (i > 1 && j > 1 && areSwapped(a, i, b, j) && before[j - 2]! + WHOLE < best) best = before[j - 2]! + WHOLE
      now[j] = best
    }
    const spare = before
    before = last
    last = now
    now = spare
  }
  return last[wide]!
}

const costOf = (a: Clusters, i: number, b: Clusters, j: number) =>
  a.whole[i] === b.whole[j] ? 0 : a.bare[i] === b.bare[j] ? MARKS : WHOLE

const areSwapped = (a: Clusters, i: number, b: Clusters, j: number) =>
  a.whole[i - 1] === b.whole[j - 2] && a.whole[i - 2] === b.whole[j - 1]
