import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect } from 'vitest'
import type { ActivityReport } from '../../../domain/funds/activities/activity-report.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import type { CastName } from '../../testing-cast.ts'
import { grantProject, leadProject, makeFund, planActivity } from '../../testing-funds.ts'
import type { Operator } from '../../testing-reviews.ts'
import { uploadOf } from '../../testing-uploads.ts'

const TRAINING = newId()
const story = {
  ...{ title: 'อบรมป้องกันการล้ม', fromDay: '2025-02-03', toDay: '2025-02-04', fromTime: '09:00', areaCode: '901113' },
  ...{ place: 'ศาลาประชาคมสมมุติ', reporter: 'สมมุติ รายงาน', done: 'อบรมและฝึกทรงตัว', outputs: '58 คน', quality: 3 },
  groups: [{ id: newId(), label: 'ผู้สูงอายุ', planned: 60, came: 58 }],
  money: [
    { id: newId(), group: 'services', item: 'อาหารว่าง', satang: 145_000 },
    { id: newId(), group: 'compensation', item: 'วิทยากร', satang: 210_000 },
  ],
  participants: [{ id: newId(), name: 'สมมุติ มาร่วม', role: 'แกนนำ' }],
}
const draft = (revision: number, says: object = {}) => ({ ...story, activityId: TRAINING, revision, ...says })

async function running(call: Call, operator: Operator) {
  const { fundId, potId } = await makeFund(call, 900_000)
  return operator(async (at) => {
    const projectId = await grantProject(at, { fundId, potId, satang: 500_000 })
    await leadProject(at, projectId, 'somsri')
    await planActivity(at, projectId, { id: TRAINING, title: 'อบรมป้องกันการล้ม' })
    return projectId
  })
}

const listed = async (call: Call, projectId: string, who: CastName = 'somsri') =>
  ((await call(who, 'GET', `/projects/${projectId}/activity-reports`)).body as { reports: ActivityReport[] }).reports
const begin = async (call: Call, projectId: string, who: CastName = 'somsri', says: object = {}) => {
  const id = newId()
  const { status } = await call(who, 'POST', `/projects/${projectId}/activity-reports`, { id, ...says })
  return { id, status, at: `/projects/${projectId}/activity-reports/${id}` }
}

describe('an activity report', () => {
  test('begins with what was planned, is saved as it is typed, and nobody overwrites another', async ({
    call,
    operator,
  }) => {
    const projectId = await running(call, operator)
    const { at } = await begin(call, projectId, 'somsri', { activityId: TRAINING })
    expect(await listed(call, projectId)).toMatchObject([
      { title: 'อบรมป้องกันการล้ม', groups: [{ label: 'ผู้สูงอายุ', planned: 60, came: null }], sentAt: null },
    ])
    expect((await call('somsri', 'PUT', at, draft(1))).body).toMatchObject({ revision: 2 })
    expect((await call('somsri', 'PUT', at, draft(1))).body).toEqual({
      problem: 'report-changed-meanwhile',
      details: { revision: 2 },
    })
    expect((await call('somsri', 'PUT', at, draft(2, { activityId: newId() }))).status).toBe(400)
    expect((await call('somsri', 'PUT', at, draft(2, { toDay: '2025-02-01' }))).status).toBe(400)
    expect(await listed(call, projectId)).toMatchObject([
      { spentSatang: 355_000, came: 58, participants: [{ name: 'สมมุติ มาร่วม' }], may: { edit: true, reopen: false } },
    ])
  })

  test('is its people’s until it is sent; then everyone reads it, without the names of those who came', async ({
    call,
    operator,
  }) => {
    const projectId = await running(call, operator)
    const { at } = await begin(call, projectId)
    await call('somsri', 'PUT', at, draft(1))
    for (const who of ['fon', 'mek', 'vera', 'far'] as const) expect(await listed(call, projectId, who)).toEqual([])
    const sending = { id: newId() }
    expect((await call('vera', 'POST', `${at}/sending`, sending)).status).toBe(404)
    expect((await call('somsri', 'POST', `${at}/sending`, sending)).body.again).toBe(false)
    expect((await call('somsri', 'POST', `${at}/sending`, sending)).body.again).toBe(true)
    for (const who of ['fon', 'mek'] as const)
      expect(await listed(call, projectId, who)).toMatchObject([{ participants: [{ name: 'สมมุติ มาร่วม' }] }])
    for (const who of ['vera', 'far'] as const)
      expect(await listed(call, projectId, who)).toMatchObject([{ done: 'อบรมและฝึกทรงตัว', participants: [] }])
    expect((await call('somsri', 'PUT', at, draft(2))).body.problem).toBe('report-moved-meanwhile')
  })

  test('is sent with its title, day, reporter and what was done, and never ahead of its day', async ({
    call,
    operator,
  }) => {
    const projectId = await running(call, operator)
    const { at } = await begin(call, projectId)
    await call('somsri', 'PUT', at, { revision: 1 })
    const send = async () => (await call('somsri', 'POST', `${at}/sending`, { id: newId() })).body
    expect(await send()).toEqual({
      problem: 'report-incomplete',
      details: { gaps: ['title', 'fromDay', 'reporter', 'done'] },
    })
    await call('somsri', 'PUT', at, draft(2, { fromDay: '2999-01-01', toDay: null }))
    expect((await send()).problem).toBe('day-in-future')
  })

  test('is taken back with a reason to be put right', async ({ call, operator }) => {
    const projectId = await running(call, operator)
    const { at } = await begin(call, projectId)
    await call('somsri', 'PUT', at, draft(1))
    await call('somsri', 'POST', `${at}/sending`, { id: newId() })
    const reopen = (who: CastName) => call(who, 'POST', `${at}/reopening`, { id: newId(), reason: 'ยอดเงินผิด' })
    expect((await reopen('fon')).status).toBe(404)
    expect((await reopen('somsri')).status).toBe(200)
    expect((await reopen('somsri')).body.problem).toBe('report-moved-meanwhile')
    expect(await listed(call, projectId, 'vera')).toEqual([])
    expect((await call('somsri', 'PUT', at, draft(2))).status).toBe(200)
  })

  test('is written by the project’s people for the area, by its mentor for herself, only while it runs', async ({
    call,
    operator,
  }) => {
    const projectId = await running(call, operator)
    for (const who of ['mek', 'fon', 'vera', 'far', 'malee'] as const)
      expect((await begin(call, projectId, who)).status).toBe(403)
    expect((await begin(call, projectId, 'somsri', { origin: 'mentor' })).status).toBe(403)
    const { at, status } = await begin(call, projectId, 'mek', { origin: 'mentor' })
    expect(status).toBe(200)
    expect((await call('mek', 'PUT', at, draft(1))).status).toBe(200)
    expect((await call('mek', 'POST', `${at}/sending`, { id: newId() })).status).toBe(200)
    await operator(({ db }) =>
      db.updateTable('projects').set({ status: 'suspended' }).where('id', '=', projectId).execute(),
    )
    const { body } = await call('somsri', 'POST', `/projects/${projectId}/activity-reports`, { id: newId() })
    expect(body.problem).toBe('project-not-running')
  })
})

describe('a photograph of an activity', () => {
  const picture = () =>
    sharp({ create: { width: 40, height: 30, channels: 3, background: '#a75' } })
      .jpeg()
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '7/1 1/1 2/1' } })
      .toBuffer()
  const send = async (call: Call, who: CastName, at: string, says: Record<string, string>) => {
    const bytes = await picture()
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const id = newId()
    const fields = { id, kind: 'photo', peopleAgreed: 'true', sha256, ...says }
    return { id, ...(await call(who, 'POST', `${at}/photos`, undefined, uploadOf(bytes, fields))) }
  }

  test('is for everyone once the report is sent, a receipt never; and neither tells where it was taken', async ({
    call,
    operator,
  }) => {
    const projectId = await running(call, operator)
    const { at } = await begin(call, projectId)
    await call('somsri', 'PUT', at, draft(1))
    expect((await send(call, 'far', at, {})).status).toBe(404)
    expect((await send(call, 'somsri', at, { peopleAgreed: 'false' })).body.problem).toBe('photo-needs-consent')
    expect((await send(call, 'somsri', at, { sha256: '0'.repeat(64) })).body.problem).toBe('photo-cut-off')
    const photo = await send(call, 'somsri', at, {})
    const receipt = await send(call, 'somsri', at, { kind: 'receipt', peopleAgreed: 'false' })
    const see = (who: CastName, id: string) => call(who, 'GET', `${at}/photos/${id}`)
    expect((await see('vera', photo.id)).status).toBe(404)
    await call('somsri', 'POST', `${at}/sending`, { id: newId() })
    const { exif } = await sharp((await see('vera', photo.id)).raw).metadata()
    expect(exif).toBeUndefined()
    expect((await see('vera', receipt.id)).status).toBe(404)
    expect((await see('fon', receipt.id)).status).toBe(200)
    expect(await listed(call, projectId, 'vera')).toMatchObject([{ photos: [{ id: photo.id }] }])
    expect((await listed(call, projectId, 'fon'))[0]!.photos).toHaveLength(2)
    const withdrawal = { id: newId(), reason: 'ขอให้ลบภาพ' }
    expect((await call('somsri', 'POST', `${at}/photos/${photo.id}/withdrawal`, withdrawal)).status).toBe(200)
    expect((await see('somsri', photo.id)).status).toBe(404)
  })
})
