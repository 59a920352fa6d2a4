/** The same numbers each time, so that what was measured can be measured again (mulberry32). */
export function randomFrom(seed) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const upTo = (most) => Math.floor(next() * most)
  return {
    chance: (share) => next() < share,
    upTo,
    between: (from, to) => from + upTo(to - from + 1),
    of: (list) => list[upTo(list.length)],
  }
}
