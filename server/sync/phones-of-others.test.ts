// Phones and what is held, asked with the application's own filter taken away: what the database itself answers.
import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { newId } from '../../domain/shared/ids.ts'
import type { Work } from '../platform/work.ts'
import { type Call, test } from '../testing.ts'
import { type CastName, castAccounts, organizations } from '../testing-cast.ts'
import { outcomes, PHONE, push, visitEntry } from '../testing-outbox.ts'
import { addressIn, personOf, THAP_THIANG } from '../testing-people.ts'

const contact = (call: Call, as: CastName) =>
  call(as, 'POST', '/phones/contact', {
    ...{ phoneId: PHONE, version: '1.0.0', sentAt: new Date().toISOString(), people: 0 },
    waiting: { entries: 0, photos: 0, refused: 0, oldestMadeAt: null },
    waitingIds: [],
    storage: { isPersistent: null, usedBytes: null, grantedBytes: null },
  })

type As = <T>(name: CastName, handle: (work: Work) => Promise<T>) => Promise<T>
const seenBy = (as: As, name: CastName) =>
  as(name, async ({ db }) => {
    const { rows } = await sql<{ phones: number; held: number }>`
      select (select count(*)::int from phones) as phones, (select count(*)::int from held_entries) as held`.execute(db)
    return rows[0]!
  })
const changedBy = (as: As, name: CastName) =>
  as(name, async ({ db }) => {
    const phones = await sql`update phones set wiping_asked_at = now()`.execute(db)
    const held = await sql`update held_entries set is_wished = true`.execute(db)
    return [Number(phones.numAffectedRows), Number(held.numAffectedRows)]
  })

/** มาลี works for วิไล's organisation here; somebody in ตรัง is nobody's that she may see. */
async function phoneAndHeld(call: Call, db: Work['db']) {
  await sql`update accounts set organization_id = ${organizations.pao.id} where id = ${castAccounts.malee.id}`.execute(
    db,
  )
  expect((await contact(call, 'malee')).status).toBe(200)
  const person = personOf({ address: addressIn(THAP_THIANG) })
  await call('far', 'POST', '/people', person)
  expect(outcomes(await push(call, 'malee', [visitEntry(person.id)]))).toEqual(['held'])
}

describe('a phone and what is held', () => {
  test('are seen by whoever they are of and by who coordinates her organisation', async ({ call, as, centre }) => {
    await phoneAndHeld(call, centre.db)
    for (const name of ['malee', 'wilai', 'arun'] as const)
      expect([name, await seenBy(as, name)]).toEqual([name, { phones: 1, held: 1 }])
    for (const name of ['somsri', 'nok', 'far', 'vera', 'fon', 'mek'] as const) {
      expect([name, await seenBy(as, name)]).toEqual([name, { phones: 0, held: 0 }])
      expect([name, await changedBy(as, name)]).toEqual([name, [0, 0]])
    }
  })

  test('are made by nobody in the name of another', async ({ call, as, centre }) => {
    await phoneAndHeld(call, centre.db)
    const made = as('somsri', ({ db }) =>
      sql`insert into phones (id, account_id, organization_id, secret, version)
        values (${newId()}, ${castAccounts.malee.id}, ${organizations.pao.id}, '', '1')`.execute(db),
    )
    await expect(made).rejects.toMatchObject({ code: '42501' })
  })
})

test('whoever signs in on the phone of somebody else is refused in words', async ({ call }) => {
  expect((await contact(call, 'malee')).status).toBe(200)
  for (const name of ['somsri', 'nok', 'far'] as const)
    expect(await contact(call, name)).toMatchObject({ status: 403, body: { problem: 'not-allowed' } })
  expect((await contact(call, 'malee')).status).toBe(200)
})
