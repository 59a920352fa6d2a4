// A rule has changed since these were asked: what was answered is scored anew, what it came to before stands beside it.
import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import { addDays, bangkokToday } from '../../../domain/shared/thai-date.ts'
import { inWork, type Work } from '../../platform/work.ts'
import { test } from '../../testing.ts'
import { castAccounts } from '../../testing-cast.ts'

import { personOf } from '../../testing-people.ts'
import { rescoreAssessments } from './rescore.ts'
import { listSealedForRescoring } from './restricted-assessments.queries.ts'

const EIGHT = { q1: 'yes', q2: 'no', q3: 'yes', q3b: 'cannot', q4: 'no', q5: 'no', q6: 'no', q7: 'no', q8: 'no' }
const SMI_V = { month: '2', symptoms: 1, medicine: 1, carer: 1, daily: 1, violence: 'no' }
const NOW = '2026-01-01T00:00:00.000Z'

test.for([
  ['8q', EIGHT],
  ['smi-v', SMI_V],
] as const)(
  'a sealed %s is scored anew by whoever runs the centre',
  async ([instrument, answers], { call, centre }) => {
    const person = personOf({})
    await call('somsri', 'POST', '/people', person)
    const sent = { id: newId(), personId: person.id, instrument, version: '1', assessedOn: '2021-05-04', answers }
    expect((await call('somsri', 'POST', '/assessments', sent)).status).toBe(200)
    await call('arun', 'POST', '/restricted-rights', {
      id: newId(),
      accountId: castAccounts.nok.id,
      kinds: ['suicide-risk', 'psychiatric'],
      toDay: addDays(bangkokToday(), 30),
      reason: 'ดูแลต่อเนื่องที่บ้าน',
    })
    const read = async () =>
      (await call('nok', 'GET', `/people/${person.id}/assessments`)).body.assessments as Record<string, unknown>[]
    const [asked] = await read()

    // As an earlier rule had it.
    const before = { answers, total: 1, band: 'none', method: null, place: null }
    const sealed = centre.seal.close(JSON.stringify(before))
    await sql`update restricted_assessments set rule_version = '0', sealed = ${sealed} where id = ${sent.id}`.execute(
      centre.db,
    )
    const rescore = (work: Work) => rescoreAssessments(work, instrument, NOW)
    expect(await inWork(centre, { accountId: castAccounts.arun.id }, rescore)).toEqual({ looked: 0, changed: 0 })
    expect(await inWork(centre, 'operator', rescore)).toEqual({ looked: 1, changed: 1 })
    expect(await read()).toMatchObject([
      {
        ...{ total: asked!.total, band: asked!.band, answers },
        formerScores: [{ ruleVersion: '0', total: 1, band: 'none', until: NOW }],
      },
    ])
    expect(await inWork(centre, 'operator', rescore)).toEqual({ looked: 1, changed: 0 })
  },
)

describe('sealed answers', () => {
  test.for(['arun', 'nok'] as const)('are opened to no %s for scoring', async (who, { as }) => {
    const asked = as(who, (work) => listSealedForRescoring(work, '8q', '00000000-0000-0000-0000-000000000000', 1))
    await expect(asked).rejects.toThrow('for whoever runs the centre')
  })
})

test('what the care manager judged stays as she judged it, beside what the rule says now', async ({ call, centre }) => {
  const person = personOf({})
  await call('somsri', 'POST', '/people', person)
  const answers = { mobility: 4, mental: 5, eating: 5, toilet: 4 }
  const sent = { id: newId(), personId: person.id, instrument: 'tai', version: '1', assessedOn: '2024-01-01', answers }
  await call('somsri', 'POST', '/assessments', sent)
  const reason = 'กลางคืนต้องมีคนช่วย'
  await call('nok', 'POST', `/assessments/${sent.id}/override`, { id: newId(), band: 'B3', reason })
  const lines = [{ least: [4, 5], band: 'B5' }, { band: 'I1' }]
  await call('arun', 'POST', '/tai-tables', { id: newId(), fromDay: '2023-01-01', source: 'ตารางของจังหวัด', lines })
  await inWork(centre, 'operator', (work) => rescoreAssessments(work, 'tai', NOW))
  expect((await call('somsri', 'GET', `/people/${person.id}/assessments`)).body.assessments).toMatchObject([
    { band: 'B5', overrideBand: 'B3', overrideReason: reason, formerScores: [{ band: 'B4' }] },
  ])
})

test.for([
  ['2023-01-01', 1],
  ['2999-01-01', 0],
] as const)('a table from %s on leaves scoring anew to the centre: %i', async ([fromDay, jobs], { call, centre }) => {
  const table = { id: newId(), fromDay, source: 'ตารางของจังหวัด', lines: [{ band: 'I1' }] }
  for (const status of [200, 200]) expect((await call('arun', 'POST', '/tai-tables', table)).status).toBe(status)
  const { rows } =
    await sql`select id from jobs where kind = 'assessment.rescore-tai' and subject_id = ${table.id}`.execute(centre.db)
  expect(rows).toHaveLength(jobs)
})
