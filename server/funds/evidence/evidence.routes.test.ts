import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import sharp from 'sharp'
import { describe, expect } from 'vitest'
import type { ActivityReport } from '../../../domain/funds/activities/activity-report.ts'
import type { EvidenceOfProject } from '../../../domain/funds/evidence/evidence.ts'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import type { CastName } from '../../testing-cast.ts'
import { grantProject, leadProject, makeFund } from '../../testing-funds.ts'
import type { Operator } from '../../testing-reviews.ts'
import { uploadOf } from '../../testing-uploads.ts'

const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#a75' } })
  .jpeg()
  .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '7/1 1/1 2/1' } })
  .toBuffer()
const sha256 = createHash('sha256').update(picture).digest('hex')

async function running(call: Call, operator: Operator) {
  const { fundId, potId } = await makeFund(call, 900_000)
  return operator(async (at) => {
    const id = await grantProject(at, { fundId, potId, satang: 500_000 })
    await leadProject(at, id, 'somsri')
    return id
  })
}

async function writing(call: Call, projectId: string) {
  const id = newId()
  await call('somsri', 'POST', `/projects/${projectId}/activity-reports`, { id })
  return id
}

const add = async (call: Call, projectId: string, who: CastName, says: Record<string, string>) => {
  const id = newId()
  const upload = uploadOf(picture, { id, kind: 'minutes', sha256, ...says })
  return { id, ...(await call(who, 'POST', `/projects/${projectId}/evidence`, undefined, upload)) }
}
const listed = async (call: Call, projectId: string, who: CastName) =>
  (await call(who, 'GET', `/projects/${projectId}/evidence`)).body as EvidenceOfProject

describe('a paper of a project', () => {
  test('is added by its people, its fund and its mentor, and seen by those who work on it', async ({
    call,
    operator,
  }) => {
    const projectId = await running(call, operator)
    const own = await add(call, projectId, 'somsri', { caption: 'ประชุมครั้งแรก' })
    for (const who of ['fon', 'mek'] as const) expect((await add(call, projectId, who, {})).status).toBe(200)
    for (const who of ['malee', 'vera', 'far', 'wilai'] as const)
      expect((await add(call, projectId, who, {})).status).toBe(403)
    expect((await add(call, projectId, 'somsri', { sha256: '0'.repeat(64) })).body.problem).toBe('photo-cut-off')
    expect((await listed(call, projectId, 'fon')).evidence).toHaveLength(3)
    expect((await listed(call, projectId, 'vera')).evidence).toEqual([])
    const see = (who: CastName, id: string) => call(who, 'GET', `/projects/${projectId}/evidence/${id}`)
    expect((await sharp((await see('mek', own.id)).raw).metadata()).exif).toBeUndefined()
    expect((await see('vera', own.id)).status).toBe(404)
    const withdraw = (who: CastName) =>
      call(who, 'POST', `/projects/${projectId}/evidence/${own.id}/withdrawal`, { id: newId(), reason: 'แนบผิด' })
    expect((await withdraw('mek')).status).toBe(403)
    expect((await withdraw('fon')).status).toBe(200)
    expect((await see('somsri', own.id)).status).toBe(404)
  })

  test('that copies a card is nobody’s but its people’s and those’ who keep the fund', async ({ call, operator }) => {
    const projectId = await running(call, operator)
    const { id } = await add(call, projectId, 'somsri', { kind: 'id-copy' })
    const see = async (who: CastName) => (await call(who, 'GET', `/projects/${projectId}/evidence/${id}`)).status
    expect([await see('somsri'), await see('fon'), await see('mek'), await see('nok')]).toEqual([200, 200, 404, 404])
    expect((await listed(call, projectId, 'mek')).evidence).toEqual([])
  })

  test('belongs to something of the same project', async ({ call, operator }) => {
    const [one, other] = [await running(call, operator), await running(call, operator)]
    const says = { kind: 'attendance', subject: 'activity-report', subjectId: await writing(call, other) }
    expect((await add(call, one, 'somsri', says)).status).toBe(404)
    expect((await add(call, other, 'somsri', says)).status).toBe(200)
    expect((await add(call, other, 'somsri', { subject: 'agreement' })).status).toBe(400)
  })
})

describe('a code for a phone', () => {
  const open = async (call: Call, projectId: string, says: object = {}, who: CastName = 'somsri') => {
    const opening = { id: newId(), kind: 'minutes', subject: 'project', ...says }
    const { status, body } = await call(who, 'POST', `/projects/${projectId}/evidence-openings`, opening)
    return { id: opening.id, code: String(body.code), status }
  }
  const look = (call: Call, code: string) => call(null, 'POST', '/evidence-openings/opening', { code })
  const send = (call: Call, code: string, says: Record<string, string> = {}) => {
    const { payload, headers } = uploadOf(picture, { id: newId(), sha256, ...says })
    return call(null, 'POST', '/evidence-openings/photos', undefined, {
      ...{ payload, headers: { ...headers, 'x-klang-opening': code } },
    })
  }

  test('lets pictures of one paper in without an account, each once, and counts them', async ({
    call,
    operator,
    auditOf,
  }) => {
    const projectId = await running(call, operator)
    const { id, code } = await open(call, projectId)
    expect((await look(call, code)).body).toMatchObject({ kind: 'minutes', projectTitle: 'โครงการสมมุติ', left: 40 })
    const twice = { id: newId() }
    expect((await send(call, code, twice)).body).toMatchObject({ again: false, received: 1 })
    expect((await send(call, code, twice)).body).toMatchObject({ again: true, received: 1 })
    expect((await send(call, code)).body).toMatchObject({ received: 2 })
    expect((await send(call, code, { sha256: '0'.repeat(64) })).body.problem).toBe('photo-cut-off')
    const at = `/projects/${projectId}/evidence-openings/${id}`
    expect((await call('somsri', 'GET', at)).body).toMatchObject({ received: 2, state: 'open' })
    for (const who of ['fon', 'mek', 'nok'] as const) expect((await call(who, 'GET', at)).status).toBe(404)
    const { evidence } = await listed(call, projectId, 'fon')
    expect(evidence).toMatchObject([
      { kind: 'minutes', byPhone: true, addedBy: 'สมศรี' },
      { kind: 'minutes', byPhone: true },
    ])
    expect(await auditOf('evidence.receive')).toMatchObject([
      { details: { received: 1 } },
      { details: { received: 2 } },
    ])
  })

  test('of an activity takes photographs of people only when they agreed', async ({ call, operator }) => {
    const projectId = await running(call, operator)
    const subjectId = await writing(call, projectId)
    const { code } = await open(call, projectId, { kind: 'photo', subject: 'activity-report', subjectId })
    expect((await send(call, code)).body.problem).toBe('photo-needs-consent')
    expect((await send(call, code, { peopleAgreed: 'true', caption: 'ฝึกทรงตัว' })).status).toBe(200)
    const { body } = await call('somsri', 'GET', `/projects/${projectId}/activity-reports`)
    const { reports } = body as unknown as { reports: ActivityReport[] }
    expect(reports[0]!.photos).toMatchObject([{ kind: 'photo', caption: 'ฝึกทรงตัว' }])
    expect((await open(call, projectId, { kind: 'photo' })).status).toBe(400)
  })

  test('opens nothing once it is forged, closed, expired or full', async ({ call, operator, centre }) => {
    const projectId = await running(call, operator)
    const reason = async (code: string) => {
      const [looked, sent] = [await look(call, code), await send(call, code)]
      expect([looked.status, sent.status]).toEqual([410, 410])
      return (sent.body.details as { reason: string }).reason
    }
    expect(await reason('A'.repeat(43))).toBe('unknown')
    expect((await send(call, 'short')).status).toBe(410)
    const closed = await open(call, projectId)
    const close = (who: CastName, of = projectId) =>
      call(who, 'POST', `/projects/${of}/evidence-openings/${closed.id}/closing`)
    expect((await close('fon')).status).toBe(404)
    expect((await close('somsri', newId())).status).toBe(404)
    expect((await send(call, closed.code)).status).toBe(200)
    expect((await close('somsri')).body).toMatchObject({ received: 1 })
    expect(await reason(closed.code)).toBe('closed')
    const shut = await open(call, projectId)
    expect((await call('arun', 'POST', `/projects/${projectId}/evidence-openings/${shut.id}/closing`)).status).toBe(200)
    expect(await reason(shut.code)).toBe('closed')
    const [expired, full] = [await open(call, projectId), await open(call, projectId)]
    await sql`update evidence_openings set expires_at = now() where id = ${expired.id}`.execute(centre.db)
    await sql`update evidence_openings set received = 40 where id = ${full.id}`.execute(centre.db)
    expect([await reason(expired.code), await reason(full.code)]).toEqual(['expired', 'full'])
    const { rows } = await sql<{ held: string }>`
      select string_agg(code_hash::text, '') as held from evidence_openings`.execute(centre.db)
    expect(rows[0]!.held).not.toContain(Buffer.from(full.code).toString('hex'))
  })

  test('is shown by those who may add, and worth no more than her right who shows it', async ({ call, operator }) => {
    const projectId = await running(call, operator)
    for (const who of ['malee', 'vera', 'far'] as const) expect((await open(call, projectId, {}, who)).status).toBe(403)
    const subjectId = await writing(call, await running(call, operator))
    const foreign = { kind: 'photo', subject: 'activity-report', subjectId }
    expect((await open(call, projectId, foreign)).status).toBe(404)
    const { code } = await open(call, projectId)
    await operator(({ db }) =>
      sql`update project_people set ended_at = now() where project_id = ${projectId}`.execute(db),
    )
    expect((await send(call, code)).status).toBe(403)
  })
})
