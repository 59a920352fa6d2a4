// A morning with the phone, seen as whoever hears its screens or reads them in large letters: every screen; a visit without
// signal with a need that was only tapped and questions about low spirits; a wrong PIN, and a finger instead of it; everything
// wiped; and in again by a slip.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessibleOnPhone } from './accessible.ts'
import { openBrowser } from './browser.ts'
import { openCentre, type RunningCentre } from './centre.ts'
import { newPerson, Office, personId } from './office-by-address.ts'
import { VolunteersPhone } from './volunteers-phone.ts'

const PASSWORD = 'ฝนตกที่หาดใหญ่ทั้งวัน'

let centre: RunningCentre
let browser: Browser
let office: Office
let phone: VolunteersPhone
const [her, mate] = [newPerson('กานดา ทดลอง', 7), newPerson('ขวัญใจ ทดลอง', 7)]

beforeAll(async () => {
  centre = await openCentre(['THAKHAM', 'อบต.ท่าข้าม'], 'arun', PASSWORD)
  browser = await openBrowser()
  office = await Office.of(centre.address, 'arun', PASSWORD)
  const volunteer = 'user add malee --organization THAKHAM --name มาลี --role volunteer --caseload --password-stdin'
  await centre.klang(volunteer.split(' '), PASSWORD)
  for (const person of [her, mate]) await office.post('/people', person)
  await office.handOver('malee', [her, mate].map(personId))
  // A passkey belongs to a name, never to a number.
  phone = await VolunteersPhone.of(browser, centre.address.replace('127.0.0.1', 'localhost'))
  await phone.begin('malee', PASSWORD)
})

afterAll(async () => {
  await phone?.close()
  await browser?.close()
  await centre?.close()
})

test('every screen can be heard, and read in letters of twice the size', async () => {
  await expectAccessibleOnPhone(phone.page, 'today')
  const hers = `/field/people/${her.id}`
  const within = ['visit', 'need', 'survey', 'gaps', 'consent', 'assess', 'assess/2q', 'assess/bmi'].map(
    (one) => `${hers}/${one}`,
  )
  const others = ['people', 'register', `register?beside=${her.id}`, 'team', 'sent', 'settings', 'no-such-page'].map(
    (one) => `/field/${one}`,
  )
  for (const path of [hers, ...within, ...others]) {
    await phone.lookAt(path)
    await expectAccessibleOnPhone(phone.page, path)
  }
  await phone.lookAt('/field/people')
  await button('แผนที่').click()
  await expectAccessibleOnPhone(phone.page, 'the map')
}, 120_000)

test('what saves a visit is always in sight, and in letters of twice the size lies at the end of the page', async () => {
  await phone.lookAt(`/field/people/${her.id}/visit`)
  const isInSight = (size: string) =>
    phone.page.evaluate((to) => {
      document.documentElement.style.setProperty('font-size', to)
      scrollTo(0, 0)
      return document.querySelector('.visit-save')!.getBoundingClientRect().top < innerHeight
    }, size)
  expect(await isInSight('225%')).toBe(false)
  expect(await isInSight('')).toBe(true)
})

test('a visit without signal: a need that was only tapped, and questions that lead to the numbers to call', async () => {
  await phone.setSignal(false)
  await phone.goTo('กานดา')
  await phone.findings().fill('ซึมลง กินข้าวได้น้อย')
  await button('เพิ่มความต้องการ').click()
  await phone.page.getByText('ที่นอนลม', { exact: true }).click()
  await expectAccessibleOnPhone(phone.page, 'a need inside a visit')
  await phone.save()
  await phone.page.getByText('ความต้องการ 1 อย่าง').waitFor()
  await expectAccessibleOnPhone(phone.page, 'what was saved')

  await phone.page.getByRole('link', { name: 'ทำแบบประเมิน' }).click()
  await phone.page.getByRole('link', { name: /2Q/ }).click()
  for (const _ of [1, 2]) await phone.answer('มี / ใช่')
  await expectAccessibleOnPhone(phone.page, 'what 2Q comes to')
  await button('บันทึกแล้วถามต่อ').click()
  for (let at = 1; at <= 9; at++) {
    await phone.page.getByText(`ข้อ ${at} จาก 9`).waitFor()
    await phone.page.getByRole('radio').nth(3).click()
  }
  await phone.page.getByRole('heading', { name: 'อยู่เป็นเพื่อนกันก่อน' }).waitFor()
  expect(await phone.page.getByRole('link', { name: /1323/ }).getAttribute('href')).toBe('tel:1323')
  await expectAccessibleOnPhone(phone.page, 'the page with the numbers to call')
  await button('ถามต่อเมื่อพร้อม').click()
  await expectAccessibleOnPhone(phone.page, 'what 9Q comes to')
  await button(/^บันทึก/).click()

  await phone.lookAt('/field/sent')
  await expectAccessibleOnPhone(phone.page, 'what waits to be sent')
  await phone.setSignal(true)
  await phone.untilAllIsSent(60_000)
  await expectAccessibleOnPhone(phone.page, 'what was sent')
  const { needs } = await office.read<{ needs: { kind: string }[] }>(`/people/${her.id}/needs`)
  expect(needs.map(({ kind }) => kind)).toEqual(['air-mattress'])
  const [visit] = await office.visitsTo(her.id)
  expect(visit?.findings).toBe('ซึมลง กินข้าวได้น้อย')
}, 120_000)

test('a wrong PIN opens nothing and says so; the right one does', async () => {
  await phone.lookAt('/field/settings')
  await button('ล็อกเดี๋ยวนี้').click()
  await phone.page.getByRole('heading', { name: 'ใส่รหัสของเครื่องนี้' }).waitFor()
  await expectAccessibleOnPhone(phone.page, 'the lock')
  await phone.typePin('990011')
  await phone.page.getByText('รหัสไม่ตรง').waitFor()
  await expectAccessibleOnPhone(phone.page, 'the lock after a wrong PIN')
  await button('ลืมรหัส').click()
  await expectAccessibleOnPhone(phone.page, 'a forgotten PIN')
  await button('กลับ').click()
  await phone.typePin()
  await isOpen()
})

test('a finger opens the app without signal, and a wrong one leaves the PIN', async () => {
  const sensor = await phone.fingerSensor()
  await phone.lookAt('/field')
  await phone.lookAt('/field/settings')
  await button('เปิดใช้').click()
  await expectAccessibleOnPhone(phone.page, 'the PIN before the finger')
  await phone.typePin()
  await phone.page.getByText('เปิดใช้อยู่').waitFor()

  await phone.setSignal(false)
  await phone.page.reload()
  await finger().waitFor()
  await expectAccessibleOnPhone(phone.page, 'the lock with a finger')
  await finger().click()
  await isOpen()

  await sensor.knows(false)
  await phone.page.reload()
  await finger().click()
  await phone.page.getByText('ยังเปิดไม่ได้').waitFor()
  await phone.typePin()
  await isOpen()
})

test('a finger is left as easily', async () => {
  await phone.lookAt('/field/settings')
  await button('เลิกใช้').click()
  await button('เปิดใช้').waitFor()
  await phone.page.reload()
  await phone.page.getByText('ใส่รหัสของเครื่องนี้').waitFor()
  expect(await finger().count()).toBe(0)
  await phone.typePin()
  await isOpen()
  await phone.setSignal(true)
})

test('who leaves takes nothing along: the phone is wiped, and begins anew', async () => {
  await phone.lookAt('/field/settings')
  await button('ออกจากเครื่องนี้').click()
  await button('ยืนยัน ลบและออก').click()
  await phone.page.getByRole('link', { name: 'เข้าสู่ระบบ' }).waitFor()
  await expectAccessibleOnPhone(phone.page, 'the welcome')
  await phone.page.reload()
  await phone.page.getByRole('link', { name: 'เข้าสู่ระบบ' }).waitFor()
})

test('comes in again by a slip whose code is typed, and one that is mistyped says so', async () => {
  const code = await office.slipFor('malee')
  await phone.page.goto('/field/join')
  await phone.page.getByLabel('รหัสบนใบ').fill('AAAA-BBBB')
  await button('เปิดใบนี้').click()
  await phone.page.getByRole('alert').waitFor()
  await expectAccessibleOnPhone(phone.page, 'a slip that is not known')
  await phone.page.getByLabel('รหัสบนใบ').fill(code.toLowerCase())
  await button('เปิดใบนี้').click()
  await phone.page.getByText('กติกาการใช้งาน').waitFor()
  await expectAccessibleOnPhone(phone.page, 'the rules of use')
  await button('ยอมรับกติกา และเริ่มใช้เครื่องนี้').click()
  await phone.choosePin()
  await phone.page.getByRole('link', { name: 'ผู้คน', exact: true }).click()
  await phone.page.getByText('กานดา').first().waitFor()
})

const finger = () => button('ใช้ลายนิ้วมือหรือใบหน้า')
const isOpen = () => phone.page.getByRole('navigation', { name: 'เมนูหลัก' }).waitFor()
const button = (name: string | RegExp) =>
  phone.page.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) })
