// What a phone may send, kind by kind: each noun says how one entry of its kind is checked and written (server/gather-outbox.ts).
import type { z } from 'zod'
import type { EntryKind, OutboxEntry } from '../../domain/sync/entry.ts'
import type { Work } from '../platform/work.ts'

export type ArrivedEntry<Body> = Omit<OutboxEntry, 'body' | 'madeAt'> & {
  body: Body
  phoneId: string
  /** When it was made, by the centre's clock: what the phone said, less its skew. */
  madeAt: Date
  /** How far the phone's clock went ahead of the centre's. */
  skewSeconds: number
  /** The last day that is not in the future: later than today where the phone's clock was wrong (decision 29). */
  latestDay: string
}

export type EntryWriter<Body> = {
  body: z.ZodType<Body>
  /**
   * Does one entry, once (`once`) and with its audit line (`audited`): what the noun's own address does. A thrown problem
   * refuses this entry alone.
   */
  write: (work: Work, entry: ArrivedEntry<Body>) => Promise<unknown>
  /** Many in few statements, all or none: when it throws, each is written by itself. Answers what was known already. */
  writeMany?: (work: Work, entries: ArrivedEntry<Body>[]) => Promise<{ again: ReadonlySet<string> }>
}

const writers = new Map<EntryKind, EntryWriter<unknown>>()

export function registerEntryWriter<Body>(kind: EntryKind, writer: EntryWriter<Body>): void {
  writers.set(kind, writer as EntryWriter<unknown>)
}

export const entryWriterOf = (kind: EntryKind): EntryWriter<unknown> | undefined => writers.get(kind)
