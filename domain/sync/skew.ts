// What a phone's clock is worth: whoever says two o'clock may mean yesterday (decision 29).
const DAY_MS = 86_400_000

/** From here on what was written down under such a clock is flagged; a day that was written is never rewritten. */
export const SKEW_FLAGGED_SECONDS = 12 * 3600

/** So far back a right that is gone still opens what was made while it held (decision 9). */
export const RIGHTS_REACH_DAYS = 60

/** A clock that goes ahead dates visits ahead: so many days are believed. */
const AHEAD_DAYS = 2

const bangkokDay = (at: number) => new Date(at + 7 * 3_600_000).toISOString().slice(0, 10)

/** How far a phone goes ahead, in seconds; negative when it is behind. */
export const skewOf = (sentAt: string, receivedAt: Date): number =>
  Math.round((Date.parse(sentAt) - receivedAt.getTime()) / 1000)

/** By the centre's clock, and never later than now. A clock that was put right since cannot be known: what it says is believed. */
export const madeByOurClock = (madeAt: string, skewSeconds: number, receivedAt: Date): Date =>
  new Date(Math.min(Date.parse(madeAt) - skewSeconds * 1000, receivedAt.getTime()))

/** How wrong the clock was under which an entry was made: also one that has been put right, when it was ahead. */
export const skewOfEntry = (madeAt: string, skewSeconds: number, receivedAt: Date): number => {
  const ahead = Math.round((Date.parse(madeAt) - receivedAt.getTime()) / 1000)
  return ahead > Math.abs(skewSeconds) ? ahead : skewSeconds
}

export const isSkewFlagged = (skewSeconds: number) => Math.abs(skewSeconds) > SKEW_FLAGGED_SECONDS

/** The last day that is not in the future for an entry that was made under this clock. */
export function latestDayOf(skewSeconds: number, receivedAt: Date): string {
  const ahead = isSkewFlagged(skewSeconds) && skewSeconds > 0 ? AHEAD_DAYS : 0
  return bangkokDay(receivedAt.getTime() + ahead * DAY_MS)
}

/** The day whose rights are asked when today's open nothing; undefined when that day is today, or too long ago. */
export function dayOfRights(madeAt: Date, receivedAt: Date): string | undefined {
  const day = bangkokDay(madeAt.getTime())
  if (day >= bangkokDay(receivedAt.getTime())) return undefined
  return receivedAt.getTime() - madeAt.getTime() > RIGHTS_REACH_DAYS * DAY_MS ? undefined : day
}
