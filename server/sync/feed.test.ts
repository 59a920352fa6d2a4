// Real transactions side by side, so this file has a centre of its own and rolls nothing back.
import { createHash } from 'node:crypto'
import { brotliDecompressSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../domain/shared/ids.ts'
import type { FeedPage } from '../../domain/sync/feed.ts'
import type { PersonBundle } from '../../domain/sync/person-bundle.ts'
import { buildApp } from '../app.ts'
import { SESSION_COOKIE } from '../platform/session-cookie.ts'
import { castAccounts } from '../testing-cast.ts'
import { openCastCentre, type TestCentre } from '../testing-centres.ts'
import { personOf, visitTo } from '../testing-people.ts'
import { everyoneHasFinished } from './testing-ledger.queries.ts'

let centre: TestCentre
const people: string[] = []

beforeAll(async () => {
  centre = await openCastCentre()
  for (let n = 0; n < 5; n++) {
    const person = personOf({ firstName: `คนที่ ${n}` })
    people.push(person.id)
    await centre.call('somsri', 'POST', '/people', person)
  }
  for (const id of people.slice(0, 3)) await handOver(id)
}, 120_000)
afterAll(() => centre.throwAway())

const handOver = (personId: string) =>
  centre.call('nok', 'POST', `/people/${personId}/caseloads`, { id: newId(), accountId: castAccounts.malee.id })

const read = async (after?: string, limit = 200) =>
  (await centre.call('malee', 'GET', `/sync/feed?limit=${limit}${after ? `&after=${encodeURIComponent(after)}` : ''}`))
    .body as unknown as FeedPage

/** As a phone reads, page by page to the end, when nobody else writes on this server. */
async function readAll(after?: string, limit?: number) {
  await everyoneHasFinished(centre.db)
  return readOn(after, limit)
}

async function readOn(after?: string, limit?: number) {
  const told: PersonBundle[] = []
  let page = await read(after, limit)
  told.push(...page.people)
  while (page.more) {
    page = await read(page.after, limit)
    told.push(...page.people)
  }
  return { told, ids: told.map(({ id }) => id), after: page.after, scope: page.scope }
}

const hashOf = (ids: string[]) =>
  createHash('sha256')
    .update([...ids].sort().join('\n'))
    .digest('hex')
const scopeIds = async () => (await centre.call('malee', 'GET', '/sync/scope')).body.ids as string[]

test('a page travels packed when the phone can unpack it, and says the same', async () => {
  const app = buildApp(centre)
  const asked = (packing: string) =>
    app.inject({
      url: '/api/v1/sync/feed',
      headers: { cookie: `${SESSION_COOKIE}=malee`, 'accept-encoding': packing },
    })
  await everyoneHasFinished(centre.db)
  const [plain, packed] = [await asked('identity'), await asked('gzip, deflate, br')]
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect(packed.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' })
  expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2)
  expect(JSON.parse(brotliDecompressSync(packed.rawPayload).toString())).toEqual(plain.json())
  await app.close()
})

describe('a first sync', () => {
  test('tells everyone of the scope, page by page, and what the phone must hold then', async () => {
    const { ids, scope } = await readAll(undefined, 2)
    expect(ids.sort()).toEqual(people.slice(0, 3).sort())
    expect(scope).toEqual({ count: 3, hash: hashOf(people.slice(0, 3)) })
  })

  test('tells whole people', async () => {
    const id = people[0]!
    const visit = visitTo(id, { visitedOn: '2026-10-04', systolic: 150, nextVisitOn: '2030-01-01' })
    expect((await centre.call('somsri', 'POST', '/visits', visit)).status).toBe(200)
    const { told } = await readAll()
    expect(told.find((person) => person.id === id)).toMatchObject({
      firstName: 'คนที่ 0',
      by: 'caseload',
      nextVisitOn: '2030-01-01',
      visits: [{ id: visit.id, systolic: 150, photoIds: [] }],
      household: null,
      loans: [],
    })
  })
})

describe('afterwards', () => {
  test('only who changed since is told, and nobody twice', async () => {
    const { after } = await readAll()
    expect((await readAll(after)).ids).toEqual([])
    await centre.call('somsri', 'POST', '/visits', visitTo(people[1]!, { visitedOn: '2026-10-05' }))
    const next = await readAll(after)
    expect(next.ids).toEqual([people[1]])
    expect((await readAll(next.after)).ids).toEqual([])
  })

  test('whoever is handed over comes, and whoever is handed back is missing from the sum', async () => {
    const { after } = await readAll()
    const caseload = newId()
    await centre.call('nok', 'POST', `/people/${people[3]}/caseloads`, {
      id: caseload,
      accountId: castAccounts.malee.id,
    })
    const come = await readAll(after)
    expect(come.ids).toEqual([people[3]])
    await sql`update caseloads set to_day = '2020-01-02', from_day = '2020-01-01' where id = ${caseload}`.execute(
      centre.db,
    )
    const gone = await readAll(come.after)
    expect(gone.ids).toEqual([])
    expect(gone.scope).toEqual({ count: 3, hash: hashOf(people.slice(0, 3)) })
    expect(await scopeIds()).toEqual(people.slice(0, 3).sort())
  })

  test('whoever is asked for is told only while she is in the scope', async () => {
    const { body } = await centre.call('malee', 'POST', '/sync/bundles', { ids: [people[0], people[4]] })
    expect((body.people as PersonBundle[]).map(({ id }) => id)).toEqual([people[0]])
  })

  test('a cursor of another epoch begins anew', async () => {
    const { after } = await readAll()
    await sql`insert into epochs (id) values (${newId()})`.execute(centre.db)
    expect((await readAll(after)).ids.sort()).toEqual(people.slice(0, 3).sort())
  })
})

describe('leaving the scope, by whatever cause, is seen by the sum', () => {
  const leaves = async (cause: () => Promise<unknown>, left: number) => {
    await cause()
    const ids = await scopeIds()
    expect(ids).toHaveLength(left)
    expect((await readAll()).scope).toEqual({ count: left, hash: hashOf(ids) })
  }

  test('merged: her facts are told with the one who stays', async () => {
    const [stays, goes] = [people[0]!, people[1]!]
    await leaves(async () => {
      const { revision } = (await centre.call('nok', 'GET', `/people/${stays}`)).body
      const merge = { id: newId(), leaves: goes, revision }
      expect(await centre.call('nok', 'POST', `/people/${stays}/merges`, merge)).toMatchObject({ status: 200 })
    }, 2)
    const { told } = await readAll()
    const her = told.find(({ id }) => id === stays)
    expect(her?.visits).toHaveLength(2)
    // What the phone still calls by the other id leads to her.
    expect(her?.formerIds).toEqual([goes])
    expect(told.filter(({ formerIds }) => formerIds)).toHaveLength(1)
  })

  test('withdrawn', () =>
    leaves(() => sql`update people set withdrawn_at = now() where id = ${people[2]}`.execute(centre.db), 1))

  test('the role is lost: nothing is told any more', async () => {
    await sql`update grants set to_day = '2020-01-02' where account_id = ${castAccounts.malee.id}`.execute(centre.db)
    expect((await centre.call('malee', 'GET', '/sync/feed')).status).toBe(403)
    await sql`update grants set to_day = null where account_id = ${castAccounts.malee.id}`.execute(centre.db)
  })
})

test.skipIf(!process.env.TEST_DATABASE_URL)('never passes by whoever commits late', async () => {
  const { after } = await readAll()
  const early = await centre.db.startTransaction().execute()
  const stays = people[0]!
  await sql`update people set changed_at = now() where id = ${stays}`.execute(early)
  await handOver(people[4]!)
  // Whoever began first is still writing: nothing from her on is told yet.
  const between = await readOn(after)
  expect(between.ids).not.toContain(stays)
  await early.commit().execute()
  const { ids } = await readAll(between.after)
  expect([...between.ids, ...ids]).toEqual(expect.arrayContaining([stays, people[4]]))
})
