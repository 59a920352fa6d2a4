// Which seats the announcement names, and which of them are filled on a day.
import type { RegulationRules } from '../regulations/regulation.ts'
import { type CommitteeMember, CommitteeSeat, sitsOn } from './committee.ts'

type Seated = Pick<CommitteeMember, 'seat' | 'subCommitteeId' | 'fromDay' | 'endedOn'>
export type SeatCount = { seat: CommitteeSeat; least: number; most: number; filled: number }

/** In the announcement's order; empty where none names seats. */
export const compositionOf = (
  members: readonly Seated[],
  { committeeSeats = [] }: Pick<RegulationRules, 'committeeSeats'>,
  day: string,
): SeatCount[] =>
  committeeSeats.flatMap(({ seat: named, least, most }) => {
    const seat = CommitteeSeat.safeParse(named).data
    const isOfSeat = (one: Seated) => one.seat === seat && one.subCommitteeId === null && sitsOn(one, day)
    return seat ? [{ seat, least, most, filled: members.filter(isOfSeat).length }] : []
  })

export const isShort = ({ filled, least }: SeatCount) => filled < least
export const isOverfull = ({ filled, most }: SeatCount) => filled > most
