import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import { newId } from '../../domain/shared/ids.ts'
import { readMeta } from './phone-meta.ts'
import { type TestingCentre, testingCentre } from './testing-centre.ts'
import { opened, somebody, testingPhone, visitTo } from './testing-phone.ts'

const village = (count: number) => Array.from({ length: count }, (_, at) => somebody(`คนที่ ${at}`))
const statesOf = (store: { entries: () => readonly { state: string }[] }) => store.entries().map(({ state }) => state)

test('a first reading brings everybody, page by page, and is ready only when count and hash agree', async () => {
  const centre = testingCentre(village(450))
  const { sync, store, parts } = await testingPhone(centre)
  await sync.run()
  expect(store.lines()).toHaveLength(450)
  expect(sync.state().readyAt).not.toBeNull()
  expect(centre.asked.filter((path) => path === '/sync/feed')).toHaveLength(3)
  expect(await readMeta(parts.database, 'readyAt')).toBeDefined()
})

test('a reading that was cut off goes on with the page where it stopped', async () => {
  const centre = testingCentre(village(450))
  let pages = 0
  centre.before = (path) => {
    if (path === '/sync/feed' && ++pages === 3) throw new TypeError('no line')
  }
  const phone = await testingPhone(centre)
  await phone.sync.run()
  expect(phone.sync.state()).toMatchObject({ readyAt: null, lastWhy: 'unreachable' })
  expect(phone.store.lines()).toHaveLength(400)
  const again = await opened(centre, phone.storage, phone.sealer)
  expect(again.store.lines()).toHaveLength(400)
  await again.sync.run()
  expect(again.store.lines()).toHaveLength(450)
  expect(centre.asked.filter((path) => path === '/sync/feed')).toHaveLength(4)
})

test('a visit is shown at once, is sent, and is shown once when it came back', async () => {
  const [dao] = village(1)
  const centre = testingCentre([dao!])
  const { sync, store } = await testingPhone(centre)
  await sync.run()
  const visit = visitTo(dao!)
  await store.write(visit)
  expect((await store.person(dao!.id))?.visits).toHaveLength(1)
  expect(store.lines()[0]?.lastVisitOn).toBe('2026-11-28')
  await sync.run()
  expect(statesOf(store)).toEqual(['sent'])
  expect([...centre.done.keys()]).toEqual([visit.id])
})

test('what is refused stays with its reason, and holds back only what comes later about the same person', async () => {
  const [dao, far] = village(2)
  const centre = testingCentre([dao!, far!])
  const { sync, store } = await testingPhone(centre)
  await sync.run()
  const [first, later, other] = [visitTo(dao!), visitTo(dao!), visitTo(far!)]
  centre.refuses.set(first.id, 'visit-after-death')
  for (const visit of [first, later, other]) await store.write(visit)
  await sync.run()
  expect(store.entries().map(({ state, problem }) => [state, problem])).toEqual([
    ['refused', 'visit-after-death'],
    ['waiting', null],
    ['sent', null],
  ])
  centre.refuses.clear()
  await store.write({ ...first, body: { ...first.body, findings: 'แก้แล้ว' } })
  await sync.run()
  expect(statesOf(store)).toEqual(['sent', 'sent', 'sent'])
  expect(centre.done.get(first.id)?.body.findings).toBe('แก้แล้ว')
})

const BAD: [string, () => Response | Promise<Response>][] = [
  ['no line', () => Promise.reject(new TypeError('failed to fetch'))],
  ['500', () => Response.json({ problem: 'unexpected' }, { status: 500 })],
  ['502 with a page of a proxy', () => new Response('<html>bad gateway</html>', { status: 502 })],
  [
    '200 with a page of a hotel',
    () => new Response('<html>sign in to our Wi-Fi</html>', { headers: { 'content-type': 'text/html' } }),
  ],
  ['429', () => Response.json({ problem: 'too-many' }, { status: 429, headers: { 'retry-after': '60' } })],
  ['408', () => Response.json({ problem: 'slow' }, { status: 408 })],
  ['401', () => Response.json({ problem: 'signed-out' }, { status: 401 })],
  ['403 of a locked session', () => Response.json({ problem: 'session-locked' }, { status: 403 })],
  ['half an answer', () => new Response('{"epoch":"0', { headers: { 'content-type': 'application/json' } })],
]

test.for(BAD)('%s is "not now": the visit waits, and is at the centre once afterwards', async ([, answer]) => {
  const [dao] = village(1)
  const centre = testingCentre([dao!])
  const { sync, store, clock } = await testingPhone(centre)
  await sync.run()
  await store.write(visitTo(dao!))
  // The centre did it, and the answer did not get through.
  centre.after = (path) => (path === '/outbox' ? answer() : undefined)
  await sync.run()
  expect(statesOf(store)).toEqual(['waiting'])
  expect(sync.state().nextTryAt).toBeGreaterThan(clock.now)
  centre.after = () => undefined
  await sync.run()
  expect(statesOf(store)).toEqual(['sent'])
  expect(centre.done.size).toBe(1)
})

test('waits grow, and are never shorter than the centre asked', async () => {
  const centre = testingCentre([])
  const { sync, clock } = await testingPhone(centre)
  const waits: number[] = []
  centre.before = () => Response.json({ problem: 'unexpected' }, { status: 503 })
  for (let round = 0; round < 9; round++) {
    await sync.run()
    waits.push(sync.state().nextTryAt! - clock.now)
  }
  expect(waits.slice(0, 3)).toEqual([5_000, 10_000, 20_000])
  expect(waits.at(-1)).toBe(600_000)
})

test('a centre that says nothing is left after some seconds', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const centre = testingCentre([])
    const { sync } = await testingPhone({
      ...centre,
      fetch: (_input, init) =>
        new Promise((_, fail) =>
          init?.signal?.addEventListener('abort', () => fail(new DOMException('', 'AbortError'))),
        ),
    } as TestingCentre)
    const round = sync.run()
    await vi.waitFor(async () => {
      await vi.advanceTimersByTimeAsync(16_000)
      expect(sync.state().lastWhy).toBe('unreachable')
    })
    await round
  } finally {
    vi.useRealTimers()
  }
})

test('one that the centre cannot read does not hold up the others of its batch', async () => {
  const [dao, far] = village(2)
  const centre = testingCentre([dao!, far!])
  const { sync, store } = await testingPhone(centre)
  const bad = visitTo(dao!)
  centre.before = (path, body) => {
    const isIn = path === '/outbox' && (body as { entries: { id: string }[] }).entries.some(({ id }) => id === bad.id)
    return isIn ? Response.json({ problem: 'invalid' }, { status: 400 }) : undefined
  }
  await store.write(bad)
  await store.write(visitTo(far!))
  await sync.run()
  expect(statesOf(store)).toEqual(['refused', 'sent'])
})

test('after a restore what the centre no longer knows is offered again, and everybody is read anew', async () => {
  const people = village(3)
  const centre = testingCentre(people)
  const { sync, store } = await testingPhone(centre)
  const [kept, lost] = [visitTo(people[0]!), visitTo(people[1]!)]
  await store.write(kept)
  await store.write(lost)
  await sync.run()
  centre.done.delete(lost.id)
  centre.epoch = newId()
  await sync.run()
  expect([...centre.done.keys()].sort()).toEqual([kept.id, lost.id].sort())
  expect(statesOf(store)).toEqual(['sent', 'sent'])
  expect(store.lines()).toHaveLength(3)
})

test('who left the scope leaves the phone, once what was written about her is with the coordinator', async () => {
  const [dao, far] = village(2)
  const centre = testingCentre([dao!, far!])
  const { sync, store, parts } = await testingPhone(centre)
  await sync.run()
  const visit = visitTo(dao!)
  centre.refuses.set(visit.id, 'not-found')
  centre.people.delete(dao!.id)
  await store.write(visit)
  await sync.run()
  expect([...centre.held.keys()]).toEqual([visit.id])
  expect(store.lines().map(({ id }) => id)).toEqual([far!.id])
  expect(await parts.database.use((db) => db.get('people', dao!.id))).toBeUndefined()
  expect(statesOf(store)).toEqual(['held'])
})

test('who came into the scope by another way than a change is fetched by her id', async () => {
  const people = village(2)
  const centre = testingCentre([people[0]!])
  const { sync, store } = await testingPhone(centre)
  await sync.run()
  centre.people = new Map([people[1]!, people[0]!].map((person) => [person.id, person]))
  centre.before = (path) =>
    path === '/sync/feed'
      ? (async () => {
          const { hashOf } = await import('./sync-pull.ts')
          const scope = { count: 2, hash: await hashOf([...centre.people.keys()]) }
          return Response.json({ epoch: centre.epoch, after: '1', more: false, people: [], scope })
        })()
      : undefined
  await sync.run()
  expect(store.lines()).toHaveLength(2)
  expect(centre.asked).toContain('/sync/bundles')
})

test('a lost phone is cleared at its next contact, also when nobody is signed in any more', async () => {
  const centre = testingCentre(village(2))
  const phone = await testingPhone(centre)
  await phone.sync.run()
  centre.isLost = true
  centre.before = (path) =>
    path === '/phones/contact' ? Response.json({ problem: 'signed-out' }, { status: 401 }) : undefined
  await phone.sync.run()
  expect(phone.isWiped()).toBe(true)
  expect(await phone.storage.use((db) => db.count('people'))).toBe(0)
})

test('one photograph that does not get through holds back no other, and each arrives as it left', async () => {
  const [dao] = village(1)
  const centre = testingCentre([dao!])
  const { sync, store, clock } = await testingPhone(centre)
  const photos = [1, 2, 3].map((at) => ({
    id: newId(),
    visitId: newId(),
    personId: dao!.id,
    takenAt: '2026-11-28T02:00:00.000Z',
    blob: new Blob([new Uint8Array(1_000 * at)], { type: 'image/jpeg' }),
    consent: { by: 'ดาว', how: 'spoken' },
  }))
  for (const photo of photos) await store.keepPhoto(photo)
  centre.before = (path, body) => {
    if (path.endsWith('/photos') && (body as FormData).get('id') === photos[0]!.id)
      throw new TypeError('too large for this line')
  }
  await sync.run()
  expect(store.photos().map(({ state }) => state)).toEqual(['waiting', 'sent', 'sent'])
  centre.before = () => undefined
  clock.now += 60_000
  await sync.run()
  expect(store.photos().map(({ state }) => state)).toEqual(['sent', 'sent', 'sent'])
  expect(photos.map(({ id }) => centre.photos.get(id)?.bytes)).toEqual([1_000, 2_000, 3_000])
})
