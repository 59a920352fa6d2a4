// Which instruments suit a person, which are due, and what of her is known already. Pure: phone and office ask the same.
import { ageOn, daysBetween } from '../../shared/thai-date.ts'
import { type Asker, mayAsk } from './assessment.policy.ts'
import type { Answer, Item, Known } from './instrument.ts'
import { INSTRUMENTS, type Listed, type Suits } from './instrument-list.ts'

type Someone = {
  birthDate: string | null
  groups: readonly string[]
  adlScore: number | null
}
export type Result = { instrument: string; on: string; total: number | null; band: string | null }

export function suits({ groups, fromAge, adlBelow }: Suits, someone: Someone, today: string): boolean {
  const age = someone.birthDate ? ageOn(someone.birthDate, today) : undefined
  const isOfAge = age === undefined || fromAge === undefined || age >= fromAge
  if (!groups && adlBelow === undefined) return isOfAge
  return (
    (groups?.some((group) => someone.groups.includes(group)) ?? false) ||
    (adlBelow !== undefined && someone.adlScore !== null && someone.adlScore < adlBelow) ||
    (fromAge !== undefined && age !== undefined && isOfAge)
  )
}

export type Offered = { listed: Listed; last: Result | undefined; isDue: boolean; suits: boolean }

/** The newest first: what is due, then what suits her, then the rest. Continuations are offered where the last answer asks for them. */
export function offeredTo(someone: Someone, results: readonly Result[], asker: Asker, today: string): Offered[] {
  const lastOf = (code: string) =>
    results
      .filter(({ instrument }) => instrument === code)
      .reduce<Result | undefined>((last, one) => (last && last.on >= one.on ? last : one), undefined)
  const all = INSTRUMENTS.filter(
    (listed) => mayAsk(asker, listed) && !isHeldBack(listed, asker, lastOf(listed.follows ?? '')),
  ).map((listed): Offered => {
    const last = lastOf(listed.code)
    const doesSuit = suits(listed.suits, someone, today)
    const isDue =
      doesSuit && listed.everyDays !== undefined && (!last || daysBetween(last.on, today) >= listed.everyDays)
    return { listed, last, isDue, suits: doesSuit }
  })
  const rank = ({ isDue, suits: doesSuit }: Offered) => (isDue ? 0 : doesSuit ? 1 : 2)
  return all.sort((a, b) => rank(a) - rank(b))
}

/** A volunteer begins with two questions and is led on; officers may ask on by themselves. */
const isHeldBack = ({ follows }: Listed, { roles }: Asker, before: Result | undefined) =>
  follows !== undefined &&
  !roles.some((role) => role !== 'volunteer') &&
  (follows !== '2q' || before?.band !== 'at-risk')

export type KnownOfHer = Partial<Record<Known, Answer | null>>

/** Taken over where it is known, and open to be changed. */
export const takenOver = (items: readonly Item[], known: KnownOfHer): Record<string, Answer> =>
  Object.fromEntries(
    items.flatMap(({ id, known: which }) => {
      const answer = which && known[which]
      return answer === undefined || answer === null ? [] : [[id, answer]]
    }),
  )
