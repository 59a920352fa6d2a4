// What a phone shows of a person while something about her still waits: the bundle as the centre last told it, with what was
// written since laid over it. Whoever owns a kind adds its case. Laid over twice it is the same.
import type { EntryKind, OutboxEntry } from './entry.ts'
import { laidOver } from './overlays.ts'
import type { PersonBundle } from './person-bundle.ts'

export type Overlay = (bundle: PersonBundle, entry: OutboxEntry) => PersonBundle

/** Undefined when nobody told the phone of her and nothing waits that makes her. */
export function applyEntries(
  bundle: PersonBundle | undefined,
  entries: readonly OutboxEntry[],
): PersonBundle | undefined {
  let shown = bundle
  for (const entry of entries) {
    if (!shown) shown = entry.kind === 'person' ? laidOver.newPerson(entry) : undefined
    else shown = OVERLAYS[entry.kind]?.(shown, entry) ?? shown
  }
  return shown
}

const OVERLAYS: Partial<Record<EntryKind, Overlay>> = {
  'person-change': laidOver.personChange,
  visit: laidOver.visit,
  need: laidOver.need,
  'need-told': laidOver.needTold,
  consent: laidOver.consent,
  'task-act': laidOver.taskAct,
  assessment: laidOver.assessment,
}
