// From the page into the outbox, by one transaction: the visits, each with its needs, their photographs, and the drafts of those.
import type { FieldStore } from '../../local/field-store.ts'
import type { NewPhoto } from '../../local/photo-queue.ts'
import { draftedPhotos, photoDraftKey } from './photo-drafts.ts'
import { needBodiesOf, type VisitSheet, visitBodyOf, writtenParts } from './visit-sheet.ts'

type Body = Record<string, unknown>

/** When it resolves everything is durable on the phone; when it throws nothing is. Sending begins by itself. */
export async function saveVisit(store: FieldStore, sheet: VisitSheet, now: string): Promise<void> {
  const parts = writtenParts(sheet)
  const photos: NewPhoto[] = []
  for (const part of parts) photos.push(...(await draftedPhotos(store, sheet, part)))
  await store.writeAll({
    entries: parts.flatMap((part) => [
      {
        id: part.visitId,
        kind: 'visit',
        about: part.personId,
        body: visitBodyOf(sheet, part, now, store.me.name) as Body,
      },
      ...needBodiesOf(sheet, part).map((need) => ({
        id: need.id,
        kind: 'need' as const,
        about: part.personId,
        body: need as Body,
      })),
    ]),
    photos,
    drafts: photos.map(({ id }) => photoDraftKey(id)),
  })
}

/** A page that was killed between saving and forgetting its draft is found saved: nothing is written twice. */
export const wasSaved = (store: FieldStore, { parts }: VisitSheet) =>
  store.entries().some(({ entry, state }) => entry.id === parts[0]?.visitId && state !== 'refused')
