// Where sources don't agree. Shown, not overwritten, until a hand settles it.
import { placeOf } from './fold-addresses.ts'
import type { Address, PersonFacts } from './person.ts'
import { type PersonSays, written } from './voices.ts'

export type Disagreement = {
  field: string
  values: { value: unknown; organizationId: string; saidOn: string; sourceId: string }[]
}

const compared = (field: string, value: unknown) =>
  field === 'address' || field === 'registeredAddress' ? placeOf(value as Address) : written(value)

/** `saying` speak of the field, the one to be believed first. */
export function disagreementOn(field: keyof PersonFacts, saying: PersonSays[]): Disagreement | undefined {
  const different = new Map<string, PersonSays>()
  for (const source of saying) {
    const value = source.says[field]
    if (value === null || value === undefined || source.movedOn) continue
    if (saying.some((hand) => settles(hand, source, field))) continue
    const known = compared(field, value)
    if (!different.has(known)) different.set(known, source)
  }
  if (different.size < 2) return undefined
  const values = [...different.values()].map((source) => ({
    value: source.says[field],
    organizationId: source.organizationId,
    saidOn: source.saidOn,
    sourceId: source.id,
  }))
  return { field, values }
}

/**
 * A hand has lists, and earlier words of its own office, before its eyes: it settles what they said up to its day.
 * The hand of another office is settled only by one who chose between the two.
 */
function settles(hand: PersonSays, other: PersonSays, field: string): boolean {
  if (hand.kind !== 'manual' || hand === other) return false
  const isLater =
    hand.saidOn > other.saidOn || (hand.saidOn === other.saidOn && (other.kind === 'import' || hand.id > other.id))
  if (!isLater) return false
  return (
    other.kind === 'import' || hand.organizationId === other.organizationId || hand.settles?.includes(field) === true
  )
}
