import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { Answers } from '../../../domain/care/assessments/instrument.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { addDays, bangkokToday } from '../../../domain/shared/thai-date.ts'
import { type Call, test } from '../../testing.ts'
import { castAccounts } from '../../testing-cast.ts'
import { addressIn, personOf, THAP_THIANG, visitTo } from '../../testing-people.ts'
import { rescoreAssessments } from './rescore.ts'
import { registerUrgentTaker, type UrgentAnswer } from './urgent-answers.ts'

const ITEMS = [
  'feeding',
  'grooming',
  'transfer',
  'toilet',
  'mobility',
  'dressing',
  'stairs',
  'bathing',
  'bowels',
  'bladder',
]
const adl = (scores: string): Answers =>
  Object.fromEntries(scores.split(' ').map((score, at) => [ITEMS[at]!, Number(score)]))
const EIGHT = { q1: 'yes', q2: 'no', q3: 'yes', q3b: 'cannot', q4: 'no', q5: 'no', q6: 'no', q7: 'no', q8: 'no' }

const somebody = async (call: Call, areaCode?: string) => {
  const person = personOf(areaCode ? { address: addressIn(areaCode) } : {})
  await call(areaCode ? 'far' : 'somsri', 'POST', '/people', person)
  return person.id
}
const of = (personId: string, instrument: string, answers: Answers, more: object = {}) => ({
  id: newId(),
  personId,
  instrument,
  version: '1',
  assessedOn: '2021-05-04',
  answers,
  ...more,
})
const listed = async (call: Call, as: 'somsri' | 'nok' | 'malee', personId: string) =>
  (await call(as, 'GET', `/people/${personId}/assessments`)).body.assessments as Record<string, unknown>[]
const adlOnLine = async (call: Call, personId: string) =>
  ((await call('somsri', 'GET', '/people')).body.people as { id: string; adlScore: number | null }[]).find(
    ({ id }) => id === personId,
  )?.adlScore
const give = (call: Call, kinds: string[]) =>
  call('arun', 'POST', '/restricted-rights', {
    id: newId(),
    accountId: castAccounts.nok.id,
    kinds,
    toDay: addDays(bangkokToday(), 30),
    reason: 'ดูแลต่อเนื่องที่บ้าน',
  })

describe('an assessment', () => {
  test('is scored at the centre, whatever the phone showed', async ({ call }) => {
    const personId = await somebody(call)
    const sent = of(personId, 'barthel', adl('1 0 1 1 0 1 0 0 1 0'), { shownTotal: 20, shownBand: 'social-bound' })
    expect(await call('somsri', 'POST', '/assessments', sent)).toMatchObject({ status: 200, body: { again: false } })
    expect(await listed(call, 'nok', personId)).toMatchObject([
      {
        instrument: 'barthel',
        total: 5,
        band: 'home-bound',
        recordedBy: 'สมศรี',
        isRestricted: false,
        canWithdraw: true,
      },
    ])
  })

  test('is recorded once when it is sent twice, and another under the same id is refused', async ({ call }) => {
    const sent = of(await somebody(call), '2q', { down: 'no', joyless: 'no' })
    await call('somsri', 'POST', '/assessments', sent)
    expect((await call('somsri', 'POST', '/assessments', sent)).body).toEqual({ id: sent.id, again: true })
    const other = { ...sent, answers: { down: 'yes', joyless: 'no' } }
    expect((await call('somsri', 'POST', '/assessments', other)).body.problem).toBe('sent-differently')
  })

  test('has no total until it is complete, and is kept as far as it went', async ({ call }) => {
    const personId = await somebody(call)
    await call('somsri', 'POST', '/assessments', of(personId, 'barthel', { feeding: 2, grooming: 7 }))
    expect(await listed(call, 'somsri', personId)).toMatchObject([{ total: null, band: null, answers: { feeding: 2 } }])
  })

  test.for([
    [{ instrument: 'none' }, 'instrument-unknown'],
    [{ version: '99' }, 'instrument-unknown'],
    [{ answers: {} }, 'nothing-answered'],
    [{ assessedOn: '2999-01-01' }, 'day-in-future'],
    [{ personId: newId() }, 'not-found'],
  ] as const)('with %j is refused: %s', async ([change, problem], { call }) => {
    const sent = { ...of(await somebody(call), '2q', { down: 'no', joyless: 'no' }), ...change }
    expect((await call('somsri', 'POST', '/assessments', sent)).body.problem).toBe(problem)
  })

  test('of somebody elsewhere is not taken, for she is not there', async ({ call }) => {
    const personId = await somebody(call, THAP_THIANG)
    expect((await call('somsri', 'POST', '/assessments', of(personId, 'pain', { pain: 3 }))).status).toBe(404)
  })

  test('that was taken back no longer counts', async ({ call }) => {
    const personId = await somebody(call)
    const sent = of(personId, 'barthel', adl('0 0 0 0 0 0 0 0 0 0'))
    await call('somsri', 'POST', '/assessments', sent)
    expect(await adlOnLine(call, personId)).toBe(0)
    await call('somsri', 'POST', `/assessments/${sent.id}/withdrawal`, { reason: 'ผิดคน' })
    expect(await listed(call, 'somsri', personId)).toEqual([])
    expect(await adlOnLine(call, personId)).toBe(null)
  })
})

test('ADL of visits and by itself is one history, and the latest stands on her line', async ({ call }) => {
  const personId = await somebody(call)
  await call(
    'somsri',
    'POST',
    '/visits',
    visitTo(personId, { visitedOn: '2021-01-01', adlItems: [2, 1, 3, 2, 3, 2, 2, 1, 2, 2] }),
  )
  await call(
    'somsri',
    'POST',
    '/assessments',
    of(personId, 'barthel', adl('1 1 1 1 1 1 0 0 1 1'), { assessedOn: '2022-01-01' }),
  )
  await call('somsri', 'POST', '/visits', visitTo(personId, { visitedOn: '2021-06-01', adlTotal: 15 }))
  expect(await adlOnLine(call, personId)).toBe(8)
  expect((await listed(call, 'somsri', personId)).map(({ total, fromVisit }) => [total, fromVisit])).toEqual([
    [8, false],
    [15, true],
    [20, true],
  ])
})

describe('what takes a right to be read', () => {
  test('is written by a volunteer who never reads it back, nor does anybody without the right', async ({
    call,
    centre,
  }) => {
    const personId = await somebody(call)
    await call('arun', 'POST', `/people/${personId}/caseloads`, {
      id: newId(),
      accountId: castAccounts.malee.id,
      fromDay: '2020-01-01',
    })
    const sent = of(personId, '8q', EIGHT)
    expect((await call('malee', 'POST', '/assessments', sent)).body).toEqual({ id: sent.id, again: false })
    expect((await call('malee', 'POST', '/assessments', sent)).body).toEqual({ id: sent.id, again: true })
    for (const as of ['malee', 'somsri', 'nok'] as const) expect(await listed(call, as, personId)).toEqual([])
    await give(call, ['suicide-risk'])
    expect(await listed(call, 'nok', personId)).toMatchObject([
      { instrument: '8q', total: 15, band: 'moderate', isRestricted: true },
    ])
    const { rows } = await sql<{ sealed: Buffer; said: string }>`
      select r.sealed, (select string_agg(e::text, ' ') from audit_entries e) as said from restricted_assessments r`.execute(
      centre.db,
    )
    expect(Buffer.from(rows[0]!.sealed).toString('latin1')).not.toContain('cannot')
    expect(rows[0]!.said).not.toMatch(/8q|moderate/)
  })

  test('of psychiatry is asked by officers and care managers only', async ({ call }) => {
    const personId = await somebody(call)
    await call('arun', 'POST', `/people/${personId}/caseloads`, {
      id: newId(),
      accountId: castAccounts.malee.id,
      fromDay: '2020-01-01',
    })
    const sent = of(personId, 'smi-v', { month: '2', symptoms: 1, medicine: 1, carer: 1, daily: 1, violence: 'no' })
    expect((await call('malee', 'POST', '/assessments', sent)).body.problem).toBe('not-allowed')
    expect((await call('somsri', 'POST', '/assessments', sent)).status).toBe(200)
  })
})

test('answers that cannot wait are told at once, in the same transaction', async ({ call }) => {
  const told: UrgentAnswer[] = []
  registerUrgentTaker(async (_, urgent) => {
    told.push(urgent)
  })
  const personId = await somebody(call)
  const thoughts = of(
    personId,
    '9q',
    Object.fromEntries(['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9'].map((id) => [id, id === 'q9' ? 1 : 0])),
  )
  await call('somsri', 'POST', '/assessments', thoughts)
  await call('somsri', 'POST', '/assessments', thoughts)
  await call('somsri', 'POST', '/assessments', of(personId, 'pain', { pain: 9 }))
  expect(told).toEqual([{ personId, kind: 'suicide-risk', subjectId: thoughts.id }])
})

describe('the class of TAI', () => {
  const TAI = { mobility: 4, mental: 5, eating: 5, toilet: 4 }

  test('is judged otherwise by the care manager, with a reason, and both stay to be seen', async ({ call }) => {
    const personId = await somebody(call)
    const sent = of(personId, 'tai', TAI)
    await call('somsri', 'POST', '/assessments', sent)
    const otherwise = { id: newId(), band: 'B3', reason: 'กลางคืนต้องมีคนช่วย' }
    const url = `/assessments/${sent.id}/override`
    expect((await call('somsri', 'POST', url, otherwise)).body.problem).toBe('not-allowed')
    expect((await call('nok', 'POST', url, { ...otherwise, id: newId(), band: 'Z' })).body.problem).toBe('band-unknown')
    expect((await call('nok', 'POST', url, otherwise)).status).toBe(200)
    expect(await listed(call, 'somsri', personId)).toMatchObject([
      { band: 'B4', overrideBand: 'B3', overrideReason: 'กลางคืนต้องมีคนช่วย', overrideBy: castAccounts.nok.name },
    ])
  })

  test('follows a new table from its day on, and is scored anew with the former score kept', async ({ call, as }) => {
    const personId = await somebody(call)
    await call('somsri', 'POST', '/assessments', of(personId, 'tai', TAI, { assessedOn: '2024-01-01' }))
    await call('somsri', 'POST', '/assessments', of(personId, 'tai', TAI, { assessedOn: '2020-01-01' }))
    const table = {
      id: newId(),
      fromDay: '2023-01-01',
      source: 'ตารางของจังหวัด',
      lines: [{ least: [4, 5], band: 'B5' }, { band: 'I1' }],
    }
    expect((await call('arun', 'POST', '/tai-tables', table)).status).toBe(200)
    expect((await call('arun', 'POST', '/tai-tables', { ...table, id: newId() })).body.problem).toBe(
      'table-begins-that-day',
    )
    expect(await as('arun', (work) => rescoreAssessments(work, 'tai', '2026-01-01T00:00:00.000Z'))).toEqual({
      looked: 2,
      changed: 1,
    })
    expect(await listed(call, 'somsri', personId)).toMatchObject([
      { band: 'B5', formerScores: [{ band: 'B4', ruleVersion: '1/1' }] },
      { band: 'B4', formerScores: [] },
    ])
    expect(await as('arun', (work) => rescoreAssessments(work, undefined, 'later'))).toMatchObject({ changed: 0 })
  })
})
