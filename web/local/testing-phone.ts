// A phone for tests: its storage outlives it, as a telephone's does when the app is killed.
import { newId } from '../../domain/shared/ids.ts'
import { applyEntries } from '../../domain/sync/apply-entries.ts'
import type { PersonBundle } from '../../domain/sync/person-bundle.ts'
import { openFieldStore } from './field-store.ts'
import { openPhoneDatabase, type PhoneDatabase } from './phone-database.ts'
import { keepMeta } from './phone-meta.ts'
import { phoneNetwork } from './phone-network.ts'
import { type Sealer, sealerOf, sealingKey } from './sealing.ts'
import { createSync } from './sync.ts'
import type { TestingCentre } from './testing-centre.ts'

export async function testingPhone(
  centre: TestingCentre,
  watched: (database: PhoneDatabase) => PhoneDatabase = (same) => same,
) {
  const storage = openPhoneDatabase(`phone ${newId()}`)
  const sealer = sealerOf(await sealingKey(crypto.getRandomValues(new Uint8Array(32))))
  await keepMeta(storage, { phoneId: newId() })
  return { storage, sealer, ...(await opened(centre, watched(storage), sealer)) }
}

/** Opened once more, with nothing in memory. */
export async function opened(centre: TestingCentre, database: PhoneDatabase, sealer: Sealer) {
  const clock = { now: Date.UTC(2026, 10, 28, 2) }
  const parts = await openFieldStore(database, sealer, () => (clock.now += 1))
  let isWiped = false
  const sync = createSync({
    parts,
    network: phoneNetwork(centre.fetch),
    now: () => clock.now,
    random: () => 0.5,
    onWipe: async () => {
      isWiped = true
      await database.wipe()
    },
  })
  return { parts, store: parts.store, sync, clock, isWiped: () => isWiped }
}

export function somebody(name: string, changes: Partial<PersonBundle> = {}): PersonBundle {
  const id = newId()
  const person = applyEntries(undefined, [
    { id, kind: 'person', about: id, base: null, madeAt: '2026-11-28T02:00:00.000Z', body: { firstName: name } },
  ])!
  return { ...person, revision: 1, ...changes }
}

export const visitTo = (person: PersonBundle, findings = 'สบายดี') => {
  const id = newId()
  const body = { id, personId: person.id, visitedOn: '2026-11-28', findings }
  return { id, kind: 'visit' as const, about: person.id, body }
}
