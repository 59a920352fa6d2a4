// She lets her finger open the app, which works without signal; a finger that is not known leaves her with the PIN.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { openBrowser } from './browser.ts'
import { openCentre, type RunningCentre } from './centre.ts'
import { newPerson, Office, personId } from './office-by-address.ts'
import { VolunteersPhone } from './volunteers-phone.ts'

const PASSWORD = 'ฝนตกที่หาดใหญ่ทั้งวัน'

let centre: RunningCentre
let browser: Browser
let phone: VolunteersPhone

beforeAll(async () => {
  centre = await openCentre(['THAKHAM', 'อบต.ท่าข้าม'], 'arun', PASSWORD)
  browser = await openBrowser()
  const office = await Office.of(centre.address, 'arun', PASSWORD)
  const her = 'user add malee --organization THAKHAM --name มาลี --role volunteer --caseload --password-stdin'
  await centre.klang(her.split(' '), PASSWORD)
  const person = newPerson('กานดา ทดลอง', 7)
  await office.post('/people', person)
  await office.handOver('malee', [personId(person)])
  // A passkey belongs to a name, never to a number.
  phone = await VolunteersPhone.of(browser, centre.address.replace('127.0.0.1', 'localhost'))
  await phone.begin('malee', PASSWORD)
})

afterAll(async () => {
  await phone?.close()
  await browser?.close()
  await centre?.close()
})

test('a finger opens the app without signal, and a wrong one leaves the PIN', async () => {
  const sensor = await phone.fingerSensor()
  await phone.page.getByRole('link', { name: 'ตั้งค่า' }).click()
  await button('เปิดใช้').click()
  await expectAccessible(phone.page, 'the PIN before the finger')
  await phone.typePin()
  await phone.page.getByText('เปิดใช้อยู่').waitFor()

  await phone.setSignal(false)
  await phone.page.reload()
  await finger().waitFor()
  await expectAccessible(phone.page, 'the lock with a finger')
  await finger().click()
  await isOpen()

  await sensor.knows(false)
  await phone.page.reload()
  await finger().click()
  await phone.page.getByText('ยังเปิดไม่ได้').waitFor()
  await phone.typePin()
  await isOpen()
})

test('it is left as easily', async () => {
  await phone.page.getByRole('link', { name: 'ตั้งค่า' }).click()
  await button('เลิกใช้').click()
  await button('เปิดใช้').waitFor()
  await phone.page.reload()
  await phone.page.getByText('ใส่รหัสของเครื่องนี้').waitFor()
  expect(await finger().count()).toBe(0)
})

const button = (name: string) => phone.page.getByRole('button', { name, exact: true })
const finger = () => button('ใช้ลายนิ้วมือหรือใบหน้า')
const isOpen = () => phone.page.getByRole('navigation', { name: 'เมนูหลัก' }).waitFor()
