import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { newId } from '../../domain/shared/ids.ts'
import type { PhoneDatabase } from './phone-database.ts'
import { testingCentre } from './testing-centre.ts'
import { opened, somebody, testingPhone, visitTo } from './testing-phone.ts'

class Killed extends Error {}

/** The app dies as its storage is used for the nth time: before anything of it happened, or just after all of it did. */
function dyingAt(database: PhoneDatabase, step: { left: number; isAfter: boolean }): PhoneDatabase {
  return {
    ...database,
    use: async (work) => {
      if (step.left <= 0 && !step.isAfter) throw new Killed()
      const answer = await database.use(work)
      if (step.left-- <= 0) throw new Killed()
      return answer
    },
  }
}

const STEPS = Array.from({ length: 30 }, (_, at) => at).flatMap((left) => [
  { left, isAfter: false },
  { left, isAfter: true },
])

test('killed at any step of writing and sending, nothing is lost and nothing is twice', async () => {
  let wasKilled = 0
  for (const step of STEPS) {
    const people = [somebody('ดาว'), somebody('ฟ้า'), somebody('น้ำ')]
    const centre = testingCentre(people)
    centre.pageSize = 2
    const phone = await testingPhone(centre)
    const visits = people.map((person) => visitTo(person))
    const photo = { id: newId(), visitId: visits[0]!.id, personId: people[0]!.id }
    const written = new Set<string>()
    try {
      const dying = await opened(centre, dyingAt(phone.storage, { ...step }), phone.sealer)
      for (const visit of visits) {
        await dying.store.write(visit)
        written.add(visit.id)
      }
      await dying.store.keepPhoto({
        ...photo,
        takenAt: '2026-11-28T02:00:00.000Z',
        blob: new Blob(['picture']),
        consent: { by: 'ดาว', how: 'spoken' },
      })
      written.add(photo.id)
      await dying.sync.run()
      if (dying.sync.state().failure instanceof Killed) wasKilled += 1
    } catch (error) {
      if (!(error instanceof Killed)) throw error
      wasKilled += 1
    }
    const { store, sync } = await opened(centre, phone.storage, phone.sealer)
    await sync.run()
    const at = [...centre.done.keys(), ...centre.photos.keys()]
    for (const id of written) expect(at, JSON.stringify(step)).toContain(id)
    expect(new Set(at).size).toBe(at.length)
    expect(store.lines()).toHaveLength(3)
    expect(store.entries().every(({ state }) => state === 'sent')).toBe(true)
    for (const person of people) expect((await store.person(person.id))?.visits.length).toBeLessThanOrEqual(1)
  }
  expect(wasKilled).toBeGreaterThan(40)
}, 60_000)

test('killed while a visit is saved, the visit, its needs and its pictures are all there or none is', async () => {
  const seen = new Set<number>()
  for (const step of STEPS.slice(0, 6)) {
    const person = somebody('ดาว')
    const centre = testingCentre([person])
    const phone = await testingPhone(centre)
    const [visit, photoId] = [visitTo(person), newId()]
    const need = { id: newId(), kind: 'need' as const, about: person.id, body: { kind: 'diapers' } }
    const consent = { by: 'ดาว', how: 'spoken' }
    const takenAt = '2026-11-28T02:00:00.000Z'
    const photos = [
      { id: photoId, visitId: visit.id, personId: person.id, takenAt, blob: new Blob(['picture']), consent },
    ]
    await phone.store.draft.keep(`visit-photo.${photoId}`, 'picture')
    // Opening reads four stores; what comes after them is the saving.
    const dying = await opened(centre, dyingAt(phone.storage, { ...step, left: step.left + 4 }), phone.sealer)
    const wasTold = await dying.store
      .writeAll({ entries: [visit, need], photos, drafts: [`visit-photo.${photoId}`] })
      .then(() => true)
      .catch(() => false)
    const { store } = await opened(centre, phone.storage, phone.sealer)
    const [entries, pictures, drafts] = [store.entries(), store.photos(), await store.draft.list()]
    const kept = entries.length + pictures.length
    expect([0, 3], JSON.stringify(step)).toContain(kept)
    expect(drafts).toHaveLength(kept === 0 ? 1 : 0)
    if (wasTold) expect(kept).toBe(3)
    seen.add(kept)
  }
  expect([...seen].sort()).toEqual([0, 3])
})
