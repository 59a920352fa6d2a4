// Forms that are being filled in, sealed at every pause of the fingers. Never dropped but by whoever wrote them.
import type { PhoneDatabase } from './phone-database.ts'
import type { Sealer } from './sealing.ts'

export type SealedDrafts = ReturnType<typeof sealedDrafts>

export function sealedDrafts(database: PhoneDatabase, sealer: Sealer) {
  const places = (key: string) => `draft ${key}`
  return {
    async read<T>(key: string): Promise<T | undefined> {
      const kept = await database.use((db) => db.get('drafts', key))
      return kept && sealer.open<T>(places(key), kept.sealed)
    },
    async keep(key: string, value: unknown): Promise<void> {
      const sealed = await sealer.seal(places(key), value)
      await database.use((db) => db.put('drafts', { key, keptAt: Date.now(), sealed }))
    },
    drop: (key: string): Promise<void> => database.use((db) => db.delete('drafts', key)),
    list: (): Promise<string[]> => database.use((db) => db.getAllKeys('drafts')),
  }
}
