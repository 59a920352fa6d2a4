// After wrong PINs one waits, longer each time. Kept durably: shutting the app does not shorten it.
export type WrongPins = { count: number; until: number }

const FREE = 4
const MINUTE = 60_000
const WAITS = [MINUTE / 2, MINUTE, 5 * MINUTE, 15 * MINUTE, 60 * MINUTE]

export const NO_WRONG_PINS: WrongPins = { count: 0, until: 0 }

export function afterWrongPin({ count }: WrongPins, now: number): WrongPins {
  const wrong = count + 1
  if (wrong <= FREE) return { count: wrong, until: 0 }
  return { count: wrong, until: now + WAITS[Math.min(wrong - FREE, WAITS.length) - 1]! }
}

/** A clock that was set back must not lock for years, nor open at once: never longer than the longest wait. */
export const waitsFor = ({ until }: WrongPins, now: number) => Math.min(Math.max(0, until - now), WAITS.at(-1)!)
