// An officer drops the list of elderly people just as her office keeps it — an old workbook with a title, a total row and
// a second sheet —, sees how it was read, has one column read otherwise, imports it, finds somebody and takes it all back.
import { readFileSync } from 'node:fs'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { openBrowser, openPage } from './browser.ts'
import { openCentre, type RunningCentre } from './centre.ts'
import { dropFile, pasteCells } from './drop-file.ts'

const PASSWORD = 'ฝนตกที่หาดใหญ่ทั้งวัน'
const LIST = 'c-obt-thakham-elderly.xls'
const READ_WITHIN = { timeout: 90_000 }

let centre: RunningCentre
let browser: Browser
let page: Page

beforeAll(async () => {
  centre = await openCentre(['THAKHAM', 'อบต.ท่าข้าม'], 'arun', PASSWORD)
  const officer = ['user', 'add', 'somsri', '--organization', 'THAKHAM', '--name', 'สมศรี สมมุติ', '--role', 'officer']
  await centre.klang([...officer, '--area', '901113', '--password-stdin'], PASSWORD)
  browser = await openBrowser()
  page = await openPage(browser, centre.address)
})

afterAll(async () => {
  await browser?.close()
  await centre?.close()
})

test('drops the list as it is, and it is read without a question', async () => {
  await page.goto('/sign-in')
  await page.getByLabel('ชื่อผู้ใช้หรือโทรศัพท์').fill('somsri')
  await page.getByLabel('รหัสผ่าน').fill(PASSWORD)
  await button('เข้าสู่ระบบ').click()
  await heading('ผู้คนในทะเบียน').waitFor()
  await page.goto('/office/imports')
  await heading('นำเข้าไฟล์').waitFor()
  await dropFile(page, LIST, readFileSync(`../shared/data/agencies/${LIST}`))
  await expectAccessible(page, 'a list that is about to be sent')
  await button('อ่านไฟล์').click()
  await page.getByText('อ่านไฟล์เสร็จแล้ว').waitFor(READ_WITHIN)
  expect(await tilesOf('ผู้สูงอายุ 2569')).toMatchObject({ ใหม่: '367', ไม่รับ: '0' })
  const layout = page.locator('details.layout')
  await layout.getByText('อ่านออก 11 คอลัมน์').waitFor()
  expect(await layout.getAttribute('open')).toBeNull()
  await expectAccessible(page, 'the preview')
})

test('looks how it was read: what each column means, and that the summary is no list', async () => {
  await page.getByText('ตารางนี้อ่านอย่างไร').click()
  const elderly = page.getByRole('region', { name: 'ผู้สูงอายุ 2569' }).first()
  await elderly.getByText('แถว 3', { exact: true }).waitFor()
  expect(await elderly.getByLabel('คอลัมน์ ว/ด/ป เกิด คือ').inputValue()).toBe('birthDate')
  await page.getByRole('region', { name: 'สรุป' }).getByText('แผ่นงานนี้ไม่มีข้อมูลบุคคล').waitFor()
  await expectAccessible(page, 'how the table was read')
})

test('has one column read otherwise', async () => {
  await page.getByLabel('คอลัมน์ หมายเหตุ คือ').selectOption('')
  await button('อ่านใหม่ตามนี้').click()
  const summary = page.locator('details.layout').getByText('อ่านออก 10 คอลัมน์')
  await summary.waitFor(READ_WITHIN)
  expect(await tilesOf('ผู้สูงอายุ 2569')).toMatchObject({ ใหม่: '367' })
})

test('imports it, and finds somebody who was on it', async () => {
  await button(/^นำเข้า ใหม่ 367/).click()
  await page.getByText('นำเข้าแล้วเมื่อ').waitFor(READ_WITHIN)
  const batch = page.url()
  await page.goto('/office/people')
  await page.getByRole('searchbox', { name: 'ค้นหาชื่อหรือเลขประจำตัว' }).fill('อำไพ')
  await page.waitForURL(/search=/)
  await page.getByRole('link', { name: /อำไพ/ }).first().click()
  await heading(/อำไพ/).waitFor()
  await page.getByText(`${LIST} · ผู้สูงอายุ 2569`).first().waitFor()
  await expectAccessible(page, 'a person out of the list')
  await page.goto(batch)
})

test('takes the whole list back', async () => {
  await button('ยกเลิกการนำเข้าทั้งชุด').click()
  await button('เอาข้อมูลชุดนี้ออก').click()
  await page.getByText('เอาข้อมูลชุดนี้ออกแล้ว').waitFor(READ_WITHIN)
  const answer = await page.request.get('/api/v1/people')
  expect(((await answer.json()) as { people: unknown[] }).people).toEqual([])
})

test('pastes cells from a spreadsheet, and sees the first of them before they are sent', async () => {
  await page.goto('/office/imports')
  await heading('นำเข้าไฟล์').waitFor()
  await pasteCells(page, [
    ['ลำดับ', 'ชื่อ-สกุล', 'บ้านเลขที่', 'หมู่', 'ตำบล', 'อำเภอ', 'จังหวัด'],
    ['1', 'นางประไพ วางเซลล์', '12/3', '4', 'ท่าข้าม', 'หาดใหญ่', 'สงขลา'],
    ['2', 'นายสมหมาย คัดลอก', '12/3', '4', 'ท่าข้าม', 'หาดใหญ่', 'สงขลา'],
  ])
  await page.getByText('ได้ 3 แถว 7 คอลัมน์').waitFor()
  await expectAccessible(page, 'cells that were pasted')
  await button('ใช้ตารางนี้').click()
  await button('อ่านไฟล์').click()
  await page.getByText('อ่านไฟล์เสร็จแล้ว').waitFor(READ_WITHIN)
  await heading('วางจาก Excel').waitFor()
  await button(/^นำเข้า ใหม่ 2/).waitFor()
})

const heading = (name: string | RegExp): Locator => page.getByRole('heading', { level: 1, name })
const button = (name: string | RegExp): Locator => page.getByRole('button', { name })

/** The figures of one sheet of the preview, by their words. */
async function tilesOf(sheet: string): Promise<Record<string, string>> {
  const tiles = page.getByRole('region', { name: sheet }).locator('.tile')
  await tiles.first().waitFor()
  const pairs = await tiles.evaluateAll((all) =>
    all.map((tile) => [...tile.children].map((part) => part.textContent?.trim() ?? '')),
  )
  return Object.fromEntries(pairs)
}
