// What the centre tells phones besides people, by name; and, under names that begin with #, what the phone keeps for itself.
import type { PhoneDatabase } from './phone-database.ts'
import type { Sealer } from './sealing.ts'

export function toldThings(database: PhoneDatabase, sealer: Sealer) {
  let told = new Map<string, unknown>()
  const placeOf = (name: string) => `reference ${name}`
  return {
    get: <T>(name: string) => told.get(name) as T | undefined,

    async load() {
      const rows = await database.use((db) => db.getAll('references'))
      told = new Map(
        await Promise.all(
          rows.map(async ({ name, sealed }) => [name, await sealer.open(placeOf(name), sealed)] as const),
        ),
      )
    },

    async keep(things: Readonly<Record<string, unknown>>) {
      const rows = await Promise.all(
        Object.entries(things).map(async ([name, thing]) => ({
          name,
          sealed: await sealer.seal(placeOf(name), thing),
        })),
      )
      await database.use(async (db) => {
        const at = db.transaction('references', 'readwrite')
        for (const row of rows) await at.store.put(row)
        await at.done
      })
      for (const [name, thing] of Object.entries(things)) told.set(name, thing)
    },
  }
}
