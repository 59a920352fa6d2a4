// Two offices bring the same people, and it is not certain who is who: an officer decides pair by pair with one key each,
// takes a decision back, parts two who were made one, and makes two records one by hand.
import { writeXlsx } from 'hucre/xlsx'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { openBrowser, openPage } from './browser.ts'
import { openCentre, type RunningCentre } from './centre.ts'
import { dropFile } from './drop-file.ts'

const PASSWORD = 'ฝนตกที่หาดใหญ่ทั้งวัน'
const READ_WITHIN = { timeout: 90_000 }
const SOON = { timeout: 15_000 }
const HEADERS = 'ที่,เลขบัตรประชาชน,คำนำหน้า,ชื่อ,สกุล,ว/ด/ป เกิด,บ้านเลขที่,หมู่,ตำบล,อำเภอ,จังหวัด'.split(',')

/** Alike in everything but a number that is right on both sides: only a person can know. */
const people = [
  ['นาง', 'จันทร์เพ็ญ', 'ใจเย็น', '05/04/2495', '12/3', '3'],
  ['นาย', 'สมหมาย', 'ใจดี', '17/09/2480', '7', '5'],
  ['นาง', 'ประไพ', 'รักสงบ', '21/01/2488', '9/1', '8'],
]

/** Twelve digits with the one that makes them right. */
function numberOf(twelve: number): string {
  const sum = [...String(twelve)].reduce((total, digit, at) => total + Number(digit) * (13 - at), 0)
  return `${twelve}${(11 - (sum % 11)) % 10}`
}

const listOf = (twelve: number) =>
  people.map((person, at) => [numberOf(twelve + at * 7_391), ...person, 'ท่าข้าม', 'หาดใหญ่', 'สงขลา'])

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

test('two lists leave three pairs and a question', async () => {
  await page.goto('/sign-in')
  await page.getByLabel('ชื่อผู้ใช้หรือโทรศัพท์').fill('somsri')
  await page.getByLabel('รหัสผ่าน').fill(PASSWORD)
  await button('เข้าสู่ระบบ').click()
  await heading('ผู้คนในทะเบียน').waitFor()
  await page.goto('/office/reviews')
  await page.getByText('ไม่มีคู่ที่รอตัดสิน').waitFor()
  await bring('ผู้สูงอายุ.xlsx', listOf(956_000_000_001))
  const wrong = ['9560000000001', 'นาย', 'มานะ', 'เลขผิด', '02/02/2490', '3', '1', 'ท่าข้าม', 'หาดใหญ่', 'สงขลา']
  await bring('เบี้ยยังชีพ.xlsx', [...listOf(941_777_123_456), wrong])
  await page.getByRole('link', { name: 'ตัดสินคนที่อาจซ้ำ' }).click()
  await page.getByText('3 คู่').waitFor()
  await expectAccessible(page, 'the pairs that wait')
})

test('decides with one key each; the next pair comes at once, and a decision is taken back', async () => {
  await page.getByRole('link', { name: 'ตัดสินทีละคู่' }).click()
  await heading('สองคนนี้คือคนเดียวกันหรือไม่').waitFor()
  await button('คนละคน').waitFor()
  await expectAccessible(page, 'a pair side by side')
  const first = page.url()
  await page.keyboard.press('s')
  await otherPairThan(first)
  const second = page.url()
  await page.keyboard.press('n')
  await otherPairThan(second)
  await page.keyboard.press('u')
  await page.waitForURL(second)
  await button('คนละคน').waitFor()
  await page.keyboard.press('n')
  await otherPairThan(second)
  await page.keyboard.press('k')
  await page.getByText('ดูครบทุกคู่แล้ว').waitFor()
  await page.getByText('1 คู่').waitFor()
})

test('reads who decided what', async () => {
  await page.goto('/office/reviews?state=all')
  await expect.poll(() => page.locator('.pair .badge').allInnerTexts(), SOON).toHaveLength(3)
  const states = (await page.locator('.pair .badge').allInnerTexts()).sort()
  expect(states).toEqual(['คนละคน', 'คนเดียวกัน', 'รอตัดสิน'].sort())
  await page
    .getByText(/โดย สมศรี สมมุติ เมื่อ/)
    .first()
    .waitFor()
  expect(await countOfPeople()).toBe(6)
})

test('parts again two who were made one', async () => {
  await page.goto('/office/reviews?state=same')
  await page.locator('.pair-link').click()
  await page.getByText('ตัดสินแล้วว่าเป็นคนเดียวกัน').waitFor()
  const popup = page.waitForEvent('popup')
  await page.locator('.compared-head a').first().click()
  await (await popup).close()
  const person = await page.locator('.compared-head a').first().getAttribute('href')
  await page.goto(person!)
  await page.getByText('ระเบียนที่รวมไว้').waitFor()
  await expectAccessible(page, 'a person who was two records')
  await button('แยกกลับ').click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('ไม่มีอะไรเพิ่มเข้ามา').waitFor()
  await expectAccessible(page, 'before two are parted')
  await dialog.getByRole('button', { name: 'แยกกลับ' }).click()
  await page.getByText('แยกกลับเป็นสองคนแล้ว').waitFor()
  await dialog.locator('.dialog-actions').getByRole('button', { name: 'ปิด' }).click()
  await expect.poll(countOfPeople, SOON).toBe(7)
})

test('makes two records one by hand, from the page of one of them', async () => {
  await button('เพิ่มเติม').click()
  await page.getByRole('link', { name: 'รวมกับระเบียนอื่น' }).click()
  await heading('รวมระเบียนที่ซ้ำ').waitFor()
  await button('เทียบกัน').first().click()
  await button('รวมเป็นคนเดียวกัน').waitFor()
  await expectAccessible(page, 'two records before they are merged')
  await button('รวมเป็นคนเดียวกัน').click()
  await page.getByText('รวมเป็นคนเดียวกันแล้ว').waitFor()
  await expect.poll(countOfPeople, SOON).toBe(6)
  await button('เลิกทำ').click()
  await expect.poll(countOfPeople, SOON).toBe(7)
})

test('answers what a list asked, with a note', async () => {
  await page.goto('/office/reviews?part=questions')
  const question = page.locator('.question', { hasText: 'เลขผิด' }).first()
  await question.getByRole('button', { name: 'เขียนบันทึก' }).click()
  await question.getByLabel('บันทึก').fill('ดูบัตรแล้ว')
  await expectAccessible(page, 'the questions')
  await question.getByRole('button', { name: 'ตรวจแล้ว' }).click()
  await page.getByText('บันทึกว่าตรวจแล้ว').waitFor()
  await page.goto('/office/reviews?part=questions&settled=settled')
  await page.getByText('ดูบัตรแล้ว').waitFor()
})

const heading = (name: string | RegExp): Locator => page.getByRole('heading', { level: 1, name })
const button = (name: string | RegExp): Locator => page.getByRole('button', { name })

/** The next pair is there, and may be decided. */
async function otherPairThan(address: string) {
  await page.waitForURL((url) => url.href !== address && url.pathname.startsWith('/office/reviews/'))
  await button('คนละคน').waitFor()
}

async function bring(name: string, rows: string[][]) {
  await page.goto('/office/imports')
  await heading('นำเข้าไฟล์').waitFor()
  const content = await writeXlsx({
    sheets: [{ name: 'รายชื่อ', rows: [HEADERS, ...rows.map((row, at) => [String(at + 1), ...row])] }],
  })
  await dropFile(page, name, Buffer.from(content))
  await button('อ่านไฟล์').click()
  await page.getByText('อ่านไฟล์เสร็จแล้ว').waitFor(READ_WITHIN)
  await button(/^นำเข้า ใหม่/).click()
  await page.getByText('นำเข้าแล้วเมื่อ').waitFor(READ_WITHIN)
}

async function countOfPeople(): Promise<number> {
  const answer = await page.request.get('/api/v1/people')
  return ((await answer.json()) as { people: unknown[] }).people.length
}
