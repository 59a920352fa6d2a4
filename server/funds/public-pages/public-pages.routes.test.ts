import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect } from 'vitest'
import { newId } from '../../../domain/shared/ids.ts'
import { type Call, test } from '../../testing.ts'
import { draftOf, grantProject, leadProject, makeFund, planActivity, submitProject } from '../../testing-funds.ts'
import type { Operator } from '../../testing-reviews.ts'
import { uploadOf } from '../../testing-uploads.ts'

const HOSTILE = `"><script>alert('x')</script>`
const story = {
  ...{
    title: `อบรม ${HOSTILE}`,
    fromDay: '2025-02-03',
    fromTime: '09:00',
    areaCode: '901113',
    latitude: 7.01,
    longitude: 100.5,
  },
  ...{ place: 'ศาลาสมมุติ', reporter: 'สมมุติ รายงาน', done: 'ฝึกทรงตัว\nเดินสายพาน', outputs: '58 คน', quality: 3 },
  groups: [{ id: newId(), label: 'ผู้สูงอายุ', planned: 60, came: 58 }],
  money: [{ id: newId(), group: 'services', item: 'ข้าวกล่องร้านสมมุติ', satang: 145_050 }],
  participants: [{ id: newId(), name: 'สมมุติ มาร่วม', role: 'แกนนำ' }],
  suggestions: 'ขอเงินเร็วขึ้น',
}

async function running(call: Call, operator: Operator) {
  const { fundId, potId } = await makeFund(call, 900_000)
  const projectId = await operator(async (at) => {
    const id = await grantProject(at, { fundId, potId, satang: 500_000 })
    await leadProject(at, id, 'somsri')
    await planActivity(at, id, { id: newId(), title: 'อบรม' })
    await at.db
      .updateTable('projects')
      .set({ title: `ล้มน้อยลง ${HOSTILE}` })
      .where('id', '=', id)
      .execute()
    return id
  })
  return { fundId, projectId }
}

async function report(call: Call, projectId: string) {
  const id = newId()
  const at = `/projects/${projectId}/activity-reports/${id}`
  await call('somsri', 'POST', `/projects/${projectId}/activity-reports`, { id })
  await call('somsri', 'PUT', at, { ...story, revision: 1 })
  return {
    at,
    page: `/public/projects/${projectId}/activities/${id}`,
    send: () => call('somsri', 'POST', `${at}/sending`, { id: newId() }),
  }
}

async function addPhoto(call: Call, at: string, kind: 'photo' | 'receipt') {
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#a75' } })
    .jpeg()
    .toBuffer()
  const id = newId()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await call(
    'somsri',
    'POST',
    `${at}/photos`,
    undefined,
    uploadOf(bytes, { id, kind, peopleAgreed: 'true', sha256, caption: 'ใต้ต้นไม้' }),
  )
  return id
}

const page = async (call: Call, url: string) => {
  const { status, raw, headers } = await call(null, 'GET', url)
  return { status, text: raw.toString(), headers }
}

describe('the public page of a project', () => {
  test('tells everybody what it is, without a session, a program or anybody’s name', async ({ call, operator }) => {
    const { projectId } = await running(call, operator)
    await call('somsri', 'POST', `/projects/${projectId}/people`, {
      id: newId(),
      role: 'contact',
      name: 'สมมุติ ติดต่อ',
      phone: '081-000-1234',
    })
    const { send } = await report(call, projectId)
    await send()
    const { status, text, headers } = await page(call, `/public/projects/${projectId}`)
    expect(status).toBe(200)
    expect(String(headers['content-type'])).toContain('text/html')
    for (const heading of [
      '1. ชื่อโครงการ',
      '4. กลุ่มเป้าหมาย',
      '9. งบประมาณ',
      'เงินของโครงการ',
      '5,000.00 บาท',
      'มีผู้เข้าร่วม 58 คน',
    ])
      expect(text).toContain(heading)
    expect(text).not.toMatch(/<script|สมมุติ ติดต่อ|081-000|สมมุติ มาร่วม/)
    expect(text).toContain('&lt;script&gt;')
    expect(text).toContain('property="og:title"')
    expect(Buffer.byteLength(text)).toBeLessThan(60_000)
  })

  test('speaks English when it is asked to, and its links go on doing so', async ({ call, operator }) => {
    const { projectId, fundId } = await running(call, operator)
    const { text } = await page(call, `/public/projects/${projectId}?lang=en`)
    expect(text).toContain('<html lang="en">')
    expect(text).toContain('4. For whom')
    expect(text).toContain(`href="/public/funds/${fundId}?lang=en"`)
  })

  test('of a draft, of one before the committee and of none are the same page', async ({ call, operator }) => {
    const { fundId } = await running(call, operator)
    const draft = draftOf()
    await call('somsri', 'POST', '/projects', draft)
    const ids = [draft.id, await submitProject(call, fundId), newId(), 'nonsense']
    const pages = await Promise.all(ids.map((id) => page(call, `/public/projects/${id}`)))
    expect(pages.map(({ status }) => status)).toEqual([404, 404, 404, 404])
    expect(new Set(pages.map(({ text }) => text)).size).toBe(1)
    const signedIn = await call('somsri', 'GET', `/public/projects/${draft.id}`)
    expect(signedIn.status).toBe(404)
  })
})

describe('the public page of an activity', () => {
  test('is there once the report was sent, with all it says but names and receipts', async ({ call, operator }) => {
    const { projectId } = await running(call, operator)
    const { page: url, send } = await report(call, projectId)
    expect((await page(call, url)).status).toBe(404)
    await send()
    const { text } = await page(call, url)
    for (const said of [
      '3 กุมภาพันธ์ 2568',
      'รายงานจากพื้นที่ โดย สมมุติ รายงาน',
      'เดินสายพาน',
      '58 คน',
      'บรรลุผลตามเป้าหมาย',
      '1,450.50 บาท',
    ])
      expect(text).toContain(said)
    expect(text).toContain('href="geo:7.01,100.5')
    expect(text).not.toMatch(/<script|สมมุติ มาร่วม|ข้าวกล่อง/)
    expect((await page(call, url.replace(projectId, newId()))).status).toBe(404)
  })

  test('shows a photograph only after the project’s people said that it is fit', async ({ call, operator }) => {
    const { projectId } = await running(call, operator)
    const { at, page: url, send } = await report(call, projectId)
    const [photo, receipt] = [await addPhoto(call, at, 'photo'), await addPhoto(call, at, 'receipt')]
    await send()
    const show = (who: 'somsri' | 'vera' | 'fon' | 'far', id: string, isPublic = true) =>
      call(who, 'POST', `${at}/photos/${id}/showing`, { id: newId(), isPublic })
    expect((await page(call, url)).text).not.toContain(photo)
    expect((await call(null, 'GET', `${url}/photos/${photo}`)).status).toBe(404)
    for (const who of ['vera', 'fon', 'far'] as const) expect((await show(who, photo)).status).toBe(404)
    expect((await show('somsri', receipt)).status).toBe(404)
    expect((await show('somsri', photo)).status).toBe(200)
    expect((await page(call, url)).text).toContain(`${url}/photos/${photo}`)
    expect((await page(call, `/public/projects/${projectId}`)).text).toContain('property="og:image"')
    expect((await call(null, 'GET', `${url}/photos/${photo}?size=96`)).status).toBe(200)
    for (const hidden of [receipt, newId()])
      expect((await call(null, 'GET', `${url}/photos/${hidden}`)).status).toBe(404)
    await show('somsri', photo, false)
    expect((await call(null, 'GET', `${url}/photos/${photo}`)).status).toBe(404)
  })
})

describe('the public page of a fund', () => {
  test('tells its plan and its granted projects, and nothing of its books and people', async ({ call, operator }) => {
    const { fundId, projectId } = await running(call, operator)
    await call('arun', 'PUT', `/funds/${fundId}/years/2025`, {
      revision: 0,
      population: 7_250,
      nhsoSatang: 32_625_000,
      filledBy: 'สมมุติ กรอก',
    })
    const { status, text } = await page(call, `/public/funds/${fundId}?year=2025`)
    expect(status).toBe(200)
    for (const said of ['กองทุนสมมุติท่าข้าม', '7,250', '326,250.00 บาท', 'ต.ท่าข้าม', projectId]) expect(text).toContain(said)
    expect(text).not.toMatch(/สมมุติ กรอก|9,000\.00|ฝน/)
    expect((await page(call, `/public/funds/${newId()}`)).status).toBe(404)
  })

  test('and those of its projects are found by name and year', async ({ call, operator }) => {
    const { projectId, fundId } = await running(call, operator)
    expect((await page(call, `/public/projects?q=${encodeURIComponent('ล้มน้อย')}&year=2025`)).text).toContain(projectId)
    expect((await page(call, '/public/projects?year=2024')).text).not.toContain(projectId)
    expect((await page(call, `/public/funds?q=${encodeURIComponent('สมมุติท่า')}`)).text).toContain(fundId)
    const { text } = await page(call, `/public/funds?q=${encodeURIComponent(HOSTILE)}`)
    expect(text).not.toContain('<script')
    expect(text).toContain('ไม่พบรายการ')
    expect((await call(null, 'GET', '/public/faces/thai-400')).headers['content-type']).toBe('font/woff2')
  })
})
