import { sql } from 'kysely'
import { describe, expect } from 'vitest'
import type { ProjectClosing } from '../../../domain/funds/final-reports/closing.ts'
import type { FinalReport } from '../../../domain/funds/final-reports/final-report.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import type { CastName } from '../../testing-cast.ts'
import { grantProject, leadProject, makeFund, planActivity } from '../../testing-funds.ts'
import type { Operator } from '../../testing-reviews.ts'

const [TRAINING, FIRST] = [newId(), newId()]
const DAYS = { workFrom: '2025-01-01', workTo: '2025-03-31', reportFrom: '2025-04-01', reportTo: '2025-04-15' }
const WHOLE = { isReached: true, attended: 40, reporter: 'สมมุติ รายงาน', abstract: 'ผู้สูงอายุล้มน้อยลง' }

type World = { call: Call; fundId: string; potId: string; projectId: string; at: string }

/** With 100,000 satang in one instalment, which was paid. */
async function running(call: Call, operator: Operator, says: object = {}): Promise<World> {
  const { fundId, potId } = await makeFund(call, 900_000, says)
  const projectId = await operator(async (at) => {
    const id = await grantProject(at, { fundId, potId, satang: 100_000 })
    await leadProject(at, id, 'somsri')
    await planActivity(at, id, { id: TRAINING, title: 'อบรม' })
    return id
  })
  await call('fon', 'POST', `/projects/${projectId}/agreement`, {
    ...{ id: newId(), number: '1/2568', signedOn: '2025-01-02' },
    instalments: [{ id: FIRST, amountSatang: 100_000, ...DAYS }],
    signatories: ['grantee', 'granter'].map((side) => ({ side, name: 'สมมุติ ลงนาม' })),
  })
  const money = { id: newId(), potId, projectId, onDay: '2025-01-10', text: 'งวด', amountSatang: 100_000 }
  await call('fon', 'POST', `/funds/${fundId}/payments`, { ...money, instalmentId: FIRST, to: 'ชมรมสมมุติ' })
  return { call, fundId, potId, projectId, at: `/projects/${projectId}` }
}

async function spend({ call, at }: World, satang: number, fromDay = '2025-02-03') {
  const id = newId()
  const story = { title: 'อบรม', fromDay, reporter: 'สมมุติ', done: 'อบรม', activityId: TRAINING, revision: 1 }
  await call('somsri', 'POST', `${at}/activity-reports`, { id, activityId: TRAINING })
  await call('somsri', 'PUT', `${at}/activity-reports/${id}`, {
    ...story,
    money: [{ id: newId(), group: 'services', item: 'อาหาร', satang }],
    groups: [{ id: newId(), label: 'ผู้สูงอายุ', came: 40 }],
  })
  await call('somsri', 'POST', `${at}/activity-reports/${id}/sending`, { id: newId() })
}

/** The instalment's report, accepted. */
async function reportInstalment({ call, at }: World, bankSatang: number) {
  const id = newId()
  await call('somsri', 'POST', `${at}/instalment-reports`, { id, instalmentId: FIRST })
  await call('somsri', 'PUT', `${at}/instalment-reports/${id}`, { revision: 1, bankSatang })
  for (const [who, move] of [['somsri', 'send'], ['fon', 'pass']] as const) // biome-ignore format: pairs
    await call(who, 'POST', `${at}/instalment-reports/${id}/moves`, { id: newId(), move })
}

const give = ({ call, fundId, potId, projectId }: World, amountSatang: number) =>
  call('fon', 'POST', `/funds/${fundId}/returns`, {
    ...{ id: newId(), potId, projectId, amountSatang, onDay: '2025-04-20', text: 'คืน', from: 'ชมรมสมมุติ' },
  })

const answer = ({ status, body }: Awaited<ReturnType<Call>>) => body.problem ?? status
const closingOf = async ({ call, at }: World, who: CastName = 'fon') =>
  (await call(who, 'GET', `${at}/closing`)).body as unknown as ProjectClosing
const reportOf = async ({ call, at }: World, who: CastName) =>
  ((await call(who, 'GET', `${at}/final-report`)).body as { report: FinalReport | null }).report
const begin = async ({ call, at }: World, says: object = WHOLE) => {
  await call('somsri', 'POST', `${at}/final-report/beginning`, { id: newId() })
  return call('somsri', 'PUT', `${at}/final-report`, { revision: 1, ...says })
}
const move = async ({ call, at }: World, who: CastName, name: string, note = '') =>
  answer(await call(who, 'POST', `${at}/final-report/moves`, { id: newId(), move: name, note }))
const finish = async ({ call, at }: World, says: object = { move: 'finish' }) =>
  call('fon', 'POST', `${at}/moves`, { id: newId(), ...says })

describe('closing a project', () => {
  test('wants everything that was agreed, and says what is not done yet', async ({ call, operator }) => {
    const world = await running(call, operator)
    await spend(world, 60_000)
    const gaps = async () => (await closingOf(world)).gaps
    expect(await gaps()).toEqual(['instalments', 'money', 'final-report', 'presentation'])
    await reportInstalment(world, 40_000)
    await begin(world)
    expect(await move(world, 'somsri', 'send')).toBe(200)
    expect(await move(world, 'somsri', 'pass')).toBe('not-allowed')
    expect(await move(world, 'fon', 'pass')).toBe(200)
    const refused = await finish(world)
    expect(refused.body).toMatchObject({
      problem: 'project-not-ready-to-close',
      details: { gaps: ['money', 'presentation'] },
    })
    await give(world, 40_000)
    const meeting = { id: newId(), number: 3, fiscalYear: 2025, onDay: '2025-05-02' }
    await call('fon', 'POST', `/funds/${world.fundId}/meetings`, meeting)
    const present = (who: CastName, meetingId = meeting.id) =>
      call(who, 'POST', `${world.at}/presentation`, { id: newId(), meetingId })
    expect(answer(await present('somsri'))).toBe('not-allowed')
    expect(answer(await present('fon', newId()))).toBe('not-found')
    expect(answer(await present('fon'))).toBe(200)
    expect(answer(await present('fon'))).toBe('project-presented')
    expect(await closingOf(world)).toMatchObject({
      gaps: [],
      presentation: { number: 3, onDay: '2025-05-02' },
      came: 40,
    })
    expect((await finish(world)).status).toBe(200)
    expect(await reportOf(world, 'vera')).toMatchObject({ state: 'accepted', isReached: true, steps: [] })
  })

  test('is refused by the database too, whoever asks', async ({ call, operator }) => {
    const world = await running(call, operator)
    const force = () =>
      operator(({ db }) => sql`update projects set status = 'finished' where id = ${world.projectId}`.execute(db))
    await expect(force()).rejects.toMatchObject({ constraint: 'project_finishes_in_order' })
  })

  test('of a programme wants no committee', async ({ call, operator }) => {
    const world = await running(call, operator, { kind: 'programme' })
    expect((await closingOf(world)).gaps).not.toContain('presentation')
  })
})

describe('the money of a whole project', () => {
  test('comes from the books, is typed nowhere, and says what was told too late', async ({ call, operator }) => {
    const world = await running(call, operator)
    await spend(world, 60_000)
    await reportInstalment(world, 40_000)
    await spend(world, 5_000, '2025-04-02')
    await begin(world, { interestSatang: 25 })
    const { money } = await closingOf(world, 'somsri')
    expect(money).toMatchObject({
      ...{ approvedSatang: 100_000, receivedSatang: 100_000, interestSatang: 25, spentSatang: 65_000 },
      ...{ uncountedSatang: 5_000, returnedSatang: 0, leftSatang: 35_025 },
      ...{ receivedDifferenceSatang: 0, spentDifferenceSatang: 0 },
      instalments: [{ number: 1, agreedSatang: 100_000, receivedSatang: 100_000 }],
    })
    for (const who of ['mek', 'nok', 'arun'] as const) expect((await closingOf(world, who)).money).not.toBeNull()
    for (const who of ['vera', 'far'] as const) expect((await closingOf(world, who)).money).toBeNull()
  })
})

describe('the final report', () => {
  test('is sent when it says what part 3 asks, and comes back with a note', async ({ call, operator }) => {
    const world = await running(call, operator)
    await begin(world, { ...WHOLE, isReached: false })
    const refused = await call('somsri', 'POST', `${world.at}/final-report/moves`, { id: newId(), move: 'send' })
    expect(refused.body).toMatchObject({ problem: 'report-incomplete', details: { gaps: ['notReachedBecause'] } })
    const stale = await call('somsri', 'PUT', `${world.at}/final-report`, { revision: 1, ...WHOLE })
    expect(answer(stale)).toBe('report-changed-meanwhile')
    await call('somsri', 'PUT', `${world.at}/final-report`, { revision: 2, ...WHOLE })
    expect(await move(world, 'somsri', 'send')).toBe(200)
    expect((await reportOf(world, 'fon'))!.money).toMatchObject({ receivedSatang: 100_000, spentSatang: 0 })
    expect(answer(await call('somsri', 'PUT', `${world.at}/final-report`, { revision: 3 }))).toBe(
      'report-moved-meanwhile',
    )
    expect(await move(world, 'fon', 'send-back')).toBe('invalid')
    expect(await move(world, 'fon', 'send-back', 'ขาดภาพถ่าย')).toBe(200)
    expect(await reportOf(world, 'somsri')).toMatchObject({ state: 'sent-back', may: { edit: true }, money: null })
    expect(await reportOf(world, 'vera')).toBeNull()
    expect(answer(await call('somsri', 'POST', `${world.at}/final-report/beginning`, { id: newId() }))).toBe(
      'final-report-begun',
    )
  })

  test('of several funders goes over the mentor and the manager to the funder', async ({ call, operator }) => {
    const world = await running(call, operator, { kind: 'co-funded' })
    await begin(world)
    await move(world, 'somsri', 'send')
    expect(await move(world, 'fon', 'pass')).toBe('not-allowed')
    for (const who of ['mek', 'fon'] as const) expect(await move(world, who, 'pass')).toBe(200)
    expect(await move(world, 'fon', 'pass')).toBe('report-needs-another')
    expect(await move(world, 'arun', 'pass')).toBe(200)
  })

  test('begins with an answer to come for each item of the six dimensions', async ({ call, operator }) => {
    const world = await running(call, operator)
    await call('somsri', 'POST', `${world.at}/final-report/beginning`, { id: newId() })
    const { forms } = (await call('somsri', 'GET', '/valuation-forms')).body as { forms: { dimensions: unknown[] }[] }
    expect(forms[0]!.dimensions).toHaveLength(6)
    const { valuation, chapters } = (await reportOf(world, 'somsri'))!
    expect(valuation[0]).toEqual({ code: '1.1', isSo: null, detail: '', evidence: '', next: '' })
    expect(chapters).toHaveLength(4)
  })
})

describe('a project that is stopped', () => {
  test('says why, and what must come back until when', async ({ call, operator }) => {
    const world = await running(call, operator)
    const stop = { returnSatang: 40_000, returnBy: '2025-06-30' }
    const refused = [
      await finish(world, { move: 'suspend' }),
      await finish(world, { move: 'terminate', note: 'เลิกทำ', stop: { ...stop, returnSatang: 100_001 } }),
      await finish(world, { move: 'terminate', note: 'เลิกทำ', stop: { returnSatang: 1 } }),
    ]
    expect(refused.map(answer)).toEqual(['invalid', 'invalid', 'invalid'])
    expect(answer(await finish(world, { move: 'suspend', note: 'ไม่ส่งรายงาน' }))).toBe(200)
    expect(answer(await finish(world, { move: 'terminate', note: 'เลิกทำ', stop }))).toBe(200)
    await give(world, 15_000)
    expect((await closingOf(world)).stops).toMatchObject([
      { to: 'terminated', reason: 'เลิกทำ', returnSatang: 40_000, returnBy: '2025-06-30', returnedSatang: 15_000 },
      { to: 'suspended', returnSatang: 0, returnBy: null },
    ])
  })
})
