import { describe, expect } from 'vitest'
import type {
  InstalmentReport,
  LateReport,
  WaitingReport,
} from '../../../domain/funds/instalment-reports/instalment-report.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import type { CastName } from '../../testing-cast.ts'
import { grantProject, leadProject, makeFund, planActivity } from '../../testing-funds.ts'
import type { Operator } from '../../testing-reviews.ts'

const [TRAINING, FIRST, SECOND] = [newId(), newId(), newId()]
const FIRST_DAYS = { workFrom: '2025-01-01', workTo: '2025-03-31', reportFrom: '2025-04-01', reportTo: '2025-04-15' }
const SECOND_DAYS = { workFrom: '2025-04-01', workTo: '2025-08-31', reportFrom: '2025-09-01', reportTo: '2025-09-15' }

type World = { call: Call; fundId: string; potId: string; projectId: string; at: string }

/** With 300,000 satang in two instalments, of which the first was paid. */
async function running(call: Call, operator: Operator, says: object = {}): Promise<World> {
  const { fundId, potId } = await makeFund(call, 900_000, says)
  const projectId = await operator(async (at) => {
    const id = await grantProject(at, { fundId, potId, satang: 300_000 })
    await leadProject(at, id, 'somsri')
    await planActivity(at, id, { id: TRAINING, title: 'อบรม' })
    return id
  })
  const [one, two] = [
    { id: FIRST, amountSatang: 100_000, ...FIRST_DAYS },
    { id: SECOND, amountSatang: 200_000, ...SECOND_DAYS },
  ]
  await call('fon', 'POST', `/projects/${projectId}/agreement`, {
    ...{ id: newId(), number: '1/2568', signedOn: '2025-01-02', instalments: [one, two] },
    signatories: ['grantee', 'granter'].map((side) => ({ side, name: 'สมมุติ ลงนาม' })),
  })
  const world = { call, fundId, potId, projectId, at: `/projects/${projectId}/instalment-reports` }
  await pay(world, FIRST, 100_000)
  return world
}

const pay = ({ call, fundId, potId, projectId }: World, instalmentId: string | null, amountSatang: number) =>
  call('fon', 'POST', `/funds/${fundId}/payments`, {
    ...{ id: newId(), potId, projectId, amountSatang, onDay: '2025-01-10', text: 'งวด', to: 'ชมรมสมมุติ' },
    ...(instalmentId ? { instalmentId } : {}),
  })

async function spend({ call, projectId }: World, satang: number, fromDay: string) {
  const id = newId()
  const at = `/projects/${projectId}/activity-reports`
  await call('somsri', 'POST', at, { id, activityId: TRAINING })
  await call('somsri', 'PUT', `${at}/${id}`, {
    ...{ revision: 1, activityId: TRAINING, title: 'อบรม', fromDay, reporter: 'สมมุติ', done: 'อบรม' },
    money: [{ id: newId(), group: 'services', item: 'อาหาร', satang }],
  })
  await call('somsri', 'POST', `${at}/${id}/sending`, { id: newId() })
  return id
}

async function begun(world: World, instalmentId = FIRST, counted: object = {}) {
  const id = newId()
  await world.call('somsri', 'POST', world.at, { id, instalmentId })
  await world.call('somsri', 'PUT', `${world.at}/${id}`, { revision: 1, ...counted })
  return id
}

const move = async ({ call, at }: World, who: CastName, id: string, name: string, note = '') => {
  const { status, body } = await call(who, 'POST', `${at}/${id}/moves`, { id: newId(), move: name, note })
  return body.problem ?? status
}
const listed = async ({ call, at }: World, who: CastName = 'somsri') =>
  ((await call(who, 'GET', at)).body as { reports: InstalmentReport[] }).reports

describe('the report of an instalment', () => {
  test('says what activities cost by kind, and is sent when it adds up to the satang', async ({ call, operator }) => {
    const world = await running(call, operator)
    await spend(world, 60_000, '2025-02-03')
    await spend(world, 7_000, '2025-05-01')
    const id = await begun(world, FIRST, { interestSatang: 50, cashSatang: 10_000, bankSatang: 30_000 })
    expect(await listed(world)).toMatchObject([
      { number: 1, carriedSatang: 0, receivedSatang: 100_000, spentSatang: 60_000, differenceSatang: 50 },
    ])
    expect((await listed(world))[0]!.spending).toMatchObject([{ title: 'อบรม', byGroup: { services: 60_000 } }])
    expect(await move(world, 'somsri', id, 'send')).toBe('report-does-not-balance')
    await call('somsri', 'PUT', `${world.at}/${id}`, { revision: 2, interestSatang: 50, bankSatang: 40_050 })
    expect(await move(world, 'somsri', id, 'send')).toBe(200)
    await spend(world, 1_000, '2025-03-01')
    expect(await listed(world)).toMatchObject([{ state: 'sent', spentSatang: 60_000, differenceSatang: 0 }])
  })

  test('opens the next instalment when it is accepted, and not before', async ({ call, operator }) => {
    const world = await running(call, operator)
    await spend(world, 60_000, '2025-02-03')
    const id = await begun(world, FIRST, { bankSatang: 40_000 })
    const beginSecond = () => call('somsri', 'POST', world.at, { id: newId(), instalmentId: SECOND })
    expect((await pay(world, SECOND, 1)).body.problem).toBe('instalment-not-open')
    expect((await pay(world, null, 1)).body.problem).toBe('payment-names-no-instalment')
    expect((await beginSecond()).body.problem).toBe('instalment-not-open')
    await move(world, 'somsri', id, 'send')
    expect((await pay(world, SECOND, 1)).body.problem).toBe('instalment-not-open')
    for (const who of ['somsri', 'mek'] as const) expect(await move(world, who, id, 'pass')).toBe('not-allowed')
    for (const who of ['vera', 'far'] as const) expect(await move(world, who, id, 'pass')).toBe('not-found')
    expect(await move(world, 'fon', id, 'pass')).toBe(200)
    expect(await move(world, 'fon', id, 'pass')).toBe('report-moved-meanwhile')
    expect((await pay(world, SECOND, 200_000)).status).toBe(200)
    // What was done in the first period and told too late, and what was left over, stand in the second report.
    await spend(world, 5_000, '2025-03-01')
    await begun(world, SECOND)
    expect((await listed(world))[1]).toMatchObject({
      carriedSatang: 40_000,
      receivedSatang: 200_000,
      spentSatang: 5_000,
    })
  })

  test('of several funders goes from the area over mentor and manager to the funder, each another person', async ({
    call,
    operator,
  }) => {
    const world = await running(call, operator, { kind: 'co-funded' })
    const id = await begun(world, FIRST, { bankSatang: 100_000 })
    expect(await move(world, 'mek', id, 'send')).toBe('not-allowed')
    expect(await move(world, 'somsri', id, 'send')).toBe(200)
    expect(await move(world, 'fon', id, 'pass')).toBe('not-allowed')
    expect(await move(world, 'mek', id, 'pass')).toBe(200)
    expect(await move(world, 'mek', id, 'pass')).toBe('not-allowed')
    expect(await move(world, 'fon', id, 'pass')).toBe(200)
    expect(await move(world, 'fon', id, 'pass')).toBe('report-needs-another')
    expect((await pay(world, SECOND, 1)).body.problem).toBe('instalment-not-open')
    expect(await move(world, 'arun', id, 'pass')).toBe(200)
    expect((await pay(world, SECOND, 1)).status).toBe(200)
    const [report] = await listed(world)
    expect(report!.steps.map(({ to, by }) => [to, by])).toEqual([
      ['sent', 'สมศรี'],
      ['mentor-passed', 'เมฆ'],
      ['manager-passed', 'ฝน'],
      ['accepted', 'อรุณ'],
    ])
  })

  test('comes back with a note, is put right and sent again', async ({ call, operator }) => {
    const world = await running(call, operator)
    const activity = await spend(world, 60_000, '2025-02-03')
    const id = await begun(world, FIRST, { bankSatang: 40_000 })
    const reopen = () =>
      call('somsri', 'POST', `/projects/${world.projectId}/activity-reports/${activity}/reopening`, {
        ...{ id: newId(), reason: 'ยอดเงินผิด' },
      })
    await move(world, 'somsri', id, 'send')
    expect((await reopen()).body.problem).toBe('activity-report-counted')
    expect((await call('somsri', 'PUT', `${world.at}/${id}`, { revision: 2 })).body.problem).toBe(
      'report-moved-meanwhile',
    )
    expect(await move(world, 'fon', id, 'send-back')).toBe('invalid')
    expect(await move(world, 'fon', id, 'send-back', 'ขาดใบเสร็จ')).toBe(200)
    expect((await reopen()).status).toBe(200)
    expect(await listed(world)).toMatchObject([{ state: 'sent-back', spentSatang: 0, may: { edit: true } }])
    await call('somsri', 'PUT', `${world.at}/${id}`, { revision: 2, bankSatang: 100_000 })
    expect(await move(world, 'somsri', id, 'send')).toBe(200)
    expect(await move(world, 'fon', id, 'pass')).toBe(200)
  })

  test('is one for each instalment, and nobody’s business outside', async ({ call, operator }) => {
    const world = await running(call, operator)
    await begun(world)
    const again = await call('somsri', 'POST', world.at, { id: newId(), instalmentId: FIRST })
    expect(again.body.problem).toBe('instalment-reported-already')
    for (const who of ['fon', 'mek', 'arun', 'nok'] as const) expect(await listed(world, who)).toHaveLength(1)
    for (const who of ['vera', 'far', 'wilai'] as const) expect(await listed(world, who)).toEqual([])
  })

  test('is late when its window is over and nobody sent it', async ({ call, operator }) => {
    const world = await running(call, operator)
    const late = async () =>
      ((await call('mek', 'GET', `/funds/${world.fundId}/late-reports`)).body as { reports: LateReport[] }).reports
    expect(await late()).toMatchObject([{ instalmentId: FIRST, number: 1, reportTo: '2025-04-15', state: null }])
    const id = await begun(world, FIRST, { bankSatang: 100_000 })
    expect(await late()).toMatchObject([{ state: 'writing' }])
    await move(world, 'somsri', id, 'send')
    expect(await late()).toEqual([])
    await move(world, 'fon', id, 'send-back', 'ขาดใบเสร็จ')
    expect(await late()).toMatchObject([{ state: 'sent-back' }])
  })

  test('waits on the list of whoever takes its next step, and of those who follow', async ({ call, operator }) => {
    const world = await running(call, operator)
    const waiting = async (who: CastName, of = '') => {
      const { status, body } = await call(who, 'GET', `/waiting-reports${of}`)
      if (status !== 200) return status
      const { reports } = body as unknown as { reports: WaitingReport[] }
      const [mine] = reports.filter(({ projectId }) => projectId === world.projectId)
      return mine && [mine.state, mine.turn, mine.isMine, mine.daysLate > 0]
    }
    expect(await waiting('somsri')).toEqual([null, 'applicant', true, true])
    const id = await begun(world, FIRST, { bankSatang: 100_000 })
    await move(world, 'somsri', id, 'send')
    expect(await waiting('somsri')).toEqual(['sent', 'fund', false, false])
    expect(await waiting('fon', `?fundId=${world.fundId}`)).toEqual(['sent', 'fund', true, false])
    expect(await waiting('mek')).toEqual(['sent', 'fund', false, false])
    expect(await waiting('far')).toBeUndefined()
    expect(await waiting('far', `?fundId=${world.fundId}`)).toBe(403)
    await move(world, 'fon', id, 'pass')
    // The second instalment is open by now, and nothing of it is told yet.
    expect(await waiting('somsri')).toEqual([null, 'applicant', true, true])
  })
})
