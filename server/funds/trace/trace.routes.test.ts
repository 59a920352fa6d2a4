import { expect } from 'vitest'
import type { Trace } from '../../../domain/funds/trace/trace.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import type { CastName } from '../../testing-cast.ts'
import { grantProject, leadProject, makeFund } from '../../testing-funds.ts'
import { personOf } from '../../testing-people.ts'

const traced = async (call: Call, query: string, who: CastName = 'vera') => {
  const { status, body } = await call(who, 'GET', `/trace?${query}`)
  return { status, trace: body as unknown as Trace }
}
const saying = ({ levels }: Trace) =>
  Object.fromEntries(
    levels.map(({ step, parts, untraced }) => [
      step,
      [...parts.map(({ satang }) => satang), ...untraced.map(({ reason, satang }) => `${reason} ${satang}`)],
    ]),
  )

test('a baht is followed from its goal to the need, from either end, and what is lost on the way is said', async ({
  call,
  operator,
}) => {
  const { fundId, potId } = await makeFund(call, 900_000)
  const [top, below, report] = [newId(), newId(), newId()]
  await call('arun', 'POST', '/goals', { id: top, nameTh: 'ล้มน้อยลง' })
  await call('arun', 'POST', '/goals', { id: below, nameTh: 'บ้านปลอดภัย', parentId: top })
  const person = personOf({})
  await call('somsri', 'POST', '/people', person)
  const need = { id: newId(), personId: person.id, foundOn: '2025-01-10', kind: 'home-adaptation' }
  await call('somsri', 'POST', '/needs', need)
  const projectId = await operator(async (at) => {
    const id = await grantProject(at, { fundId, potId, satang: 100_000 })
    await leadProject(at, id, 'somsri')
    await grantProject(at, { fundId, potId, satang: 40_000 })
    const proposal = JSON.stringify({ goals: [{ id: newId(), goalId: below, name: 'บ้านปลอดภัย' }] })
    await at.db.updateTable('projects').set({ proposal }).where('id', '=', id).execute()
    return id
  })
  const said = { potId, onDay: '2025-01-05', text: 'สมมุติ', projectId }
  await call('fon', 'POST', `/funds/${fundId}/payments`, { ...said, id: newId(), amountSatang: 70_000, to: 'ชมรมสมมุติ' })
  await call('fon', 'POST', `/funds/${fundId}/returns`, { ...said, id: newId(), amountSatang: 5_000, from: 'ชมรมสมมุติ' })
  const at = `/projects/${projectId}/activity-reports/${report}`
  await call('somsri', 'POST', `/projects/${projectId}/activity-reports`, { id: report })
  const money = [{ id: newId(), group: 'services', item: 'ไม้', satang: 30_000 }]
  const story = { title: 'ปรับบ้าน', fromDay: '2025-02-01', reporter: 'สมมุติ', done: 'ทำราว', money }
  await call('somsri', 'PUT', at, { ...story, revision: 1 })
  await call('somsri', 'POST', `${at}/sending`, { id: newId() })
  await call('somsri', 'POST', `/projects/${projectId}/needs`, { id: newId(), needId: need.id })
  await call('somsri', 'PUT', `${at}/needs`, { needIds: [need.id] })

  const ofFund = (await traced(call, `fund=${fundId}&year=2025`)).trace
  expect(ofFund.projects).toBe(2)
  expect(saying(ofFund)).toEqual({
    goal: [100_000, 'no-goal 40000'],
    fund: [140_000],
    project: [100_000, 40_000],
    instalment: ['no-instalment 70000', 'not-paid 70000'],
    activity: ['returned 5000', 'not-accepted 30000', 'not-reported 35000'],
    need: [],
  })
  expect((await traced(call, `goal=${top}`)).trace).toMatchObject({ projects: 1, from: { name: 'ล้มน้อยลง' } })
  await operator(async ({ db }) => {
    const instalmentId = newId()
    const days = { workFrom: '2025-01-01', workTo: '2025-03-31', reportFrom: '2025-04-01', reportTo: '2025-04-15' }
    const amount = { number: 1, amountSatang: 100_000, openedAt: new Date() }
    await db
      .insertInto('instalments')
      .values({ projectId, id: instalmentId, ...amount, ...days })
      .execute()
    const countedIn = newId()
    await db
      .insertInto('instalmentReports')
      .values({
        projectId,
        id: countedIn,
        instalmentId,
        state: 'accepted',
        receivedSatang: 30_000,
        spentSatang: 30_000,
      })
      .execute()
    await db.updateTable('activityReports').set({ countedIn }).where('id', '=', report).execute()
  })
  const ofNeed = (await traced(call, `need=${need.id}`, 'somsri')).trace
  expect(saying(ofNeed)).toMatchObject({ activity: [30_000, 'returned 5000', 'not-reported 35000'], need: [30_000] })
  // Everyone sees that the activity met needs; whose, only those who may know her.
  expect(saying((await traced(call, `project=${projectId}`)).trace)).toMatchObject({ need: [30_000] })
  for (const who of ['vera', 'fon', 'far'] as const)
    expect((await traced(call, `need=${need.id}`, who)).status).toBe(404)
  for (const query of ['goal', 'fund', 'project', 'need'])
    expect((await traced(call, `${query}=${newId()}`)).status).toBe(404)
  expect((await traced(call, 'year=2025')).status).toBe(400)
  const csv = (await call('vera', 'GET', `/trace.csv?fund=${fundId}`)).raw.toString()
  for (const line of ['โครงการไม่ได้ระบุเป้าหมาย,ไม่ได้,,400', 'คืนกองทุนแล้ว,ไม่ได้,,50']) expect(csv).toContain(line)
})
