// After wrong PINs one waits, longer each time. What is left of a wait is kept, and passes only while the app is open: by a clock
// that nobody can set, so that neither shutting the app nor a date in the future shortens it.
export type WrongPins = { count: number; leftMs: number }

const FREE = 4
const MINUTE = 60_000
const WAITS = [MINUTE / 2, MINUTE, 5 * MINUTE, 15 * MINUTE, 60 * MINUTE]

export const NO_WRONG_PINS: WrongPins = { count: 0, leftMs: 0 }

export function afterWrongPin({ count }: WrongPins): WrongPins {
  const wrong = count + 1
  return { count: wrong, leftMs: wrong <= FREE ? 0 : WAITS[Math.min(wrong - FREE, WAITS.length) - 1]! }
}

/** How much is left of a wait that was kept. A try in another tab begins it anew here too. */
export function pinWait(ticks: () => number = () => performance.now()) {
  let seen: { count: number; until: number } = { count: 0, until: 0 }
  return ({ count, leftMs }: WrongPins): number => {
    if (seen.count !== count) seen = { count, until: ticks() + leftMs }
    return Math.max(0, Math.ceil(seen.until - ticks()))
  }
}
