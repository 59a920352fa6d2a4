// Photographs of a visit that is not saved yet: sealed with the drafts, and put into their queue when the visit is.
import type { FieldStore } from '../../local/field-store.ts'
import type { NewPhoto } from '../../local/photo-queue.ts'
import type { VisitPart, VisitSheet } from './visit-sheet.ts'

export const photoDraftKey = (id: string) => `visit-photo.${id}`

const base64Of = (blob: Blob) =>
  new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as string)
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })

function blobOf(address: string): Blob {
  const [head = '', code = ''] = address.split(',')
  const bytes = Uint8Array.from(atob(code), (letter) => letter.charCodeAt(0))
  return new Blob([bytes], { type: head.slice(5).replace(';base64', '') })
}

export const keepDraftPhoto = async ({ draft }: FieldStore, id: string, blob: Blob) =>
  draft.keep(photoDraftKey(id), await base64Of(blob))

export const readDraftPhoto = async ({ draft }: FieldStore, id: string): Promise<Blob | undefined> => {
  const kept = await draft.read<string>(photoDraftKey(id))
  return kept === undefined ? undefined : blobOf(kept)
}

export const dropDraftPhoto = ({ draft }: FieldStore, id: string) => draft.drop(photoDraftKey(id))

/** What was taken for one of the visits, ready for the queue. */
export async function draftedPhotos(store: FieldStore, { consentBy }: VisitSheet, part: VisitPart) {
  const photos: NewPhoto[] = []
  for (const { id, isWound, takenAt } of part.photos) {
    const blob = await readDraftPhoto(store, id)
    if (!blob) continue
    const { visitId, personId } = part
    const consent = { by: consentBy.trim(), how: 'spoken' }
    photos.push({ id, visitId, personId, takenAt, isWound, blob, consent })
  }
  return photos
}
