// The list of the office and the phone's own reckoning: one set of rules over two readings of the same people.
import { sql } from 'kysely'
import { expect } from 'vitest'
import { TASK_KINDS, type Task } from '../../domain/care/tasks/task.ts'
import type { TaskList } from '../../domain/care/tasks/task-act.ts'
import { tasksOf } from '../../domain/care/tasks/tasks-of.ts'
import type { NewVisit } from '../../domain/care/visits/visit.ts'
import { checkDigit } from '../../domain/registry/people/citizen-number.ts'
import type { NewPerson } from '../../domain/registry/people/person.ts'
import { newId } from '../../domain/shared/ids.ts'
import { addDays, bangkokToday, fiscalYear } from '../../domain/shared/thai-date.ts'
import type { PersonBundle } from '../../domain/sync/person-bundle.ts'
import { type Call, test } from '../testing.ts'
import { type CastName, castAccounts } from '../testing-cast.ts'
import { personOf, THA_KHAM, visitTo } from '../testing-people.ts'
import { taskActOf } from '../testing-permissions-tasks.ts'

const today = bangkokToday()
const ago = (days: number) => addDays(today, -days)
/** Sixty in the fiscal year that comes. */
const turningSixty = `${fiscalYear(today) + 1 - 543 - 60}-03-05`
const numbered = (first: string) => `${first}${checkDigit(first)}`

/** To a volunteer, from today on or from long ago. */
const handTo = (call: Call, name: CastName, personId: string, fromDay?: string) =>
  call('nok', 'POST', `/people/${personId}/caseloads`, { id: newId(), accountId: castAccounts[name].id, fromDay })

async function register(call: Call, says: Partial<NewPerson>, ...visits: Partial<NewVisit>[]): Promise<string> {
  const person = personOf(says)
  await call('somsri', 'POST', '/people', person)
  for (const visit of visits) await call('somsri', 'POST', '/visits', visitTo(person.id, visit))
  await handTo(call, 'malee', person.id, '2020-01-01')
  return person.id
}

const furtherCarer = (untilDay: string | null) => ({
  ...{ name: 'ส้ม', relationship: null, phone: null, kind: null, sinceDay: null },
  untilDay,
})

async function everybody(call: Call): Promise<string[]> {
  const old = { birthDate: '1940-02-03' }
  const asked = await register(call, { firstName: 'คำ' }, { visitedOn: ago(3), adlTotal: 14 })
  const twoQuestions = { version: '1', assessedOn: ago(1), answers: { down: 'yes', joyless: 'no' } }
  await call('malee', 'POST', '/assessments', { id: newId(), personId: asked, instrument: '2q', ...twoQuestions })
  const needing = await register(call, { firstName: 'แก้ว' })
  const need = { id: newId(), personId: needing, foundOn: ago(50), kind: 'wheelchair' }
  await call('somsri', 'POST', '/needs', need)
  await call('nok', 'POST', `/needs/${need.id}/meeting`, { id: newId(), onDay: ago(2) })
  const putOff = await register(call, { firstName: 'ดา' }, { visitedOn: ago(20), adlTotal: 4 })
  const act = { task: `visit-due:${ago(20)}`, risk: 2, until: addDays(today, 3) }
  await call('malee', 'POST', '/task-acts', taskActOf(putOff, act))
  return [
    asked,
    needing,
    putOff,
    await register(call, { ...old, firstName: 'ยายชื่น' }, { visitedOn: ago(400), adlTotal: 3 }),
    // On a day with two visits the later one counts; long ago, a phone has forgotten.
    await register(
      call,
      { ...old, firstName: 'ตาพร' },
      { visitedOn: ago(9), falls: 1 },
      { visitedOn: ago(9), falls: 0 },
    ),
    await register(call, { ...old, firstName: 'สม' }, { visitedOn: ago(9), falls: 2, fallInjured: true }),
    await register(call, { ...old, firstName: 'สี' }, { visitedOn: ago(500), falls: 2 }),
    await register(
      call,
      { firstName: 'ใจ' },
      { visitedOn: ago(30), nextVisitOn: ago(5) },
      { visitedOn: ago(20), nextVisitOn: null },
    ),
    await register(call, { prefix: 'เด็กหญิง', firstName: 'ฟ้า', birthDate: ago(16 * 366) }),
    await register(call, { firstName: 'จันทร์', birthDate: turningSixty, citizenNumber: numbered('930110000111') }),
    await register(call, { firstName: 'อังคาร', birthDate: turningSixty, citizenNumber: numbered('630110000111') }),
    await register(call, { firstName: 'พุธ', birthDate: turningSixty }),
    await register(
      call,
      { firstName: 'หลานดูแล', carerName: null, carers: [furtherCarer(null)] },
      { visitedOn: ago(1), adlTotal: 3 },
    ),
    await register(
      call,
      { firstName: 'ไม่มีแล้ว', carerName: null, carers: [furtherCarer(ago(1)), furtherCarer(ago(9))] },
      { visitedOn: ago(1), adlTotal: 3 },
    ),
    await register(call, { firstName: 'เสาร์', disabilityCardNumber: '1', disabilityCardExpires: addDays(today, 20) }),
  ]
}

const inOrder = (tasks: Task[]) => tasks.sort((a, b) => (a.personId + a.key < b.personId + b.key ? -1 : 1))

test('the office and the phone find the same to do for the same people', async ({ call }) => {
  const ids = await everybody(call)
  const { people } = (await call('malee', 'POST', '/sync/bundles', { ids })).body as unknown as {
    people: PersonBundle[]
  }
  const onPhone = people.flatMap((person) => tasksOf(person, today))
  const { body } = await call('nok', 'GET', `/tasks?area=${THA_KHAM}`)
  const inOffice = (body as unknown as TaskList).tasks.map(
    ({ key, kind, personId, dueOn, risk, why }) => ({ key, kind, personId, dueOn, risk, why }) as Task,
  )
  expect(people).toHaveLength(ids.length)
  expect(inOrder(inOffice.filter(({ personId }) => ids.includes(personId)))).toEqual(inOrder(onPhone))
  // The list of the office means the same: a further carer counts as long as she looks after her.
  const alone = onPhone.flatMap(({ kind, personId }) => (kind === 'no-carer' ? [personId] : []))
  const listed = (await call('nok', 'GET', `/people?worklist=no-carer&area=${THA_KHAM}`)).body.people as {
    id: string
  }[]
  expect(listed.flatMap(({ id }) => (ids.includes(id) ? [id] : [])).sort()).toEqual(alone.sort())
  const nameOf = new Map(people.map(({ id, firstName }) => [id, firstName]))
  expect(alone.map((id) => nameOf.get(id))).toContain('ไม่มีแล้ว')
  expect(alone.map((id) => nameOf.get(id))).not.toContain('หลานดูแล')
  // December is closed for the allowance; nothing is lent yet.
  const found = new Set(onPhone.map(({ kind }) => kind))
  const sometimes = ['allowance-60', 'loan-back', 'depression-follow-up']
  expect(TASK_KINDS.filter((kind) => !found.has(kind) && !sometimes.includes(kind))).toEqual([])
  if (today.slice(5, 7) !== '12') expect(onPhone.filter(({ kind }) => kind === 'allowance-60')).toHaveLength(1)
})

async function onPhoneOf(call: Call, name: CastName, ids: string[]): Promise<string[]> {
  const { body } = await call(name, 'POST', '/sync/bundles', { ids })
  const due = (person: PersonBundle) => tasksOf(person, today).some(({ kind }) => kind === 'visit-due')
  return (body.people as PersonBundle[]).filter(due).map(({ id }) => id)
}

async function inOfficeAs(call: Call, state: string, ids: string[]): Promise<string[]> {
  const { body } = await call('nok', 'GET', `/tasks?area=${THA_KHAM}&kind=visit-due&state=${state}&sort=person`)
  return (body as unknown as TaskList).tasks.map(({ personId }) => personId).filter((id) => ids.includes(id))
}

test('what one handed over is gone from her phone alone: who has it or is given it sees it, and so does the office', async ({
  call,
  centre,
}) => {
  await sql`
    update grants set role = 'volunteer', scope_kind = 'caseload', area_code = null where account_id = ${castAccounts.mek.id}`.execute(
    centre.db,
  )
  const longNotSeen = { visitedOn: ago(20), adlTotal: 4 }
  const [alone, shared] = [
    await register(call, { firstName: 'กานดา' }, longNotSeen),
    await register(call, { firstName: 'ขวัญใจ' }, longNotSeen),
  ]
  const both = [alone, shared]
  await handTo(call, 'mek', shared, ago(90))
  const away = { task: `visit-due:${ago(20)}`, act: 'handed-over', until: undefined, reason: 'cannot-go', risk: 2 }
  for (const id of both) expect((await call('malee', 'POST', '/task-acts', taskActOf(id, away))).status).toBe(200)

  expect(await onPhoneOf(call, 'malee', both)).toEqual([])
  expect(await onPhoneOf(call, 'mek', both)).toEqual([shared])
  // The coordinator, whom it was handed to.
  expect(await onPhoneOf(call, 'nok', both)).toEqual(both)
  expect(await inOfficeAs(call, 'due', both)).toEqual([shared])
  expect(await inOfficeAs(call, 'handed-over', both)).toEqual(both)

  await handTo(call, 'mek', alone)
  expect(await onPhoneOf(call, 'mek', both)).toEqual(both)
  expect(await onPhoneOf(call, 'malee', both)).toEqual([])
  expect(await inOfficeAs(call, 'due', both)).toEqual(both)
  expect(await inOfficeAs(call, 'handed-over', both)).toEqual([shared])
})

test('who handed it over has it again once she is given her anew', async ({ call, centre }) => {
  const hers = await register(call, { firstName: 'กานดา' }, { visitedOn: ago(20), adlTotal: 4 })
  const away = { task: `visit-due:${ago(20)}`, act: 'handed-over', until: undefined, reason: 'cannot-go', risk: 2 }
  await call('malee', 'POST', '/task-acts', taskActOf(hers, away))
  await sql`update task_acts set recorded_at = recorded_at - interval '3 days' where person_id = ${hers}`.execute(
    centre.db,
  )
  expect(await onPhoneOf(call, 'malee', [hers])).toEqual([])
  expect(await inOfficeAs(call, 'due', [hers])).toEqual([])
  await handTo(call, 'malee', hers)
  expect(await onPhoneOf(call, 'malee', [hers])).toEqual([hers])
  expect(await inOfficeAs(call, 'due', [hers])).toEqual([hers])
  expect(await inOfficeAs(call, 'handed-over', [hers])).toEqual([])
})
