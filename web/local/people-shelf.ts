// The people on this phone: lines in memory and in sealed chunks, whole bundles sealed one by one.
import type { PersonBundle } from '../../domain/sync/person-bundle.ts'
import { type FieldLine, lineOf } from './field-line.ts'
import type { PhoneDatabase } from './phone-database.ts'
import type { Sealer } from './sealing.ts'

const CHUNK = 200

type Shelved = { line: FieldLine; chunk: number }

/** What a page of the feed changes, sealed and ready to be written in one transaction with its cursor. */
type Ready = { write: (db: Writable) => Promise<unknown>; keep: () => void }
type Writable = {
  objectStore: (name: 'people' | 'chunks') => {
    put: (value: never) => Promise<unknown>
    delete: (key: never) => Promise<unknown>
  }
}

export function peopleShelf(database: PhoneDatabase, sealer: Sealer) {
  const shelved = new Map<string, Shelved>()
  const inChunk = new Map<number, Set<string>>()

  function put(id: string, entry: Shelved | undefined) {
    const before = shelved.get(id)
    if (before) inChunk.get(before.chunk)?.delete(id)
    if (!entry) return shelved.delete(id)
    shelved.set(id, entry)
    const ids = inChunk.get(entry.chunk) ?? new Set()
    inChunk.set(entry.chunk, ids.add(id))
  }

  const sealChunk = async (n: number, lines: FieldLine[]) => ({ n, sealed: await sealer.seal(`chunk ${n}`, lines) })

  return {
    ids: () => [...shelved.keys()],
    has: (id: string) => shelved.has(id),
    lines: () => [...shelved.values()].map(({ line }) => line),
    line: (id: string) => shelved.get(id)?.line,

    async load() {
      shelved.clear()
      inChunk.clear()
      const chunks = await database.use((db) => db.getAll('chunks'))
      const opened = await Promise.all(
        chunks.map(async ({ n, sealed }) => ({ n, lines: await sealer.open<FieldLine[]>(`chunk ${n}`, sealed) })),
      )
      for (const { n, lines } of opened) for (const line of lines) put(line.id, { line, chunk: n })
    },

    async bundle(id: string): Promise<PersonBundle | undefined> {
      const kept = await database.use((db) => db.get('people', id))
      return kept && sealer.open<PersonBundle>(`person ${id}`, kept.sealed)
    },

    /** Sealed before the transaction begins: one that waits for anything else ends by itself. */
    async ready(came: readonly PersonBundle[], gone: readonly string[] = []): Promise<Ready> {
      const placed = place(came, shelved, inChunk)
      const touched = new Map<number, Map<string, FieldLine>>()
      const open = (n: number) => {
        const lines = touched.get(n) ?? new Map([...(inChunk.get(n) ?? [])].map((id) => [id, shelved.get(id)!.line]))
        touched.set(n, lines)
        return lines
      }
      for (const { line, chunk } of placed) open(chunk).set(line.id, line)
      for (const id of gone) if (shelved.has(id)) open(shelved.get(id)!.chunk).delete(id)
      const chunks = await Promise.all([...touched].map(([n, lines]) => sealChunk(n, [...lines.values()])))
      const people = await Promise.all(
        came.map(async (bundle) => ({ id: bundle.id, sealed: await sealer.seal(`person ${bundle.id}`, bundle) })),
      )
      return {
        write: (db) =>
          Promise.all([
            ...chunks.map((chunk) => db.objectStore('chunks').put(chunk as never)),
            ...people.map((person) => db.objectStore('people').put(person as never)),
            ...gone.map((id) => db.objectStore('people').delete(id as never)),
          ]),
        keep: () => {
          for (const entry of placed) put(entry.line.id, entry)
          for (const id of gone) put(id, undefined)
        },
      }
    },
  }
}

function place(came: readonly PersonBundle[], shelved: Map<string, Shelved>, inChunk: Map<number, Set<string>>) {
  let last = Math.max(0, ...inChunk.keys())
  let room = CHUNK - (inChunk.get(last)?.size ?? 0)
  return came.map((bundle) => {
    const known = shelved.get(bundle.id)
    if (known) return { line: lineOf(bundle), chunk: known.chunk }
    if (room <= 0) {
      last += 1
      room = CHUNK
    }
    room -= 1
    return { line: lineOf(bundle), chunk: last }
  })
}
