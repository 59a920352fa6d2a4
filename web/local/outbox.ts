// What was written down and is not at the centre yet, in the order in which it was written; what was sent stays sealed for a while.
import type { IDBPObjectStore, StoreNames } from 'idb'
import type { OutboxEntry } from '../../domain/sync/entry.ts'
import type { OutboxRow, PhoneDatabase, PhoneSchema } from './phone-database.ts'
import type { Sealer } from './sealing.ts'

export type QueuedEntry = {
  entry: OutboxEntry
  state: 'waiting' | 'sending' | 'refused' | 'held' | 'sent'
  problem: string | null
  details: unknown
  sentAt: string | null
}

/** In memory, opened. */
export type OutboxItem = Omit<OutboxRow, 'entry' | 'details'> & { entry: OutboxEntry; details: unknown }

export type EntryChange = Partial<Pick<OutboxItem, 'state' | 'problem' | 'details' | 'sentAt' | 'isSettled'>>

type Prepared = { entry: OutboxEntry; row: Omit<OutboxRow, 'order'> }
type OutboxRows = IDBPObjectStore<PhoneSchema, StoreNames<PhoneSchema>[], 'outbox', 'readwrite'>

const placeOf = (id: string) => `entry ${id}`

export function outbox(database: PhoneDatabase, sealer: Sealer) {
  let items: OutboxItem[] = []

  const openRow = async ({ entry, details, ...row }: OutboxRow): Promise<OutboxItem> => ({
    ...row,
    entry: await sealer.open<OutboxEntry>(placeOf(row.id), entry),
    details: details && (await sealer.open(placeOf(row.id), details)),
  })

  return {
    items: (): readonly OutboxItem[] => items,

    async load() {
      const rows = await database.use((db) => db.getAll('outbox'))
      items = await Promise.all(rows.map(openRow))
    },

    /** Sealed before the storage is asked for anything: a transaction does not wait for it. */
    prepare: async (entry: OutboxEntry): Promise<Prepared> => ({
      entry,
      row: freshRow(entry, await sealer.seal(placeOf(entry.id), entry)),
    }),

    /** The same id once more takes the place of what it said before, unless that was sent. */
    async put(rows: OutboxRows, { entry, row }: Prepared): Promise<OutboxItem | undefined> {
      const known = await rows.index('id').get(entry.id)
      if (known && known.state !== 'waiting' && known.state !== 'refused') return undefined
      const order = await rows.put((known ? { ...row, order: known.order } : row) as OutboxRow)
      return { ...row, order, entry, details: null }
    },

    /** Only once they are on the disk. */
    took(taken: readonly OutboxItem[]) {
      const ids = new Set(taken.map(({ id }) => id))
      items = [...items.filter(({ id }) => !ids.has(id)), ...taken].sort((a, b) => a.order - b.order)
    },

    async change(changes: ReadonlyMap<string, EntryChange>): Promise<void> {
      const details = new Map(
        await Promise.all(
          [...changes]
            .filter(([, change]) => change.details !== undefined && change.details !== null)
            .map(async ([id, change]) => [id, await sealer.seal(placeOf(id), change.details)] as const),
        ),
      )
      await database.use(async (db) => {
        const at = db.transaction('outbox', 'readwrite', { durability: 'strict' })
        for (const [id, { details: _, ...change }] of changes) {
          const row = await at.store.index('id').get(id)
          if (row) await at.store.put({ ...row, ...change, details: details.get(id) ?? null })
        }
        await at.done
      })
      items = items.map((item) => ({ ...item, ...changes.get(item.id) }))
    },

    async drop(ids: readonly string[]): Promise<void> {
      if (ids.length === 0) return
      await database.use(async (db) => {
        const at = db.transaction('outbox', 'readwrite')
        for (const id of ids) {
          const order = await at.store.index('id').getKey(id)
          if (order !== undefined) await at.store.delete(order)
        }
        await at.done
      })
      items = items.filter(({ id }) => !ids.includes(id))
    },
  }
}

const freshRow = ({ id, kind, about, madeAt }: OutboxEntry, entry: OutboxRow['entry']): Omit<OutboxRow, 'order'> => ({
  id,
  kind,
  about,
  madeAt,
  state: 'waiting',
  problem: null,
  sentAt: null,
  isSettled: false,
  entry,
  details: null,
})

/**
 * What may be sent now, in order. A refused one holds back the later ones of the same person only; that somebody was opened
 * holds nothing back and waits for nothing.
 */
export function sendable(items: readonly OutboxItem[]): OutboxItem[] {
  const blocked = new Set<string>()
  return items.filter(({ kind, about, state }) => {
    const isOrdered = about !== null && kind !== 'opening'
    if (isOrdered && state === 'refused') blocked.add(about)
    return state === 'waiting' && !(isOrdered && blocked.has(about))
  })
}
