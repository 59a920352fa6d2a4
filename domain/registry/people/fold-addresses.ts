// Where a person lives and has lived, from all that was said of it.
import type { Address } from './person.ts'
import { byVoice, byWeight, descending, type PersonSays, written } from './voices.ts'

export type FoldedAddress = Address & { fromDay: string | null; toDay: string | null; sourceId: string }

/** Compared without the map point, which two agencies never measure alike, and without the postcode. */
export const placeOf = ({ house, moo, village, areaCode, lane, road, community }: Address) =>
  written([house, moo, village, areaCode, lane ?? null, road ?? null, community ?? null])

/**
 * Where she lived from when to when. The oldest word has no start: an address without one has always held.
 * A correction by hand takes the place of what was said up to its day; a move begins a new address on its day.
 */
export function foldAddresses(sources: PersonSays[]): FoldedAddress[] {
  const saying = sources.filter((source) => source.says.address)
  const moves = saying.filter((source) => source.movedOn)
  const stays = saying
    .filter((source) => !source.movedOn)
    .sort(
      (a, b) =>
        byWeight('address')(a, b) ||
        descending(placeOf(a.says.address!), placeOf(b.says.address!)) ||
        descending(written(a.says.address), written(b.says.address)) ||
        byVoice(a, b),
    )
  const hand = stays.find(({ kind }) => kind === 'manual')
  const line: Line = []
  const believed = hand ? [hand] : oneADay(stays)
  believed.forEach((source, index) => {
    line.push({ fromDay: index === 0 ? null : source.saidOn, source })
  })
  for (const move of [...moves].sort((a, b) => descending(b.movedOn!, a.movedOn!) || descending(b.id, a.id))) {
    const before = line.filter(({ fromDay }) => fromDay === null || fromDay < move.movedOn!)
    line.splice(0, line.length, ...before, { fromDay: move.movedOn!, source: move })
  }
  return closed(withoutRepeats(line))
}

type Line = { fromDay: string | null; source: PersonSays }[]

/** Oldest first; of several words for one day the most believed. */
function oneADay(stays: PersonSays[]): PersonSays[] {
  const days = new Map<string, PersonSays>()
  for (const source of stays) if (!days.has(source.saidOn)) days.set(source.saidOn, source)
  return [...days.values()].sort((a, b) => (a.saidOn < b.saidOn ? -1 : 1))
}

const withoutRepeats = (line: Line) =>
  line.filter(
    ({ source }, index) =>
      index === 0 || placeOf(source.says.address!) !== placeOf(line[index - 1]!.source.says.address!),
  )

const closed = (line: Line): FoldedAddress[] =>
  line.map(({ fromDay, source }, index) => ({
    ...source.says.address!,
    fromDay,
    toDay: line[index + 1]?.fromDay ?? null,
    sourceId: source.id,
  }))
