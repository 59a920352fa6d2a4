// What sources have said of a person, told one after the other: which fields each changed, before and after.
import type { Golden } from '../people/fold-person.ts'
import { foldPerson } from '../people/fold-person.ts'
import type { PersonFacts } from '../people/person.ts'
import type { PersonSays } from '../people/voices.ts'
import type { TimelineChange } from './timeline.ts'

export type ToldSource = {
  source: PersonSays
  kind: 'registered' | 'imported' | 'corrected' | 'settled' | 'moved' | 'departed' | 'died' | 'death-withdrawn'
  changes: TimelineChange[]
}

/** Numbers are asked for and logged; here it is only told that they changed. */
const SEALED: readonly string[] = ['disabilityCardNumber', 'identifiers', 'citizenNumber']
/** Told by the day or the score that it belongs to. */
const WITH_ANOTHER: readonly string[] = ['birthPrecision', 'adlOn']

const isNothing = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
const written = (value: unknown) => (isNothing(value) ? 'null' : JSON.stringify(value))

function kindOf({ kind, says, movedOn, settles }: PersonSays, isFirst: boolean): ToldSource['kind'] {
  if (says.diedOn) return 'died'
  if (says.diedOn === null && kind === 'manual') return 'death-withdrawn'
  if (says.departedOn) return 'departed'
  if (movedOn) return 'moved'
  if (isFirst) return kind === 'import' ? 'imported' : 'registered'
  if (kind === 'import') return 'imported'
  return settles?.length ? 'settled' : 'corrected'
}

function changesOf(before: Golden, after: Golden, fields: readonly string[]): TimelineChange[] {
  return fields
    .filter((field) => !WITH_ANOTHER.includes(field))
    .map((field) => ({
      field,
      before: before.facts[field as keyof PersonFacts] ?? null,
      after: after.facts[field as keyof PersonFacts] ?? null,
    }))
    .filter((change) => written(change.before) !== written(change.after))
    .map((change) => (SEALED.includes(change.field) ? { ...change, before: null, after: null } : change))
}

/** `sources` in the order in which we learned them. The first tells of the person as a whole, so it lists no changes. */
export function tellSources(sources: readonly PersonSays[]): ToldSource[] {
  let before = foldPerson([])
  return sources.map((source, index) => {
    const after = foldPerson(sources.slice(0, index + 1) as PersonSays[])
    const changes = index === 0 ? [] : changesOf(before, after, Object.keys(source.says))
    before = after
    return { source, kind: kindOf(source, index === 0), changes }
  })
}
