// Photographs wait in a queue of their own: one that does not get through holds nothing else back.
import type { PhoneDatabase, PhotoRow } from './phone-database.ts'
import type { Sealer } from './sealing.ts'

export type NewPhoto = {
  id: string
  visitId: string
  personId: string
  takenAt: string
  blob: Blob
  isWound?: boolean
  /** Who said yes to the picture, and how. */
  consent: { by: string; how: string }
}
export type QueuedPhoto = {
  id: string
  visitId: string
  personId: string
  state: 'waiting' | 'refused' | 'sent'
  problem: string | null
}
/** What goes with the picture, as the centre takes it. */
export type PhotoFields = {
  takenAt: string
  isWound: boolean
  consentBy: string
  consentHow: string
  sha256: string
  type: string
}

type Kept = Omit<PhotoRow, 'bytes' | 'fields'>

const placeOf = (id: string) => `photo ${id}`

export function photoQueue(database: PhoneDatabase, sealer: Sealer) {
  let kept: Kept[] = []
  const change = async (id: string, changed: Partial<Kept>) => {
    await database.use(async (db) => {
      const at = db.transaction('photos', 'readwrite', { durability: 'strict' })
      const row = await at.store.get(id)
      if (row) await at.store.put({ ...row, ...changed })
      await at.done
    })
    kept = kept.map((photo) => (photo.id === id ? { ...photo, ...changed } : photo))
  }

  return {
    items: (): readonly Kept[] => kept,
    change,

    /** Row by row: all pictures at once would not fit into the memory of an old phone. */
    async load() {
      const found: Kept[] = []
      await database.use(async (db) => {
        found.length = 0
        for await (const { value } of db.transaction('photos').store) {
          const { bytes, fields, ...row } = value
          found.push(row)
        }
      })
      kept = found.sort((a, b) => a.madeAt - b.madeAt)
    },

    /** Sealed, to be put down together with its visit. */
    async prepare(
      { id, visitId, personId, takenAt, blob, isWound = false, consent }: NewPhoto,
      now: number,
    ): Promise<PhotoRow> {
      const plain = await blob.arrayBuffer()
      const fields: PhotoFields = {
        takenAt,
        isWound,
        consentBy: consent.by,
        consentHow: consent.how,
        sha256: await hexOfSha256(plain),
        type: blob.type,
      }
      return {
        id,
        visitId,
        personId,
        state: 'waiting',
        problem: null,
        tries: 0,
        nextTryAt: 0,
        madeAt: now,
        sentAt: null,
        fields: await sealer.seal(`fields ${placeOf(id)}`, fields),
        bytes: await sealer.sealBytes(placeOf(id), plain),
      }
    },

    /** Only once they are on the disk. */
    took(taken: readonly PhotoRow[]) {
      const ids = new Set(taken.map(({ id }) => id))
      kept = [...kept.filter(({ id }) => !ids.has(id)), ...taken.map(({ fields: _, bytes: __, ...row }) => row)]
    },

    async read(id: string): Promise<{ blob: Blob; fields: PhotoFields } | undefined> {
      const row = await database.use((db) => db.get('photos', id))
      if (!row) return undefined
      const fields = await sealer.open<PhotoFields>(`fields ${placeOf(id)}`, row.fields)
      return { fields, blob: new Blob([await sealer.openBytes(placeOf(id), row.bytes)], { type: fields.type }) }
    },

    async drop(ids: readonly string[]) {
      for (const id of ids) await database.use((db) => db.delete('photos', id))
      kept = kept.filter(({ id }) => !ids.includes(id))
    },
  }
}

export async function hexOfSha256(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
