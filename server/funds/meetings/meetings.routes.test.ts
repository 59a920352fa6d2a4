import { describe, expect } from 'vitest'
import type { Meeting } from '../../../domain/funds/meetings/meeting.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import { makeFund, submitProject } from '../../testing-funds.ts'

const member = (name: string, says: object = {}) => ({
  ...{ id: newId(), seat: 'village', office: 'member', name, fromDay: '2023-01-01', dueDay: '2026-09-30' },
  ...says,
})

/** A committee of five, of whom three may meet. */
async function makeCommittee(call: Call, satang = 900_000) {
  const { fundId, potId } = await makeFund(call, satang)
  const members = ['หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า'].map((name, at) =>
    member(`${name} สมมุติ`, at === 0 ? { office: 'chair', seat: 'executive' } : {}),
  )
  for (const one of members) await call('fon', 'POST', `/funds/${fundId}/committee`, one)
  return { fundId, potId, ids: members.map(({ id }) => id) }
}
const meet = async (call: Call, fundId: string, present: string[], says: object = {}) => {
  const meeting = { id: newId(), number: 1, fiscalYear: 2025, onDay: '2024-12-20', present, ...says }
  expect((await call('fon', 'POST', `/funds/${fundId}/meetings`, meeting)).status).toBe(200)
  return meeting.id
}
const decide = (call: Call, fundId: string, meetingId: string, body: object) =>
  call('fon', 'POST', `/funds/${fundId}/meetings/${meetingId}/decisions`, { id: newId(), reason: 'ตรงกับแผน', ...body })

describe('a committee', () => {
  test('lists who sits, by which letter, and who left', async ({ call }) => {
    const { fundId } = await makeFund(call)
    const letter = { id: newId(), number: 'สข 0001/2566', dated: '2023-01-05', kind: 'new' }
    await call('fon', 'POST', `/funds/${fundId}/letters`, letter)
    const [chair, left] = [member('ประธาน สมมุติ', { office: 'chair', letterId: letter.id }), member('ผู้ออก สมมุติ')]
    for (const one of [chair, left]) await call('fon', 'POST', `/funds/${fundId}/committee`, one)
    const end = (who: 'fon' | 'mek') =>
      call(who, 'POST', `/funds/${fundId}/committee/${left.id}/ending`, { endedOn: '2024-05-01', endedWhy: 'resigned' })
    expect((await end('mek')).status).toBe(403)
    expect((await end('fon')).status).toBe(200)
    expect((await end('fon')).status).toBe(404)
    expect((await call('mek', 'GET', `/funds/${fundId}/committee`)).body.members).toMatchObject([
      { name: 'ประธาน สมมุติ', letterNumber: 'สข 0001/2566', endedOn: null },
      { name: 'ผู้ออก สมมุติ', endedWhy: 'resigned' },
    ])
    expect((await call('vera', 'GET', `/funds/${fundId}/committee`)).status).toBe(403)
  })
})

describe('a meeting', () => {
  test('decides with half of those who vote; what it grants opens the books', async ({ call }) => {
    const { fundId, potId, ids } = await makeCommittee(call)
    const projectId = await submitProject(call, fundId)
    const grant = { potId, approvedSatang: 250_000, reportDueOn: '2025-09-15' }
    const few = await meet(call, fundId, ids.slice(0, 2))
    expect((await decide(call, fundId, few, { projectId, outcome: 'granted', grant })).body.problem).toBe('no-quorum')
    const enough = await meet(call, fundId, ids.slice(0, 3), { number: 2 })
    expect((await decide(call, fundId, enough, { projectId, outcome: 'granted' })).status).toBe(400)
    const abstained = [ids[2]]
    expect((await decide(call, fundId, enough, { projectId, outcome: 'granted', grant, abstained })).status).toBe(200)
    expect((await decide(call, fundId, enough, { projectId, outcome: 'refused' })).status).toBe(409)
    expect((await call('vera', 'GET', `/projects/${projectId}`)).body).toMatchObject({
      ...{ status: 'running', approvedSatang: 250_000, approvedOn: '2024-12-20', reportDueOn: '2025-09-15' },
    })
    const { meetings } = (await call('mek', 'GET', `/funds/${fundId}/meetings?year=2025`)).body as {
      meetings: Meeting[]
    }
    expect(meetings).toMatchObject([
      { number: 2, hasQuorum: true, decisions: [{ outcome: 'granted', approvedSatang: 250_000, abstained }] },
      { number: 1, hasQuorum: false, decisions: [] },
    ])
  })

  test('decides nothing when all who came have an interest', async ({ call }) => {
    const { fundId, ids } = await makeCommittee(call)
    const projectId = await submitProject(call, fundId)
    const meeting = await meet(call, fundId, ids)
    expect((await decide(call, fundId, meeting, { projectId, outcome: 'refused', abstained: ids })).body.problem).toBe(
      'no-quorum',
    )
  })

  test('sends back and refuses with its reason', async ({ call }) => {
    const { fundId, ids } = await makeCommittee(call)
    const [back, no] = [await submitProject(call, fundId), await submitProject(call, fundId)]
    const meeting = await meet(call, fundId, ids)
    await decide(call, fundId, meeting, { projectId: back, outcome: 'send-back', reason: 'ปรับงบ' })
    await decide(call, fundId, meeting, { projectId: no, outcome: 'refused', reason: 'ซ้ำซ้อน' })
    expect((await call('somsri', 'GET', `/projects/${back}`)).body).toMatchObject({
      ...{ status: 'revising', steps: [{ to: 'submitted' }, { to: 'revising', note: 'ปรับงบ', by: 'ฝน' }] },
    })
    expect((await call('somsri', 'GET', `/projects/${no}`)).body).toMatchObject({ status: 'failed' })
  })

  test('whose minutes are adopted is not changed and decides no more', async ({ call }) => {
    const { fundId, ids } = await makeCommittee(call)
    const projectId = await submitProject(call, fundId)
    const meeting = await meet(call, fundId, ids)
    const write = (revision: number, minutes: string) =>
      call('fon', 'PUT', `/funds/${fundId}/meetings/${meeting}`, {
        revision,
        onDay: '2024-12-20',
        minutes,
        present: ids,
      })
    expect((await write(1, 'รับรองแผน')).body).toMatchObject({ revision: 2 })
    expect((await write(1, 'อีกคนเขียน')).body.problem).toBe('meeting-changed-meanwhile')
    expect((await call('fon', 'POST', `/funds/${fundId}/meetings/${meeting}/adoption`)).status).toBe(200)
    expect((await write(2, 'แก้ภายหลัง')).body.problem).toBe('minutes-adopted')
    expect((await decide(call, fundId, meeting, { projectId, outcome: 'refused' })).body.problem).toBe(
      'minutes-adopted',
    )
    expect(
      (
        await call('fon', 'POST', `/funds/${fundId}/meetings`, {
          id: newId(),
          number: 1,
          fiscalYear: 2025,
          onDay: '2025-02-01',
        })
      ).body.problem,
    ).toBe('meeting-number-taken')
  })
})
