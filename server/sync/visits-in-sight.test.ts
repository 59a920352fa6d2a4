import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { newId } from '../../domain/shared/ids.ts'
import type { Db } from '../platform/database.ts'
import { type Call, test } from '../testing.ts'
import { type CastName, castAccounts } from '../testing-cast.ts'
import { addressIn, personOf, THAP_THIANG, visitTo } from '../testing-people.ts'
import { holdClosePeople } from './scope.queries.ts'

const NAMES = Object.keys(castAccounts) as CastName[]

/** One in ท่าข้าม, whom มาลี looks after; one in ตรัง; one in another ตำบล. A visit to each. */
async function threePeople(call: Call): Promise<string[]> {
  const people = [
    personOf({}),
    personOf({ address: addressIn(THAP_THIANG) }),
    personOf({ address: addressIn('901114') }),
  ]
  await call('somsri', 'POST', '/people', people[0])
  await call('far', 'POST', '/people', people[1])
  await call('arun', 'POST', '/people', people[2])
  await call('arun', 'POST', `/people/${people[0]!.id}/caseloads`, { id: newId(), accountId: castAccounts.malee.id })
  for (const { id } of people) expect((await call('arun', 'POST', '/visits', visitTo(id))).status).toBe(200)
  return people.map(({ id }) => id)
}

async function bothSides(db: Db, ids: readonly string[]) {
  const { rows } = await sql<Record<'people' | 'visits', { inSight: string[]; seen: string[] }>>`
    select jsonb_build_object('inSight', (select coalesce(jsonb_agg(id order by id), '[]') from unnest(people_in_sight(${ids}::uuid[])) id),
        'seen', (select coalesce(jsonb_agg(id order by id), '[]') from people where id = any (${ids}::uuid[]))) as people,
      jsonb_build_object('inSight', (select coalesce(jsonb_agg(id order by id), '[]') from visits_to_people(${ids}::uuid[])),
        'seen', (select coalesce(jsonb_agg(id order by id), '[]') from visits where person_id = any (${ids}::uuid[]))) as visits`.execute(
    db,
  )
  return rows[0]!
}

describe('visits that are read for many people at once', () => {
  test('are those that the policies of people and of visits open to each role', async ({ call, as }) => {
    const ids = await threePeople(call)
    const seen: Record<string, number> = {}
    for (const name of NAMES) {
      const { people, visits } = await as(name, ({ db }) => bothSides(db, ids))
      expect([name, people.inSight, visits.inSight]).toEqual([name, people.seen, visits.seen])
      seen[name] = visits.seen.length
    }
    expect(seen).toMatchObject({ arun: 3, malee: 1, far: 1, vera: 0 })
  })

  test('are the same where close people were reckoned once, and nobody else’s in the same transaction', async ({
    call,
    as,
  }) => {
    const ids = await threePeople(call)
    await as('malee', async ({ db }) => {
      await holdClosePeople(db)
      expect((await bothSides(db, ids)).visits.inSight).toHaveLength(1)
      await sql`select set_config('klang.account', ${castAccounts.vera.id}, true)`.execute(db)
      expect((await bothSides(db, ids)).visits).toEqual({ inSight: [], seen: [] })
    })
  })
})
