// The phone's own storage. Sealed is whatever says something about anybody; ids, counts and times lie open.
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb'
import type { EntryKind } from '../../domain/sync/entry.ts'
import type { Sealed } from './sealing.ts'

/** `waiting` also while it is being sent: whoever is killed in between sends again, and is answered by its receipt. */
export type EntryState = 'waiting' | 'refused' | 'held' | 'sent'

export type OutboxRow = {
  order: number
  id: string
  kind: EntryKind
  about: string | null
  madeAt: string
  state: EntryState
  problem: string | null
  sentAt: string | null
  /** The feed has been read through since: what it made is in the bundles now. */
  isSettled: boolean
  entry: Sealed
  details: Sealed | null
}

export type PhotoRow = {
  id: string
  visitId: string
  personId: string
  state: 'waiting' | 'refused' | 'sent'
  problem: string | null
  tries: number
  nextTryAt: number
  madeAt: number
  sentAt: string | null
  fields: Sealed
  bytes: Sealed
}

export interface PhoneSchema extends DBSchema {
  meta: { key: string; value: unknown }
  people: { key: string; value: { id: string; sealed: Sealed } }
  chunks: { key: number; value: { n: number; sealed: Sealed } }
  outbox: { key: number; value: OutboxRow; indexes: { id: string } }
  photos: { key: string; value: PhotoRow }
  drafts: { key: string; value: { key: string; keptAt: number; sealed: Sealed } }
  references: { key: string; value: { name: string; sealed: Sealed } }
}

export type Open = IDBPDatabase<PhoneSchema>
export type PhoneDatabase = {
  /** Opens again when the browser closed it meanwhile. What is written inside must be safe to begin twice. */
  use: <Answer>(work: (db: Open) => Promise<Answer>) => Promise<Answer>
  close: () => Promise<void>
  wipe: () => Promise<void>
}

/** Nothing was lost: what could not be kept is still on the screen. */
export class StorageFull extends Error {}

export function openPhoneDatabase(name = 'klang-field'): PhoneDatabase {
  let opening: Promise<Open> | undefined
  const forget = () => {
    opening = undefined
  }
  const open = () => {
    opening ??= openDB<PhoneSchema>(name, 1, {
      upgrade,
      terminated: forget,
      blocking: (_now, _next, event) => {
        ;(event.target as IDBDatabase).close()
        forget()
      },
    })
    opening.catch(forget)
    return opening
  }
  const close = async () => {
    const closing = opening
    forget()
    ;(await closing)?.close()
  }
  return {
    close,
    wipe: async () => {
      await close()
      await deleteDB(name)
    },
    use: async (work) => {
      try {
        return await work(await open())
      } catch (error) {
        if (!wasClosed(error)) throw asFull(error)
        forget()
        return work(await open())
      }
    },
  }
}

function upgrade(db: Open) {
  db.createObjectStore('meta')
  db.createObjectStore('people', { keyPath: 'id' })
  db.createObjectStore('chunks', { keyPath: 'n' })
  db.createObjectStore('outbox', { keyPath: 'order', autoIncrement: true }).createIndex('id', 'id', { unique: true })
  db.createObjectStore('photos', { keyPath: 'id' })
  db.createObjectStore('drafts', { keyPath: 'key' })
  db.createObjectStore('references', { keyPath: 'name' })
}

const nameOf = (error: unknown) => (error instanceof Error || error instanceof DOMException ? error.name : '')
const wasClosed = (error: unknown) => nameOf(error) === 'InvalidStateError'
const asFull = (error: unknown) => (nameOf(error) === 'QuotaExceededError' ? new StorageFull() : error)
