// Chance that falls the same way every time, so that every demo is the same demo.

export type Chance = {
  /** From `least` to `most`, both included. */
  whole(least: number, most: number): number
  isOneIn(n: number): boolean
  /** With this likelihood, 0 to 1. */
  happens(likelihood: number): boolean
  of<T>(list: readonly T[]): T
  /** By weight: { rare: 1, usual: 9 }. */
  weighed<K extends string>(weights: Partial<Record<K, number>>): K
  some<T>(list: readonly T[], count: number): T[]
  digits(count: number): string
  id(): string
}

/** mulberry32 (public domain). */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export function chanceFrom(seed: number): Chance {
  const next = numbers(seed)
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  const of = <T>(list: readonly T[]): T => list[whole(0, list.length - 1)]!
  const hex = (count: number) => Array.from({ length: count }, () => whole(0, 15).toString(16)).join('')
  return {
    whole,
    of,
    isOneIn: (n) => whole(1, n) === 1,
    happens: (likelihood) => next() < likelihood,
    weighed: (weights) => {
      const entries = Object.entries(weights) as [never, number][]
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [key, weight] of entries) {
        left -= weight
        if (left < 0) return key
      }
      return entries.at(-1)![0]
    },
    some: (list, count) => {
      const left = [...list]
      return Array.from({ length: Math.min(count, left.length) }, () => left.splice(whole(0, left.length - 1), 1)[0]!)
    },
    digits: (count) => Array.from({ length: count }, () => whole(0, 9)).join(''),
    /** Shaped like the ids that clients make (UUIDv7), all of one moment. */
    id: () => `019a0000-${hex(4)}-7${hex(3)}-a${hex(3)}-${hex(12)}`,
  }
}
