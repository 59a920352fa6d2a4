// What the list of things sent, and a file of it, may say of an entry.
import { mayReadAgain } from '../../../domain/care/assessments/restricted-instruments.ts'
import type { OutboxEntry } from '../../../domain/sync/entry.ts'

export const isReadable = ({ kind, body }: OutboxEntry, rights: readonly string[]) =>
  kind !== 'assessment' || mayReadAgain(String(body.instrument ?? ''), rights)

/** Without the right it says only that there was an assessment, and when. */
export const fileOf = (entry: OutboxEntry, rights: readonly string[]) =>
  isReadable(entry, rights)
    ? entry
    : { id: entry.id, kind: entry.kind, about: entry.about, madeAt: entry.madeAt, body: null }
