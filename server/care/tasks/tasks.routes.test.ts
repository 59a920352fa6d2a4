import { describe, expect } from 'vitest'
import type { TaskList } from '../../../domain/care/tasks/task-act.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { addDays, bangkokToday } from '../../../domain/shared/thai-date.ts'
import { type Call, test } from '../../testing.ts'
import { castAccounts } from '../../testing-cast.ts'
import { personOf, THA_KHAM, visitTo } from '../../testing-people.ts'
import { taskActOf } from '../../testing-permissions-tasks.ts'

const today = bangkokToday()
const fortnightAgo = addDays(today, -14)

async function bedBound(call: Call, firstName = 'ยายชื่น', more: object = {}) {
  const person = personOf({ firstName, carerName: 'สมใจ', ...more })
  await call('somsri', 'POST', '/people', person)
  await call('somsri', 'POST', '/visits', visitTo(person.id, { visitedOn: fortnightAgo, adlTotal: 3 }))
  const caseload = { id: newId(), accountId: castAccounts.malee.id, fromDay: '2020-01-01' }
  await call('nok', 'POST', `/people/${person.id}/caseloads`, caseload)
  return person.id
}

async function tasksOf(call: Call, personId: string, state = 'due') {
  const { body } = await call('nok', 'GET', `/tasks?area=${THA_KHAM}&state=${state}`)
  return (body as unknown as TaskList).tasks.filter((task) => task.personId === personId)
}

describe('what is to be done in an area', () => {
  test('is found by the rules of the phone, with the name and the reason', async ({ call, auditOf }) => {
    const hers = await bedBound(call)
    expect(await tasksOf(call, hers)).toMatchObject([
      {
        key: `visit-due:${fortnightAgo}`,
        fullName: expect.stringContaining('ยายชื่น'),
        dueOn: today,
        risk: 2,
        why: { text: 'visit-group', values: { days: 14, group: 'bed-bound' } },
        said: null,
      },
    ])
    expect((await auditOf('task.list')).at(-1)).toMatchObject({ personIds: expect.arrayContaining([hers]) })
  })

  test('is narrowed to a kind, to a volunteer and to whom nobody visits, and counted by kind', async ({ call }) => {
    const hers = await bedBound(call)
    const alone = personOf({ firstName: 'ลำพัง', carerName: null })
    await call('somsri', 'POST', '/people', alone)
    await call('somsri', 'POST', '/visits', visitTo(alone.id, { visitedOn: addDays(today, -20), adlTotal: 3 }))
    const ask = async (query: string) =>
      (await call('nok', 'GET', `/tasks?area=${THA_KHAM}${query}`)).body as unknown as TaskList
    const who = ({ tasks }: TaskList) => tasks.map(({ personId }) => personId)
    expect(who(await ask(`&volunteer=${castAccounts.malee.id}`))).toEqual([hers])
    expect(who(await ask('&volunteer=none'))).toEqual([alone.id, alone.id])
    const noCarer = await ask('&kind=no-carer')
    expect(noCarer).toMatchObject({
      count: 1,
      kinds: [
        { kind: 'visit-due', count: 2 },
        { kind: 'no-carer', count: 1 },
      ],
    })
    expect((await ask('')).tasks.find(({ personId }) => personId === hers)?.volunteers).toMatchObject([{ name: 'มาลี' }])
    expect(who(await ask('&kind=visit-due&sort=person'))).toEqual([hers, alone.id])
    expect(who(await ask('&kind=visit-due&sort=-person'))).toEqual([alone.id, hers])
    expect(who(await ask('&kind=visit-due&sort=volunteer'))).toEqual([alone.id, hers])
  })

  test('goes out as a table with the reasons in words, and is put down', async ({ call, auditOf }) => {
    await bedBound(call)
    const csv = (await call('nok', 'GET', `/tasks.csv?area=${THA_KHAM}`)).raw.toString()
    expect(csv).toContain('ติดเตียง ไม่ได้เยี่ยมมา 14 วันแล้ว')
    expect(csv).toContain('รวม 1 งาน')
    expect((await call('nok', 'GET', '/tasks.xlsx')).raw.subarray(0, 2).toString()).toBe('PK')
    expect((await auditOf('task.list')).at(0)).toMatchObject({ details: { format: 'csv', area: THA_KHAM } })
  })

  test('ends with the visit, and is nothing for who has died', async ({ call }) => {
    const [visited, died] = [await bedBound(call), await bedBound(call, 'ตาล่วง')]
    await call('malee', 'POST', '/visits', visitTo(visited, { visitedOn: today }))
    await call('somsri', 'POST', `/people/${died}/death`, { id: newId(), diedOn: today })
    expect(await tasksOf(call, visited)).toEqual([])
    expect(await tasksOf(call, died)).toEqual([])
  })

  test('is shown to nobody outside the area', async ({ call }) => {
    const hers = await bedBound(call)
    const { body } = await call('far', 'GET', '/tasks')
    expect((body as unknown as TaskList).tasks.map(({ personId }) => personId)).not.toContain(hers)
  })
})

describe('what is said of a task', () => {
  test('puts it off until the day, once however often it is sent', async ({ call, auditOf }) => {
    const hers = await bedBound(call)
    const act = taskActOf(hers, { task: `visit-due:${fortnightAgo}`, risk: 2, until: addDays(today, 7) })
    expect((await call('malee', 'POST', '/task-acts', act)).body).toEqual({ id: act.id, again: false })
    expect((await call('malee', 'POST', '/task-acts', act)).body).toEqual({ id: act.id, again: true })
    expect(await tasksOf(call, hers)).toEqual([])
    const [postponed] = await tasksOf(call, hers, 'postponed')
    expect(postponed?.said).toMatchObject({ by: 'มาลี', reason: 'nobody-home', until: addDays(today, 7) })
    expect(await auditOf('task.act')).toHaveLength(1)
  })

  test('is refused where it would wait too long for its risk', async ({ call }) => {
    const hers = await bedBound(call)
    const act = taskActOf(hers, { risk: 3, until: addDays(today, 2) })
    expect(await call('malee', 'POST', '/task-acts', act)).toMatchObject({
      status: 422,
      body: { problem: 'task-put-off-too-far', details: { days: 1 } },
    })
  })

  test('hands it over: the coordinator sees by whom and why, until somebody says otherwise', async ({ call }) => {
    const hers = await bedBound(call)
    const task = `visit-due:${fortnightAgo}`
    const act = { act: 'handed-over', until: undefined, reason: 'needs-nurse', note: 'แผลลึกขึ้น', task, risk: 2 }
    await call('malee', 'POST', '/task-acts', taskActOf(hers, act))
    expect(await tasksOf(call, hers)).toEqual([])
    expect(await tasksOf(call, hers, 'handed-over')).toMatchObject([
      { key: task, said: { by: 'มาลี', reason: 'needs-nurse', note: 'แผลลึกขึ้น', until: null } },
    ])
    await call('nok', 'POST', '/task-acts', taskActOf(hers, { task, risk: 2 }))
    expect(await tasksOf(call, hers, 'handed-over')).toEqual([])
  })

  test('is not heard of people whom one does not see', async ({ call }) => {
    const hers = await bedBound(call)
    expect((await call('far', 'POST', '/task-acts', taskActOf(hers))).status).toBe(404)
  })
})
