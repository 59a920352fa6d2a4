// The main job: an officer drops the network's central file on the page, sees what will change before it changes,
// commits it, finds the person, and reads how many homes were visited.
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { openBrowser, openPage } from './browser.ts'
import { centralForm } from './central-form.ts'
import { openCentre, type RunningCentre } from './centre.ts'
import { dropFile } from './drop-file.ts'

const PASSWORD = 'ฝนตกที่หาดใหญ่ทั้งวัน'

const people = {
  name: 'บุคคล',
  headers: 'รหัสในแบบฟอร์ม,เลขประจำตัวประชาชน,คำนำหน้า,ชื่อ,นามสกุล,เพศ,วันเกิด,บ้านเลขที่,หมู่ที่,ตำบล,อำเภอ,จังหวัด'.split(','),
  rows: [
    ['A1', '9563000000011', 'นาง', 'จันทร์เพ็ญ', 'ใจเย็น', 'หญิง', '05/04/2495', '12/3', '3', 'ท่าข้าม', 'หาดใหญ่', 'สงขลา'],
    ['A2', '9563000000029', 'นาย', 'สมหมาย', 'ใจดี', 'ชาย', '2480', '7', '3', 'ต.ท่าข้าม', 'หาดใหญ่', 'สงขลา'],
    ['A3', '', 'น.ส.', 'ฟ้าใส', 'รักสงบ', 'หญิง', '๑ ม.ค. ๒๕๓๐', '9', '', 'ท่าข้าม', 'หาดใหญ่', 'สงขลา'],
  ],
}
const visits = {
  name: 'เยี่ยมบ้าน',
  headers: 'รหัสในแบบฟอร์ม,เลขประจำตัวประชาชน,วันที่เยี่ยม,ผู้เยี่ยม,ความดัน'.split(','),
  rows: [
    ['A1', '9563000000011', '12/01/2563', 'นางสาวสมมุติ อาสา', '138/84'],
    ['A1', '9563000000011', '๕ เม.ย. ๒๕๖๓', 'นางสาวสมมุติ อาสา', '140/86'],
    ['A2', '9563000000029', '5/6/63', 'นางสาวสมมุติ อาสา', ''],
    ['A2', '9563000000029', '01/12/2562', 'นางสาวสมมุติ อาสา', ''], // of another year
    ['A3', '', '31/02/2563', 'นางสาวสมมุติ อาสา', ''], // no such day
  ],
}

let centre: RunningCentre
let browser: Browser
let page: Page

beforeAll(async () => {
  centre = await openCentre(['PAO90', 'อบจ.สงขลา'], 'arun', PASSWORD)
  const officer = [
    'user',
    'add',
    'wilai',
    '--organization',
    'PAO90',
    '--name',
    'วิไล สมมุติ',
    '--role',
    'officer',
    '--area',
    '90',
  ]
  await centre.klang([...officer, '--password-stdin'], PASSWORD)
  browser = await openBrowser()
  page = await openPage(browser, centre.address)
})

afterAll(async () => {
  await browser?.close()
  await centre?.close()
})

test('an officer signs in', async () => {
  await page.goto('/sign-in')
  await page.getByLabel('ชื่อผู้ใช้หรือโทรศัพท์').fill('wilai')
  await page.getByLabel('รหัสผ่าน').fill(PASSWORD)
  await expectAccessible(page, 'the sign-in page')
  await page.getByRole('button', { name: 'เข้าสู่ระบบ' }).click()
  await heading('ผู้คนในทะเบียน').waitFor()
  await expectAccessible(page, 'an empty register')
})

test('drops the central file on the page and sees what would change', async () => {
  await page.goto('/office/imports')
  await heading('นำเข้าไฟล์').waitFor()
  await expectAccessible(page, 'the page of imports')
  await dropFile(page, 'ข้อมูลกลาง-ท่าข้าม.xlsx', await centralForm(people, visits))
  await page.getByRole('button', { name: 'อ่านไฟล์' }).click()
  await page.getByText('อ่านไฟล์เสร็จแล้ว').waitFor({ timeout: 60_000 })
  await heading('ข้อมูลกลาง-ท่าข้าม.xlsx').waitFor()
  expect(await tilesOf('บุคคล')).toMatchObject({ ใหม่: '3', ไม่รับ: '0' })
  expect(await tilesOf('เยี่ยมบ้าน')).toMatchObject({ ใหม่: '4', ไม่รับ: '1' })
  await page.getByText('แผ่นงาน เยี่ยมบ้าน แถว 7').waitFor()
  await expectAccessible(page, 'the preview')
})

test('nothing has changed before it is committed', async () => {
  expect(await countOfPeople()).toBe(0)
})

test('commits it and finds the person', async () => {
  await page.getByRole('button', { name: /^นำเข้า ใหม่ 7/ }).click()
  await page.getByText('นำเข้าแล้วเมื่อ').waitFor({ timeout: 60_000 })
  await page.goto('/office/people')
  await page.getByRole('searchbox', { name: 'ค้นหาชื่อหรือเลขประจำตัว' }).fill('จันทร์เพ็ญ')
  await page.waitForURL(/search=/)
  await page.getByRole('link', { name: /จันทร์เพ็ญ/ }).click()
  await heading(/นางจันทร์เพ็ญ ใจเย็น/).waitFor()
  await expectAccessible(page, "the person's page")
})

test('reads how many homes were visited, and how many people', async () => {
  await page.getByRole('link', { name: 'รายงานการเยี่ยม' }).first().click()
  await page.getByLabel('ปี พ.ศ.').selectOption('2563')
  const totals = page.getByRole('region', { name: 'ผลรวม' })
  await totals.getByText('ปี 2563').waitFor()
  await expect.poll(() => totals.locator('dd').allInnerTexts()).toEqual(['3 ครั้ง', '2 คน'])
  await page.getByRole('link', { name: 'สงขลา', exact: true }).click()
  const row = page.getByRole('row').filter({ hasText: 'หาดใหญ่' })
  await expect.poll(() => row.getByRole('cell').allInnerTexts()).toEqual(['3', '2'])
  await expectAccessible(page, 'the report')
})

const heading = (name: string | RegExp): Locator => page.getByRole('heading', { level: 1, name })

/** The figures of one sheet of the preview, by their words. */
async function tilesOf(sheet: string): Promise<Record<string, string>> {
  const tiles = page.getByRole('region', { name: sheet }).locator('.tile')
  const pairs = await tiles.evaluateAll((all) =>
    all.map((tile) => [...tile.children].map((part) => part.textContent?.trim() ?? '')),
  )
  return Object.fromEntries(pairs)
}

async function countOfPeople(): Promise<number> {
  const answer = await page.request.get('/api/v1/people')
  return ((await answer.json()) as { people: unknown[] }).people.length
}
