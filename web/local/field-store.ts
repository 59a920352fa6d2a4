// The store on the phone, open as long as it is unlocked: people, what was written, photographs, drafts, and what the centre told.

import { applyEntries } from '../../domain/sync/apply-entries.ts'
import type { OutboxEntry } from '../../domain/sync/entry.ts'
import type { PersonBundle } from '../../domain/sync/person-bundle.ts'
import { type FieldLine, lineOf } from './field-line.ts'
import { type OutboxItem, outbox, type QueuedEntry } from './outbox.ts'
import { peopleShelf } from './people-shelf.ts'
import type { PhoneDatabase } from './phone-database.ts'
import { type NewPhoto, photoQueue, type QueuedPhoto } from './photo-queue.ts'
import { type SealedDrafts, sealedDrafts } from './sealed-drafts.ts'
import type { Sealer } from './sealing.ts'
import { toldThings } from './told-things.ts'
import { type NewEntry, type WrittenTogether, writeTogether } from './write-together.ts'

export type FieldAccount = {
  accountId: string
  name: string
  organizationName: string
  roles: string[]
  /** Kinds of restricted facts that her right opens. */
  restricted: string[]
}

export type FieldStore = {
  readonly me: FieldAccount
  lines(): readonly FieldLine[]
  person(id: string): Promise<PersonBundle | undefined>
  write(entry: NewEntry): Promise<void>
  /** All of it is on the disk when it answers, or nothing of it. */
  writeAll(together: WrittenTogether): Promise<void>
  entries(): readonly QueuedEntry[]
  keepPhoto(photo: NewPhoto): Promise<void>
  photo(id: string): Promise<Blob | undefined>
  photos(): readonly QueuedPhoto[]
  draft: SealedDrafts
  reference<T>(name: string): T | undefined
  subscribe(listener: () => void): () => void
}

/** What the engine that sends and fetches works with, besides. */
export type StoreParts = Awaited<ReturnType<typeof openFieldStore>>

export async function openFieldStore(database: PhoneDatabase, sealer: Sealer, now: () => number = Date.now) {
  const parts = {
    people: peopleShelf(database, sealer),
    outbox: outbox(database, sealer),
    photos: photoQueue(database, sealer),
    told: toldThings(database, sealer),
  }
  const load = () => Promise.all(Object.values(parts).map((part) => part.load()))
  await load()
  const watch = watched()
  const sending = new Set<string>()
  const afterWrite = new Set<() => void>()
  const wrote = () => {
    watch.changed()
    for (const listener of afterWrite) listener()
  }
  const overlaid = (id: string) =>
    parts.outbox
      .items()
      .filter((item) => item.about === id && isShown(item))
      .map(({ entry }) => entry)

  const store: FieldStore = {
    get me() {
      return parts.told.get<FieldAccount>('#me') ?? NOBODY
    },
    lines: watch.once(() => linesOf(parts.people.lines(), parts.outbox.items())),
    person: async (id) => applyEntries(await parts.people.bundle(id), overlaid(id)),
    write: (entry) => store.writeAll({ entries: [entry] }),
    async writeAll(together) {
      await writeTogether({ ...parts, database }, together, now)
      wrote()
    },
    entries: watch.once(() => parts.outbox.items().map((item) => queued(item, sending))),
    keepPhoto: (photo) => store.writeAll({ photos: [photo] }),
    photo: async (id) => (await parts.photos.read(id))?.blob,
    photos: watch.once(() =>
      parts.photos
        .items()
        .map(({ id, visitId, personId, state, problem }) => ({ id, visitId, personId, state, problem })),
    ),
    draft: sealedDrafts(database, sealer),
    reference: (name) => parts.told.get(name),
    subscribe: watch.subscribe,
  }
  return { ...parts, database, store, sending, load, changed: watch.changed, afterWrite, now }
}

const NOBODY: FieldAccount = { accountId: '', name: '', organizationName: '', roles: [], restricted: [] }

/** Once what was sent has come back in a bundle it need not be laid over it; until then it stays on the screen. */
const isShown = ({ state, isSettled }: OutboxItem) => state !== 'held' && !isSettled

function linesOf(lines: FieldLine[], items: readonly OutboxItem[]): FieldLine[] {
  const about = new Map<string, OutboxEntry[]>()
  for (const item of items)
    if (item.about && item.kind !== 'opening' && isShown(item))
      about.set(item.about, [...(about.get(item.about) ?? []), item.entry])
  if (about.size === 0) return lines
  const shown = lines.map((line) => overlay(line, about.get(line.id)))
  const known = new Set(lines.map(({ id }) => id))
  for (const [id, entries] of about) {
    const made = known.has(id) ? undefined : applyEntries(undefined, entries)
    if (made) shown.push(lineOf(made))
  }
  return shown
}

function overlay(line: FieldLine, entries: OutboxEntry[] | undefined): FieldLine {
  if (!entries) return line
  const bare = { consents: [], diseases: [], allergies: [], note: null, household: null }
  // A line is a bundle with less in it; what is missing is nothing that an overlay reads.
  const shown = applyEntries({ ...line, ...bare } as unknown as PersonBundle, entries)
  return shown ? lineOf(shown) : line
}

const queued = (
  { id, entry, state, problem, details, sentAt }: OutboxItem,
  sending: ReadonlySet<string>,
): QueuedEntry => ({
  entry,
  state: state === 'waiting' && sending.has(id) ? 'sending' : state,
  problem,
  details,
  sentAt,
})

/** Tells listeners of a change, and answers the same list until there is one. */
function watched() {
  const listeners = new Set<() => void>()
  let version = 0
  return {
    changed() {
      version += 1
      for (const listener of listeners) listener()
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    once<Answer>(make: () => Answer): () => Answer {
      let kept: { version: number; answer: Answer } | undefined
      return () => {
        if (kept?.version !== version) kept = { version, answer: make() }
        return kept.answer
      }
    },
  }
}
