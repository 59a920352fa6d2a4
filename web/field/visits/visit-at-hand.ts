// The visit that what is asked beside it belongs to: the one that is on the page, else the one that was saved on that day.
import type { FieldStore } from '../../local/field-store.ts'
import { type VisitSheet, writtenParts } from './visit-sheet.ts'

const SHEETS = 'visit.'
export const visitDraftKey = (personId: string) => `${SHEETS}${personId}`

/** Null when she was not visited on that day by this phone. Somebody of the same house lies on the sheet of another. */
export async function visitAtHand(
  { draft, entries }: Pick<FieldStore, 'draft' | 'entries'>,
  personId: string,
  day: string,
): Promise<string | null> {
  for (const key of await draft.list()) {
    if (!key.startsWith(SHEETS)) continue
    const sheet = await draft.read<VisitSheet>(key)
    const part = sheet?.visitedOn === day && writtenParts(sheet).find((one) => one.personId === personId)
    if (part) return part.visitId
  }
  const saved = entries().filter(
    ({ entry }) => entry.kind === 'visit' && entry.about === personId && entry.body.visitedOn === day,
  )
  return saved.at(-1)?.entry.id ?? null
}
