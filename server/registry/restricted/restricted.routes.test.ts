import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import { addDays, bangkokToday } from '../../../domain/shared/thai-date.ts'
import type { Work } from '../../platform/work.ts'
import { type Call, test } from '../../testing.ts'
import { type CastName, castAccounts } from '../../testing-cast.ts'
import { addressIn, personOf, THAP_THIANG } from '../../testing-people.ts'

type As = <T>(name: CastName, handle: (work: Work) => Promise<T>) => Promise<T>

const WHY = 'ดูแลต่อเนื่องที่บ้านตามแผนการดูแล'
const factOf = (says: object = {}) => ({ id: newId(), kind: 'infection', sort: 'hiv', detail: 'รับยาที่ รพ.', ...says })

const somebody = async (call: Call, says: Parameters<typeof personOf>[0] = {}) => {
  const person = personOf(says)
  const by = person.address.areaCode === THAP_THIANG ? 'far' : 'somsri'
  expect((await call(by, 'POST', '/people', person)).status).toBe(200)
  return person.id
}

const give = (call: Call, to: CastName, kinds: string[], says: object = {}) =>
  call('arun', 'POST', '/restricted-rights', {
    id: newId(),
    accountId: castAccounts[to].id,
    kinds,
    toDay: addDays(bangkokToday(), 90),
    reason: WHY,
    ...says,
  })

/** What the database itself shows, whatever the application would have asked. */
const factsSeenBy = (as: As, name: CastName) =>
  as(name, async ({ db }) =>
    (await db.selectFrom('personRestricted').select('kind').orderBy('kind').execute()).map((one) => one.kind),
  )

const factsOf = async (call: Call, as: CastName, personId: string) =>
  (await call(as, 'GET', `/people/${personId}/restricted/facts`)).body.facts

describe('a restricted fact', () => {
  test('is written by whoever sees the person and read back only by whoever has the right of its kind', async ({
    call,
    as,
  }) => {
    const personId = await somebody(call)
    const fact = factOf()
    expect((await call('somsri', 'POST', `/people/${personId}/restricted`, fact)).body).toEqual({
      id: fact.id,
      again: false,
    })
    expect((await call('somsri', 'POST', `/people/${personId}/restricted`, fact)).body).toEqual({
      id: fact.id,
      again: true,
    })
    expect(await factsOf(call, 'somsri', personId)).toEqual([])
    await give(call, 'nok', ['infection'])
    await give(call, 'somsri', ['violence'])
    expect(await factsOf(call, 'nok', personId)).toMatchObject([
      { kind: 'infection', sort: 'hiv', detail: 'รับยาที่ รพ.', recordedBy: 'สมศรี', fromGroups: false },
    ])
    expect(await factsOf(call, 'somsri', personId)).toEqual([])
    expect(await factsSeenBy(as, 'nok')).toEqual(['infection'])
    for (const name of ['somsri', 'wilai', 'arun', 'malee', 'far', 'vera'] as const)
      expect(await factsSeenBy(as, name)).toEqual([])
  })

  test('does not tell whoever has no right that it is there', async ({ call }) => {
    const [withFact, without] = [await somebody(call), await somebody(call)]
    await call('somsri', 'POST', `/people/${withFact}/restricted`, factOf())
    const door = async (as: CastName, id: string) => (await call(as, 'GET', `/people/${id}/restricted`)).body
    expect(await door('somsri', withFact)).toEqual(await door('somsri', without))
    expect(await door('arun', withFact)).toEqual({ kinds: [], count: 0, canOpenInEmergency: false, openUntil: null })
    await give(call, 'somsri', ['infection'])
    expect(await door('somsri', withFact)).toMatchObject({ kinds: ['infection'], count: 1 })
    expect((await call('far', 'GET', `/people/${withFact}/restricted`)).status).toBe(404)
    expect((await call('far', 'GET', `/people/${withFact}/restricted/facts`)).status).toBe(404)
    expect((await call('far', 'POST', `/people/${withFact}/restricted`, factOf())).status).toBe(404)
  })

  test('is sealed, and every reading of it leaves a line that says nothing of its kind', async ({
    call,
    centre,
    auditOf,
  }) => {
    const personId = await somebody(call)
    await call('somsri', 'POST', `/people/${personId}/restricted`, factOf())
    await give(call, 'nok', ['infection'])
    await factsOf(call, 'nok', personId)
    expect(await auditOf('restricted.read')).toMatchObject([
      { accountId: castAccounts.nok.id, personIds: [personId], details: {} },
    ])
    expect(await auditOf('restricted.record')).toMatchObject([{ personIds: [personId], details: {} }])
    await sql`set local role klang_keeper`.execute(centre.db)
    const { rows } = await sql<{ sealed: Buffer }>`select sealed from person_restricted`.execute(centre.db)
    await sql`reset role`.execute(centre.db)
    expect(Buffer.from(rows[0]!.sealed).toString()).not.toContain('รับยา')
    expect(Buffer.from(rows[0]!.sealed).toString()).not.toContain('hiv')
  })

  test('is ended with a reason by whoever may read it, and by nobody else', async ({ call }) => {
    const personId = await somebody(call)
    const fact = factOf()
    await call('somsri', 'POST', `/people/${personId}/restricted`, fact)
    const ending = () => ({ id: newId(), reason: 'ตรวจซ้ำแล้วไม่ใช่' })
    const path = `/people/${personId}/restricted/facts/${fact.id}/ending`
    expect((await call('somsri', 'POST', path, ending())).status).toBe(404)
    await give(call, 'nok', ['infection'])
    expect((await call('nok', 'POST', path, ending())).status).toBe(200)
    expect(await factsOf(call, 'nok', personId)).toMatchObject([
      { endedOn: bangkokToday(), endingReason: 'ตรวจซ้ำแล้วไม่ใช่' },
    ])
    expect((await call('nok', 'GET', `/people/${personId}/restricted`)).body).toMatchObject({ count: 0 })
  })
})

describe('the right', () => {
  test('ends by its date, opens only its kinds, and nobody gives it to herself', async ({ call, as, operator }) => {
    const personId = await somebody(call)
    await call('somsri', 'POST', `/people/${personId}/restricted`, factOf())
    await call('somsri', 'POST', `/people/${personId}/restricted`, factOf({ kind: 'violence', sort: null }))
    await give(call, 'nok', ['violence', 'infection'])
    expect(await factsSeenBy(as, 'nok')).toEqual(['infection', 'violence'])
    await operator(({ db }) =>
      db.updateTable('restrictedRights').set({ fromDay: '2020-01-01', toDay: '2020-06-01' }).execute(),
    )
    expect(await factsSeenBy(as, 'nok')).toEqual([])
    expect((await give(call, 'arun', ['violence'])).status).toBe(403)
    expect((await give(call, 'nok', ['violence'], { toDay: addDays(bangkokToday(), 600) })).body.problem).toBe(
      'restricted-right-too-long',
    )
    expect((await call('nok', 'POST', '/restricted-rights', { id: newId() })).status).toBe(400)
  })

  test('is given and taken back by the administrator of the organisation', async ({ call, as, operator }) => {
    const personId = await somebody(call)
    await call('somsri', 'POST', `/people/${personId}/restricted`, factOf())
    const right = {
      id: newId(),
      accountId: castAccounts.vera.id,
      kinds: ['infection'],
      toDay: addDays(bangkokToday(), 9),
      reason: WHY,
    }
    expect(
      (await call('wilai', 'POST', '/restricted-rights', { ...right, id: newId(), accountId: castAccounts.nok.id }))
        .status,
    ).toBe(403)
    expect((await call('wilai', 'POST', '/restricted-rights', right)).status).toBe(200)
    // A reader of figures sees no persons, whatever right she was given.
    expect(await factsSeenBy(as, 'vera')).toEqual([])
    await operator(({ db }) =>
      db.updateTable('grants').set({ role: 'officer' }).where('accountId', '=', castAccounts.vera.id).execute(),
    )
    expect(await factsSeenBy(as, 'vera')).toEqual(['infection'])
    expect((await call('wilai', 'GET', '/restricted-rights')).body.rights).toMatchObject([
      { id: right.id, name: 'วีระ', holds: true },
    ])
    expect((await call('wilai', 'POST', `/restricted-rights/${right.id}/ending`)).status).toBe(200)
    expect(await factsSeenBy(as, 'vera')).toEqual([])
  })

  test('asks the agreement for health too', async ({ call, as, operator }) => {
    const personId = await somebody(call)
    await call('somsri', 'POST', `/people/${personId}/restricted`, factOf())
    await give(call, 'wilai', ['infection'])
    expect(await factsSeenBy(as, 'wilai')).toEqual(['infection'])
    await operator(({ db }) =>
      db
        .updateTable('agreements')
        .set({ fields: ['identity'] })
        .execute(),
    )
    expect(await factsSeenBy(as, 'wilai')).toEqual([])
  })
})

describe('breaking the glass', () => {
  test('opens one person for a day to the care manager who says why, and the coordinator reads it', async ({
    call,
    as,
    auditOf,
  }) => {
    const [personId, another] = [await somebody(call), await somebody(call)]
    for (const id of [personId, another]) await call('somsri', 'POST', `/people/${id}/restricted`, factOf())
    const path = `/people/${personId}/restricted/openings`
    const opening = { id: newId(), reason: 'ผู้ป่วยหมดสติ ต้องรู้ยาที่ใช้ก่อนส่งต่อ' }
    expect((await call('somsri', 'POST', path, opening)).status).toBe(403)
    expect((await call('nok', 'POST', path, { id: newId(), reason: 'ด่วน' })).status).toBe(400)
    expect((await call('nok', 'POST', path, opening)).status).toBe(200)
    expect(await factsOf(call, 'nok', personId)).toMatchObject([{ kind: 'infection' }])
    expect(await factsOf(call, 'nok', another)).toEqual([])
    expect(await auditOf('restricted.break-glass')).toMatchObject([
      { accountId: castAccounts.nok.id, personIds: [personId] },
    ])

    expect((await call('nok', 'GET', '/restricted-openings')).status).toBe(403)
    expect((await call('wilai', 'GET', '/restricted-openings')).body.openings).toEqual([])
    expect((await call('arun', 'GET', '/restricted-openings')).body.openings).toMatchObject([
      { id: opening.id, by: 'นก', reason: opening.reason, personName: 'สมมุติ ตัวอย่างดี', canReview: true },
    ])
    expect((await call('arun', 'POST', `/restricted-openings/${opening.id}/review`)).status).toBe(200)
    expect((await call('arun', 'GET', '/restricted-openings')).body.openings).toMatchObject([
      { reviewedBy: 'อรุณ', canReview: false },
    ])

    await as('arun', ({ db }) =>
      db.updateTable('restrictedOpenings').set({ openUntil: sql`to_timestamp(0)` }).execute(),
    )
    expect(await factsSeenBy(as, 'nok')).toEqual([])
  })

  test('cannot be done for somebody outside one’s scope, nor by writing past the application', async ({ call, as }) => {
    const far = await somebody(call, { address: addressIn(THAP_THIANG) })
    const reason = 'ต้องรู้ยาที่ใช้ก่อนส่งต่อ'
    expect((await call('nok', 'POST', `/people/${far}/restricted/openings`, { id: newId(), reason })).status).toBe(404)
    const personId = await somebody(call)
    const open = (name: 'somsri' | 'nok', accountId: string) =>
      as(name, ({ db, actor }) =>
        db
          .insertInto('restrictedOpenings')
          .values({ personId, id: newId(), accountId, organizationId: actor.organizationId!, reason })
          .execute(),
      )
    await expect(open('somsri', castAccounts.somsri.id)).rejects.toThrow(/row-level security/)
    await expect(open('nok', castAccounts.somsri.id)).rejects.toThrow(/row-level security/)
  })
})
