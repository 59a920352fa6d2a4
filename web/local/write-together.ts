// One transaction for what was saved by one tap: an app that dies in the middle of it must not leave a visit without its needs.
import { newId } from '../../domain/shared/ids.ts'
import type { OutboxEntry } from '../../domain/sync/entry.ts'
import type { OutboxItem, outbox } from './outbox.ts'
import type { PhoneDatabase } from './phone-database.ts'
import type { NewPhoto, photoQueue } from './photo-queue.ts'

export type NewEntry = Pick<OutboxEntry, 'kind' | 'about' | 'body'> & { id?: string; base?: OutboxEntry['base'] }

export type WrittenTogether = {
  entries?: readonly NewEntry[]
  photos?: readonly NewPhoto[]
  /** Drafts that are done with by this. */
  drafts?: readonly string[]
}

type Parts = { database: PhoneDatabase; outbox: ReturnType<typeof outbox>; photos: ReturnType<typeof photoQueue> }

export async function writeTogether(
  { database, outbox, photos }: Parts,
  { entries = [], photos: pictures = [], drafts = [] }: WrittenTogether,
  now: () => number,
): Promise<void> {
  const sealed = await Promise.all(
    entries.map(({ id = newId(now()), kind, about, body, base = null }) =>
      outbox.prepare({ id, kind, about, base, madeAt: new Date(now()).toISOString(), body }),
    ),
  )
  const rows = await Promise.all(pictures.map((picture) => photos.prepare(picture, now())))
  const taken = await database.use(async (db) => {
    const at = db.transaction(['outbox', 'photos', 'drafts'], 'readwrite', { durability: 'strict' })
    const items: OutboxItem[] = []
    for (const entry of sealed) {
      const item = await outbox.put(at.objectStore('outbox'), entry)
      if (item) items.push(item)
    }
    for (const row of rows) await at.objectStore('photos').put(row)
    for (const key of drafts) await at.objectStore('drafts').delete(key)
    await at.done
    return items
  })
  outbox.took(taken)
  photos.took(rows)
}
