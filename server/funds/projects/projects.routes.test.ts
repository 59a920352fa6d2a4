import { describe, expect } from 'vitest'
import type { Project } from '../../../domain/funds/projects/project.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import { castAccounts } from '../../testing-cast.ts'
import { draftOf, makeFund } from '../../testing-funds.ts'

const proposal = {
  rationale: 'ผู้สูงอายุในตำบลล้มบ่อย',
  objectives: [{ id: newId(), text: 'ลดการล้ม', indicator: 'ร้อยละผู้ล้ม', now: '20', target: '10' }],
  targets: [{ id: newId(), label: 'ผู้สูงอายุ', planned: 60 }],
  places: [{ id: newId(), areaCode: '901113' }],
  activities: [
    {
      id: newId(),
      title: 'อบรมป้องกันการล้ม',
      expenses: [
        { id: newId(), group: 'services', item: 'อาหารว่าง', quantity: 60, unit: 'คน', priceSatang: 2_500, times: 2 },
        { id: newId(), group: 'compensation', item: 'วิทยากร', quantity: 3.5, unit: 'ชั่วโมง', priceSatang: 60_000 },
      ],
    },
  ],
}
const ASKED = 60 * 2_500 * 2 + 3.5 * 60_000
const head = {
  ...{ title: 'ผู้สูงวัยไม่ล้ม', applicant: 'ชมรมผู้สูงอายุสมมุติ', fiscalYear: 2025, supportType: 2, applicantKind: 4 },
  ...{ targetGroup: 5, fromDay: '2025-01-01', toDay: '2025-08-31' },
}
const draft = (revision: number, says: object = {}) => ({ ...head, revision, proposal, ...says })

const begin = async (call: Call) => {
  const project = draftOf()
  await call('somsri', 'POST', '/projects', project)
  return project.id
}
const shown = async (call: Call, id: string, who: 'somsri' | 'fon' | 'vera' = 'somsri') =>
  (await call(who, 'GET', `/projects/${id}`)).body as Project
const move = (call: Call, who: 'somsri' | 'fon' | 'mek' | 'nok', id: string, said: object) =>
  call(who, 'POST', `/projects/${id}/moves`, { id: newId(), ...said })

describe('a proposal', () => {
  test('is saved as it is typed, adds up what it asks, and nobody overwrites another', async ({ call }) => {
    const id = await begin(call)
    expect((await call('somsri', 'PUT', `/projects/${id}`, draft(1))).body).toEqual({ id, revision: 2 })
    expect((await call('somsri', 'PUT', `/projects/${id}`, draft(1))).body).toMatchObject({
      problem: 'project-changed-meanwhile',
      details: { revision: 2 },
    })
    const project = await shown(call, id)
    expect(project).toMatchObject({ status: 'developing', askedSatang: ASKED, may: { edit: true, decide: false } })
    expect(project.people).toMatchObject([{ role: 'lead', name: 'สมศรี' }])
  })

  test('is its organisation’s alone until it is sent; then its fund reads it, and its people write no more', async ({
    call,
  }) => {
    const { fundId } = await makeFund(call)
    const id = await begin(call)
    expect((await call('fon', 'GET', `/projects/${id}`)).status).toBe(404)
    await call('somsri', 'PUT', `/projects/${id}`, draft(1))
    expect((await move(call, 'somsri', id, { move: 'submit', fundId })).status).toBe(200)
    expect(await shown(call, id, 'fon')).toMatchObject({ status: 'submitted', may: { decide: true, edit: false } })
    expect((await call('vera', 'GET', `/projects/${id}`)).status).toBe(404)
    expect((await call('somsri', 'PUT', `/projects/${id}`, draft(2))).status).toBe(403)
  })

  test('is sent only when the form of the fund is complete', async ({ call }) => {
    const { fundId } = await makeFund(call)
    const id = await begin(call)
    await call(
      'somsri',
      'PUT',
      `/projects/${id}`,
      draft(1, { applicantKind: 5, proposal: { ...proposal, places: [] } }),
    )
    expect((await move(call, 'somsri', id, { move: 'submit', fundId })).body).toEqual({
      problem: 'proposal-incomplete',
      details: { gaps: ['places', 'group-of-five'] },
    })
    await call('somsri', 'PUT', `/projects/${id}`, draft(2, { applicantKind: 5 }))
    for (const name of ['หนึ่ง', 'สอง', 'สาม', 'สี่'])
      await call('somsri', 'POST', `/projects/${id}/people`, { id: newId(), role: 'member', name: `${name} สมมุติ` })
    expect((await move(call, 'somsri', id, { move: 'submit', fundId })).status).toBe(200)
  })

  test('to a fund of another kind answers the registry’s nine sections', async ({ call }) => {
    const { fundId } = await makeFund(call, 0, { kind: 'co-funded' })
    const id = await begin(call)
    await call('somsri', 'PUT', `/projects/${id}`, draft(1))
    expect((await move(call, 'somsri', id, { move: 'submit', fundId })).body.details).toEqual({
      gaps: ['goals', 'format', 'activity-types'],
    })
    const whole = { ...proposal, ownGoals: 'ไม่ล้ม', format: ['onsite'], activityTypes: [{ code: 'capacity' }] }
    await call('somsri', 'PUT', `/projects/${id}`, draft(2, { supportType: null, proposal: whole }))
    expect((await move(call, 'somsri', id, { move: 'submit', fundId })).status).toBe(200)
  })

  test('is copied without days and those who came', async ({ call }) => {
    const id = await begin(call)
    const attended = { ...proposal, targets: [{ ...proposal.targets[0]!, attended: 55 }] }
    await call('somsri', 'PUT', `/projects/${id}`, draft(1, { proposal: attended }))
    const copy = draftOf({ copiedFromId: id, previousId: id })
    await call('nok', 'POST', '/projects', copy)
    const { proposal: copied, people } = await shown(call, copy.id)
    expect(copied.targets).toMatchObject([{ label: 'ผู้สูงอายุ', planned: 60, attended: null }])
    expect(copied.activities[0]!.id).not.toBe(proposal.activities[0]!.id)
    expect(people).toMatchObject([{ name: 'นก' }])
    // A draft of another organisation is not there to be copied.
    expect((await call('far', 'POST', '/projects', draftOf({ copiedFromId: id }))).status).toBe(404)
  })
})

describe('the decision', () => {
  const sent = async (call: Call) => {
    const { fundId, potId } = await makeFund(call, 1_000_000)
    const id = await begin(call)
    await call('somsri', 'PUT', `/projects/${id}`, draft(1))
    await move(call, 'somsri', id, { move: 'submit', fundId })
    return { id, fundId, potId }
  }

  test('sends back, passes and grants, each with who and when; then everyone may know it', async ({ call }) => {
    const { id, potId } = await sent(call)
    expect((await move(call, 'somsri', id, { move: 'pass' })).status).toBe(403)
    expect((await move(call, 'mek', id, { move: 'pass' })).status).toBe(403)
    await move(call, 'fon', id, { move: 'send-back', note: 'ปรับงบอาหารว่าง' })
    await call('somsri', 'PUT', `/projects/${id}`, draft(2, { title: 'ผู้สูงวัยไม่ล้ม ปรับแก้' }))
    await move(call, 'somsri', id, { move: 'submit' })
    await move(call, 'fon', id, { move: 'pass' })
    const grant = { potId, approvedSatang: 300_000, approvedOn: '2024-12-20', reportDueOn: '2025-09-15' }
    expect((await move(call, 'fon', id, { move: 'grant' })).status).toBe(400)
    expect((await move(call, 'fon', id, { move: 'grant', grant })).status).toBe(200)
    expect((await move(call, 'fon', id, { move: 'pass' })).body.problem).toBe('project-moved-meanwhile')
    const project = await shown(call, id, 'vera')
    expect(project).toMatchObject({ status: 'running', approvedSatang: 300_000, askedSatang: ASKED, people: [] })
    expect(project.code).toMatch(/^2568-L\d+-2-01$/)
    expect(project.steps.map(({ to, by }) => [to, by])).toEqual([
      ['submitted', 'สมศรี'],
      ['revising', 'ฝน'],
      ['submitted', 'สมศรี'],
      ['passed', 'ฝน'],
      ['running', 'ฝน'],
    ])
  })

  test('opens the books for what was approved, and for no more', async ({ call }) => {
    const { id, fundId, potId } = await sent(call)
    await move(call, 'fon', id, { move: 'pass' })
    const pay = (amountSatang: number) =>
      call('fon', 'POST', `/funds/${fundId}/payments`, {
        ...{ id: newId(), potId, projectId: id, amountSatang, onDay: '2025-01-10', text: 'งวดที่ 1', to: 'ชมรมสมมุติ' },
      })
    expect((await pay(1)).status).toBe(404)
    await move(call, 'fon', id, { move: 'grant', grant: { potId, approvedSatang: 300_000, approvedOn: '2024-12-20' } })
    expect((await pay(300_001)).body.problem).toBe('more-than-approved')
    expect((await pay(300_000)).status).toBe(200)
    await move(call, 'fon', id, { move: 'suspend', note: 'รอรายงาน' })
    expect((await pay(1)).body).toEqual({ problem: 'project-not-running', details: { status: 'suspended' } })
  })

  test('a mentor who was asked may write with them', async ({ call }) => {
    const id = await begin(call)
    expect((await call('mek', 'PUT', `/projects/${id}`, draft(1))).status).toBe(404)
    await call('somsri', 'POST', `/projects/${id}/people`, {
      ...{ id: newId(), accountId: castAccounts.mek.id, role: 'mentor', name: 'เมฆ' },
    })
    expect((await call('mek', 'PUT', `/projects/${id}`, draft(1))).status).toBe(200)
  })
})
