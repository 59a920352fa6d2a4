import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { canRecordVisit } from '../../../domain/care/visits/visit.policy.ts'
import type { NewVisit } from '../../../domain/care/visits/visit.ts'
import { newId } from '../../../domain/shared/ids.ts'
import type { Db } from '../../platform/database.ts'
import { type Call, test } from '../../testing.ts'
import { type CastName, castAccounts } from '../../testing-cast.ts'
import { personOf, visitTo } from '../../testing-people.ts'

const WHOLE = {
  visitorName: 'สมมุติ อาสา',
  agency: 'รพ.สต.สมมุติ',
  systolic: 138,
  diastolic: 84,
  pulse: 78,
  weightKg: 52.5,
  heightCm: 155,
  sugar: 118,
  adlItems: [1, 1, 2, 1, 1, 1, 0, 0, 1, 1],
  adlTotal: 9,
  findings: 'เดินได้เอง',
  needsFound: ['walking-aid'],
  nextVisitOn: '2020-06-04',
  temperature: 36.8,
  respiration: 18,
  oxygen: 97,
  waistCm: 82,
  pressurePosition: 'sitting',
  sugarKind: 'fasting',
  metWith: 'carer',
  falls: 1,
  fallInjured: false,
  pressureSore: true,
  soreGrade: '2',
  sorePlace: 'ก้นกบ',
  done: ['measuring', 'wound-dressing'],
  latitude: 7.008,
  longitude: 100.474,
  accuracyMetres: 12,
  householdVisitId: '019a0000-0000-7000-8000-0000000000aa',
  startedAt: '2020-05-11T02:00:00.000Z',
  savedAt: '2020-05-11T02:01:00.000Z',
} satisfies Partial<NewVisit>

const somebody = async (call: Call, says: Parameters<typeof personOf>[0] = {}) => {
  const person = personOf(says)
  await call('somsri', 'POST', '/people', person)
  return person.id
}

/** As it is sent in a push of one, and by itself. */
const entryOf = (visit: { id: string; personId: string; visitedOn: string }, allowed = true, hash = 'aa') => ({
  visit: { id: visit.id, person_id: visit.personId, visited_on: visit.visitedOn, needs_found: [], done: [] },
  hash,
  line: newId(),
  allowed,
})

async function bothWays(db: Db, inPush: ReturnType<typeof entryOf>, alone: ReturnType<typeof entryOf>) {
  const { rows } = await sql<{ inPush: string; alone: string }>`
    select (select outcome from record_visits(${JSON.stringify([inPush])}::jsonb)) as in_push,
      (record_one_visit(${JSON.stringify(alone)}::jsonb)).outcome as alone`.execute(db)
  return rows[0]!
}

describe('a visit that comes by itself', () => {
  test('is answered as one in a push', async ({ call, as }) => {
    const [personId, dead] = [await somebody(call), await somebody(call, { diedOn: '2020-05-01' })]
    await as('somsri', async ({ db }) => {
      const [one, other] = [visitTo(personId), visitTo(personId)]
      const ask = (makeEntry: (visit: typeof one) => ReturnType<typeof entryOf>) =>
        bothWays(db, makeEntry(one), makeEntry(other))
      const both = (outcome: string) => ({ inPush: outcome, alone: outcome })
      expect(await ask((visit) => entryOf(visit, false))).toEqual(both('refused'))
      expect(await ask((visit) => entryOf({ ...visit, personId: newId() }))).toEqual(both('unseen'))
      expect(await ask((visit) => entryOf({ ...visit, personId: dead }))).toEqual(both('died'))
      expect(await ask((visit) => entryOf(visit))).toEqual(both('done'))
      expect(await ask((visit) => entryOf(visit, false))).toEqual(both('again'))
      expect(await ask((visit) => entryOf(visit, true, 'bb'))).toEqual(both('differs'))
    })
  })

  test('is kept as whole as one in a push, with its line of audit', async ({ call, as, auditOf }) => {
    const personId = await somebody(call)
    const [alone, inPush] = [visitTo(personId, WHOLE), visitTo(personId, WHOLE)]
    expect((await call('somsri', 'POST', '/visits', alone)).body).toEqual({ id: alone.id, again: false })
    const madeAt = new Date().toISOString()
    const entries = [{ id: inPush.id, kind: 'visit', about: personId, madeAt, body: inPush }]
    const { body } = await call('somsri', 'POST', '/outbox', { phoneId: newId(), sentAt: madeAt, entries })
    expect(body.answers).toMatchObject([{ outcome: 'done' }])
    const rows = await as('somsri', async ({ db }) => {
      const answer = await sql<{ visit: Record<string, unknown> }>`
        select to_jsonb(v) - '{id,recorded_at,counted_firsts}'::text[] as visit from visits v
        where person_id = ${personId}`.execute(db)
      return answer.rows.map(({ visit }) => visit)
    })
    expect(rows[0]).toEqual(rows[1])
    const unsaid = Object.entries(rows[0]!).filter(([, value]) => value === null)
    expect(unsaid.map(([column]) => column).sort()).toEqual(UNSAID)
    const lines = await auditOf('visit.record')
    expect(lines).toMatchObject([alone, inPush].map(({ id }) => ({ subjectId: id, personIds: [personId] })))
  })
})

/** What no visit says that somebody wrote down. */
const UNSAID = ['batch_id', 'row_key', 'withdrawal_reason', 'withdrawn_at', 'withdrawn_by']

test('the database lets exactly those write a visit whom the policy lets', async ({ as }) => {
  for (const name of Object.keys(castAccounts) as CastName[])
    await as(name, async ({ db, actor }) => {
      const { rows } = await sql<{ may: boolean }>`select klang_may_write() as may`.execute(db)
      expect(rows[0]!.may, name).toBe(canRecordVisit(actor))
    })
})
