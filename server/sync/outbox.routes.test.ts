import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { newId } from '../../domain/shared/ids.ts'
import { bangkokToday } from '../../domain/shared/thai-date.ts'
import type { Db } from '../platform/database.ts'
import { type Call, test } from '../testing.ts'
import { castAccounts } from '../testing-cast.ts'
import { daysAgo, entryOf, outcomes, PHONE, push, visitEntry } from '../testing-outbox.ts'
import { personOf, visitTo } from '../testing-people.ts'

const somebody = async (call: Call) => {
  const person = personOf({})
  await call('somsri', 'POST', '/people', person)
  return person.id
}

/** มาลี looked after her from a day on, until a day or still. */
const handOver = (db: Db, personId: string, from: string, to: string | null = null) =>
  sql`insert into caseloads (person_id, id, account_id, from_day, to_day)
    values (${personId}, ${newId()}, ${castAccounts.malee.id}, ${from}, ${to})`.execute(db)

const day = (days: number) => bangkokToday(new Date(daysAgo(days)))
const visitsOf = async (call: Call, personId: string) =>
  (await call('somsri', 'GET', `/people/${personId}/visits`)).body.visits as {
    id: string
    visitedOn: string
    skewSeconds: number
  }[]

describe('a push', () => {
  test('is done once however often it is sent, and an edit under the same id is refused', async ({
    call,
    operator,
  }) => {
    const id = await somebody(call)
    await operator(({ db }) => handOver(db, id, '2020-01-01'))
    const entries = [visitEntry(id), visitEntry(id, { visitedOn: '2020-06-01' })]
    expect(outcomes(await push(call, 'malee', entries))).toEqual(['done', 'done'])
    expect(outcomes(await push(call, 'malee', entries))).toEqual(['again', 'again'])
    const edited = { ...entries[0]!, body: { ...entries[0]!.body, findings: 'อื่น' } }
    expect(await push(call, 'malee', [edited])).toMatchObject([{ outcome: 'refused', problem: 'sent-differently' }])
    expect(await visitsOf(call, id)).toHaveLength(2)
    const asked = [...entries.map((entry) => entry.id), newId()]
    const { body } = await call('malee', 'POST', '/outbox/receipts', { ids: asked })
    expect(body.known).toEqual(asked.slice(0, 2))
  })

  test('holds back, after a refusal, only what is about the same person', async ({ call, operator }) => {
    const [first, second] = [await somebody(call), await somebody(call)]
    await operator(async ({ db }) => {
      await handOver(db, first, '2020-01-01')
      await handOver(db, second, '2020-01-01')
    })
    const answers = await push(call, 'malee', [
      visitEntry(first, { visitedOn: '2999-01-01' }),
      visitEntry(first),
      visitEntry(second),
    ])
    expect(outcomes(answers)).toEqual(['refused', 'waits', 'done'])
    expect(answers[0]?.problem).toBe('visit-in-future')
  })

  test('answers what is malformed by itself and never fails for it', async ({ call, operator }) => {
    const id = await somebody(call)
    await operator(({ db }) => handOver(db, id, '2020-01-01'))
    const answers = await push(call, 'malee', [
      entryOf('visit', null, { ...visitTo(id), visitedOn: 'yesterday' }),
      entryOf('visit', null, visitTo(id), { id: newId() }),
      visitEntry(id),
    ])
    expect(answers).toMatchObject([
      { outcome: 'refused', problem: 'invalid', details: { where: ['visitedOn'] } },
      { outcome: 'refused', problem: 'invalid', details: { where: ['id'] } },
      { outcome: 'done' },
    ])
  })
})

describe('rights have dates', () => {
  test('a visit made while she was hers is done after she was handed on', async ({ call, operator, auditOf }) => {
    const id = await somebody(call)
    await operator(({ db }) => handOver(db, id, day(20), day(5)))
    const made = visitEntry(id, { visitedOn: day(7) }, { madeAt: daysAgo(7) })
    const after = visitEntry(id, { visitedOn: day(2) }, { madeAt: daysAgo(2) })
    expect(outcomes(await push(call, 'malee', [made, after]))).toEqual(['done', 'held'])
    expect(outcomes(await push(call, 'malee', [made, after]))).toEqual(['again', 'held'])
    expect(await visitsOf(call, id)).toMatchObject([{ id: made.id, visitedOn: day(7) }])
    expect((await call('malee', 'GET', `/people/${id}`)).status).toBe(404)
    expect(await auditOf('outbox.hold')).toMatchObject([{ subjectId: after.id, personIds: [id] }])
  })

  test('a right that is gone for longer than sixty days opens nothing: it is held', async ({ call, operator }) => {
    const id = await somebody(call)
    await operator(({ db }) => handOver(db, id, '2020-01-01', day(80)))
    const made = visitEntry(id, { visitedOn: day(90) }, { madeAt: daysAgo(90) })
    expect(outcomes(await push(call, 'malee', [made]))).toEqual(['held'])
  })
})

describe('a clock that is wrong', () => {
  test('keeps the date the phone gave, and is written down with its skew', async ({ call, operator, centre }) => {
    const id = await somebody(call)
    await operator(({ db }) => handOver(db, id, '2020-01-01'))
    const ahead = daysAgo(-2)
    const visit = visitEntry(id, { visitedOn: bangkokToday(new Date(ahead)) }, { madeAt: ahead })
    expect(outcomes(await push(call, 'malee', [visit], { sentAt: ahead }))).toEqual(['done'])
    const [seen] = await visitsOf(call, id)
    expect(seen).toMatchObject({ visitedOn: day(-2) })
    expect(Math.abs(seen!.skewSeconds - 172_800)).toBeLessThan(60)
    const { rows } = await sql<{ phoneId: string; skew: number }>`
      select phone_id, skew_seconds as skew from entry_arrivals where entry_id = ${visit.id}`.execute(centre.db)
    expect(rows[0]?.phoneId).toBe(PHONE)
    expect(Math.abs(rows[0]!.skew - 172_800)).toBeLessThan(60)
  })

  test('does not let a right clock date a visit ahead', async ({ call, operator }) => {
    const id = await somebody(call)
    await operator(({ db }) => handOver(db, id, '2020-01-01'))
    expect(await push(call, 'malee', [visitEntry(id, { visitedOn: day(-1) })])).toMatchObject([
      { outcome: 'refused', problem: 'visit-in-future' },
    ])
  })
})
