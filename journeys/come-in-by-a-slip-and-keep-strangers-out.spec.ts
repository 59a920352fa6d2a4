// Somebody new comes in by a slip of paper, chooses her password, sets up the app with its six digits and a passkey,
// and from then on a stranger with her password stands outside. Then the office: a list, a forgotten password, a shared computer.
import { writeXlsx } from 'hucre/xlsx'
import { generate } from 'otplib'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { openBrowser, openPage } from './browser.ts'
import { openCentre, type RunningCentre } from './centre.ts'

const PASSWORD = 'ฝนตกที่หาดใหญ่ทั้งวัน'
const HERS = 'กล้วยไม้หน้าบ้านบานแล้ว'
const HERS_AGAIN = 'ลมทะเลพัดมาตอนเย็น'
const USER = '0810001234'

let centre: RunningCentre
let address: string
let browser: Browser
let office: Page
let hers: Page
let link: string
let secret: string

beforeAll(async () => {
  centre = await openCentre(['PAO90', 'อบจ.สงขลา'], 'arun', PASSWORD)
  address = centre.address.replace('127.0.0.1', 'localhost') // a passkey belongs to a name, never to a number
  browser = await openBrowser()
  office = await openPage(browser, address)
  hers = await openPage(browser, address)
})

afterAll(async () => {
  await browser?.close()
  await centre?.close()
})

test('the administrator is told that a second factor is missing, and goes in', async () => {
  await signIn(office, 'arun', PASSWORD)
  await office.getByText('ควรยืนยันสองชั้น').waitFor()
})

test('adds an organisation, which can be chosen at once', async () => {
  await office.goto('/office/settings?part=organizations')
  await button(office, 'เพิ่มหน่วยงาน').click()
  await office.getByLabel('ชื่อภาษาไทย').fill('อบต.ท่าข้าม')
  await office.getByLabel('รหัส', { exact: true }).fill('thakham')
  await office.getByLabel('ประเภท').selectOption({ label: 'องค์กรปกครองส่วนท้องถิ่น' })
  await button(office, 'บันทึก').click()
  await office.getByRole('rowheader', { name: 'อบต.ท่าข้าม' }).waitFor()
  await expectAccessible(office, 'the organisations')
})

test('invites an officer, and gets a slip to print', async () => {
  await office.goto('/office/settings')
  await button(office, 'เชิญผู้ใช้').click()
  const form = office.getByRole('dialog')
  await form.getByLabel('ชื่อ-นามสกุล').fill('สมมุติ มาใหม่')
  await form.getByLabel('โทรศัพท์').fill('081-000 1234')
  await form.getByLabel('หน่วยงาน').selectOption({ label: 'อบต.ท่าข้าม' })
  await form.getByRole('combobox', { name: 'พื้นที่ของสิทธิ' }).fill('หาดใหญ่')
  await office
    .getByRole('option', { name: /อ\.หาดใหญ่/ })
    .first()
    .click()
  await expectAccessible(office, 'the invitation')
  await button(office, 'เชิญและออกใบ').click()
  await office.locator('.slip', { hasText: 'สมมุติ มาใหม่' }).waitFor()
  const code = await office.locator('.slip code').innerText()
  link = `/invitation#${code.replaceAll('-', '')}`
  await expectAccessible(office, 'the slip')
})

test('she opens the link, reads the rules, chooses her password and is in', async () => {
  await hers.goto(link)
  await hers.getByText('อบต.ท่าข้าม').waitFor()
  await hers.getByLabel('รหัสผ่านที่ท่านเลือกเอง').fill(HERS)
  await hers.getByText('ข้าพเจ้าอ่านและยอมรับกติกานี้').click()
  await expectAccessible(hers, 'the acceptance')
  await button(hers, 'ตั้งรหัสผ่านและเข้าใช้งาน').click()
  await heading(hers, 'ผู้คนในทะเบียน').waitFor()
})

test('the slip opens nothing a second time', async () => {
  const again = await openPage(browser, address)
  await again.goto(link)
  await again.getByText('ใบนี้ถูกใช้ไปแล้ว').waitFor()
  await again.context().close()
})

test('sets up the app with its six digits, and keeps codes on paper', async () => {
  await hers.goto('/office/account')
  await button(hers, 'ตั้งแอปรหัสยืนยัน').click()
  secret = (await hers.locator('.secret').innerText()).replaceAll(' ', '')
  await expectAccessible(hers, 'the QR of the app')
  await hers.getByLabel('รหัส 6 หลักจากแอป').fill(await codeBefore())
  await button(hers, 'ยืนยันและเปิดใช้').click()
  await expect.poll(() => hers.locator('.recovery-codes li').count()).toBe(10)
  await button(hers, 'เก็บไว้แล้ว ไปต่อ').click()
  await hers.getByText('เปิดใช้ตั้งแต่').waitFor()
  await expectAccessible(hers, 'my account')
})

test('signs in with her password and the six digits; the password alone opens nothing', async () => {
  await signOut(hers)
  await fillIn(hers, USER, HERS)
  await hers.getByLabel('รหัส 6 หลักจากแอป').waitFor()
  await expectAccessible(hers, 'the second step')
  expect((await hers.request.get('/api/v1/people')).status()).toBe(401)
  await hers.getByLabel('รหัส 6 หลักจากแอป').fill(await generate({ secret }))
  await button(hers, 'เข้าสู่ระบบ').click()
  await heading(hers, 'ผู้คนในทะเบียน').waitFor()
})

test('adds a passkey, and signs in by it without typing anything', async () => {
  const cdp = await hers.context().newCDPSession(hers)
  await cdp.send('WebAuthn.enable')
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  await hers.goto('/office/account')
  await button(hers, 'เพิ่มกุญแจผ่านในเครื่องนี้').click()
  await button(hers, /^เปลี่ยนชื่อ/).click()
  await hers.getByRole('textbox', { name: 'ชื่อกุญแจ' }).fill('โทรศัพท์สีฟ้า')
  await button(hers, 'บันทึก').click()
  await hers.getByText('โทรศัพท์สีฟ้า', { exact: true }).waitFor()
  await signOut(hers)
  await button(hers, 'เข้าด้วยกุญแจผ่าน').click()
  await heading(hers, 'ผู้คนในทะเบียน').waitFor()
})

test('forgets her password, and says so; the administrator sees it and hands her a slip', async () => {
  await signOut(hers)
  await hers.getByRole('link', { name: 'ลืมรหัสผ่าน' }).click()
  await expectAccessible(hers, 'the page of who forgot')
  // By the key: whom to ask is told a moment later, and moves the button.
  await hers.getByLabel('ชื่อผู้ใช้หรือโทรศัพท์').fill(USER)
  await hers.keyboard.press('Enter')
  await hers.getByText('รับเรื่องไว้แล้ว').waitFor()
  await office.goto('/office/settings?state=asked-reset')
  await button(office, 'สมมุติ มาใหม่').click()
  await button(office, 'ออกใบ QR').click()
  const code = await office.locator('.slip code').innerText()
  await hers.goto('/invitation')
  await hers.getByLabel('รหัสบนใบ').fill(code.toLowerCase())
  await button(hers, 'เปิดใบนี้').click()
  await hers.getByLabel('รหัสผ่านที่ท่านเลือกเอง').fill(HERS_AGAIN)
  await hers.getByText('ข้าพเจ้าอ่านและยอมรับกติกานี้').click()
  await button(hers, 'ตั้งรหัสผ่านและเข้าใช้งาน').click()
  await hers.getByLabel('รหัส 6 หลักจากแอป').waitFor()
})

test('many are invited from a list, each with a slip, and a row that is unclear is told', async () => {
  await office.goto('/office/settings')
  await button(office, 'เชิญจากรายชื่อ Excel').click()
  const rows = [
    ['ชื่อ-นามสกุล', 'โทรศัพท์', 'บทบาท', 'พื้นที่'],
    ['สมมุติ ใจดี', '0810002222', 'เจ้าหน้าที่', 'อ.หาดใหญ่ จ.สงขลา'],
    ['สมมุติ มานะ', '0810003333', 'อสม.', ''],
    ['สมมุติ ขยัน', '0810002222', 'เจ้าหน้าที่', 'อ.หาดใหญ่ จ.สงขลา'],
  ]
  const content = Buffer.from(await writeXlsx({ sheets: [{ name: 'ผู้ใช้', rows }] }))
  const choosing = office.waitForEvent('filechooser')
  await button(office, 'เลือกไฟล์ Excel').click()
  await (await choosing).setFiles({ name: 'ผู้ใช้.xlsx', mimeType: 'application/octet-stream', buffer: content })
  await office.getByText('ซ้ำกับแถวก่อนหน้า').waitFor()
  await expectAccessible(office, 'the list as read')
  await button(office, 'เชิญ 2 คน').click()
  await expect.poll(() => office.locator('.slip').count()).toBe(2)
  await button(office, 'กลับไปรายชื่อ').click()
  await office.getByLabel('สถานะ').selectOption({ label: 'เชิญแล้ว' })
  await office.waitForURL(/state=invited/)
  await expect.poll(() => office.locator('.account-table tbody tr').count()).toBe(2)
  await expectAccessible(office, 'the accounts')
})

test('a shared computer locks, hides everything, and opens by the password', async () => {
  await office.goto('/office/account')
  await office.getByLabel('เครื่องนี้', { exact: true }).selectOption('shared')
  await expect.poll(async () => (await (await office.request.get('/api/v1/me')).json()).sessionKind).toBe('shared')
  await office.request.post('/api/v1/sessions/current/locking', { headers: { 'x-klang': '1' }, data: {} })
  await office.goto('/office/people')
  await office.getByText('ล็อกหน้าจอไว้').waitFor()
  await expectAccessible(office, 'the lock')
  expect((await office.request.get('/api/v1/people')).status()).toBe(423)
  await office.getByLabel('รหัสผ่าน').fill(PASSWORD)
  await button(office, 'ปลดล็อก').click()
  await heading(office, 'ผู้คนในทะเบียน').waitFor()
})

const heading = (page: Page, name: string): Locator => page.getByRole('heading', { level: 1, name })
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name })

/** A code of half a minute ago: the one of now is still fresh for signing in. */
const codeBefore = () => generate({ secret, epoch: Math.floor(Date.now() / 1000) - 30 })

async function fillIn(page: Page, name: string, password: string) {
  await page.goto('/sign-in')
  await page.getByLabel('ชื่อผู้ใช้หรือโทรศัพท์').fill(name)
  await page.getByLabel('รหัสผ่าน').fill(password)
  await page.getByRole('button', { name: 'เข้าสู่ระบบ', exact: true }).click()
}

async function signIn(page: Page, name: string, password: string) {
  await fillIn(page, name, password)
  await heading(page, 'ผู้คนในทะเบียน').waitFor()
}

async function signOut(page: Page) {
  await page.locator('.account-button').click()
  await page.getByRole('button', { name: 'ออกจากระบบ', exact: true }).click()
  await page.waitForURL(/sign-in/)
}
