// How common names are, by their sound, as far as the training file tells.
const LEAST_FIRST = 3
const LEAST_LAST = 5
const LEAST_SPELLING = 4
const MUCH_COMMONER = 3

/** @param {Record<string, string>[]} pairs as they stand in the file */
export function countNames(pairs, { soundKey, searchKey, distance }) {
  const first = tally(pairs, 'first', (name) => soundKey(name))
  const last = tally(pairs, 'last', (name) => soundKey(name))
  const spelling = tally(pairs, 'first', (name) => searchKey(name))
  const commonest = Math.max(...first.values()) / pairs.length
  return {
    commonest: round(commonest),
    unknown: round(1 / pairs.length),
    firstNames: shares(first, LEAST_FIRST, pairs.length),
    lastNames: shares(last, LEAST_LAST, pairs.length),
    spellings: inUse(spelling, distance),
  }
}

/** Spellings of names; one beside which another of a letter less or more is much commoner is a slip that many make. */
function inUse(spelling, distance) {
  const often = [...spelling].filter(([, times]) => times >= LEAST_SPELLING)
  const isSlip = ([name, times]) =>
    often.some(([other, oftener]) => oftener >= times * MUCH_COMMONER && distance(name, other) === 1)
  return often
    .filter((one) => !isSlip(one))
    .map(([name]) => name)
    .sort()
}

const round = (share) => Number(share.toPrecision(2))

/** Of a pair, a name that both have counts once. */
function tally(pairs, part, keyOf) {
  const times = new Map()
  for (const pair of pairs)
    for (const key of new Set([pair[`a_${part}`], pair[`b_${part}`]].filter(Boolean).map(keyOf)))
      times.set(key, (times.get(key) ?? 0) + 1)
  return times
}

const shares = (tallied, least, of) =>
  Object.fromEntries(
    [...tallied]
      .filter(([, times]) => times >= least)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, times]) => [key, round(times / of)]),
  )
