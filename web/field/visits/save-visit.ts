// From the page into the outbox: the visits first, then their needs, and the photographs into their own queue.
import type { FieldStore } from '../../local/field-store.ts'
import { queuePhotos } from './photo-drafts.ts'
import { needBodiesOf, type VisitSheet, visitBodyOf, writtenParts } from './visit-sheet.ts'

type Body = Record<string, unknown>

/** When it resolves everything is durable on the phone; sending begins by itself. */
export async function saveVisit(store: FieldStore, sheet: VisitSheet, now: string): Promise<void> {
  const parts = writtenParts(sheet)
  for (const part of parts) {
    const body: Body = visitBodyOf(sheet, part, now, store.me.name)
    await store.write({ id: part.visitId, kind: 'visit', about: part.personId, body })
    for (const need of needBodiesOf(sheet, part))
      await store.write({ id: need.id, kind: 'need', about: part.personId, body: need as Body })
  }
  for (const part of parts) await queuePhotos(store, sheet, part)
}

/** A page that was killed between saving and forgetting its draft is found saved: nothing is written twice. */
export const wasSaved = (store: FieldStore, { parts }: VisitSheet) =>
  store.entries().some(({ entry, state }) => entry.id === parts[0]?.visitId && state !== 'refused')
