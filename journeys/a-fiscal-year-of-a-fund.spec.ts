// A fund's whole fiscal year, in five hands: opened by the network, planned and paid by its officer, approved by another, asked by a
// club, followed by a mentor; at its end the year is closed, and its printed report says what the ledger says.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { yearInMoney } from '../domain/funds/ledger/account-sums.ts'
import { newId } from '../domain/shared/ids.ts'
import { formatBaht } from '../domain/shared/money.ts'
import { wordsOfDocx } from '../server/testing-docx.ts'
import { openBrowser } from './browser.ts'
import { openCentre, type RunningCentre } from './centre.ts'
import {
  closeMonths,
  FIRST_DAY,
  meet,
  type OpenFund,
  openFund,
  payByVoucher,
  seatCommittee,
  YEAR,
} from './fund-books.ts'
import { addFundPeople, administrator, type FundPerson, signIn, typeDay, typeInto } from './fund-people.ts'

type People = Record<'arun' | 'fon' | 'duang' | 'mek' | 'wilai', FundPerson>
const TITLE = 'ผู้สูงอายุไม่ล้ม ปรับบ้านและฝึกทรงตัว'

let centre: RunningCentre
let browser: Browser
let people: People
let fund: OpenFund
let seated: string[]
let projectId: string

beforeAll(async () => {
  centre = await openCentre(['THAKHAM', 'อบต.ท่าข้าม'], administrator.name, administrator.password)
  await addFundPeople(centre)
  browser = await openBrowser()
  const made: Partial<People> = {}
  for (const user of ['arun', 'fon', 'duang', 'mek', 'wilai'] as const) made[user] = await signIn(browser, centre, user)
  people = made as People
})

afterAll(async () => {
  await browser?.close()
  await centre?.close()
})

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const dialog = (page: Page) => page.getByRole('dialog')

test('the network opens the fund, and its officer plans the year', async () => {
  fund = await openFund(people.arun)
  seated = await seatCommittee(people.fon, fund)
  const { office, page } = people.fon
  const uses = { '1': 15_000_000, '2': 20_000_000, '3': 5_000_000, '4': 5_000_000, '5': 3_000_000 }
  await office.put(`/funds/${fund.fundId}/years/${YEAR}`, {
    ...{
      revision: 0,
      population: 8_420,
      shareCode: '6-to-20-million',
      nhsoSatang: 37_890_000,
      localSatang: 15_156_000,
    },
    uses,
  })
  await office.post(`/funds/${fund.fundId}/years/${YEAR}/approval`, {
    ...{ id: newId(), approvedOn: '2025-11-12', resolution: 'ครั้งที่ 1/2569' },
  })
  await page.goto(`/office/funds/${fund.fundId}/plan?year=${YEAR}`)
  await page.getByText('ครั้งที่ 1/2569').first().waitFor()
})

test('the officer writes down what came in', async () => {
  const { page, office } = people.fon
  await office.post(`/funds/${fund.fundId}/openings`, {
    ...{ id: newId(), potId: fund.potId, onDay: FIRST_DAY, amountSatang: 12_345_678, text: 'ยอดยกมา' },
  })
  await page.goto(`/office/funds/${fund.fundId}/book?year=${YEAR}`)
  for (const [day, baht, account, from] of [
    ['05/11/2568', '378900', '40100', 'สปสช. เขต 12'],
    ['20/01/2569', '151560.25', '40200', 'อบต.ท่าข้าม'],
  ] as const) {
    await button(page, 'ลงรับเงิน').first().click()
    const form = dialog(page)
    await form.getByLabel('รับเข้าเป็น').selectOption(account)
    await typeDay(page, 'วันที่', day)
    await form.getByLabel('จำนวนเงิน').fill(baht)
    await form.getByLabel('รับจาก').fill(from)
    await form.getByRole('button', { name: 'ลงรับเงิน' }).click()
    await form.waitFor({ state: 'detached' })
  }
  await page.getByText('653,917.03').first().waitFor()
})

test('a club writes its proposal, which saves itself, and sends it to the fund', async () => {
  const { page } = people.duang
  await page.goto('/office/projects/new')
  await page.getByLabel('ชื่อโครงการ').fill(TITLE)
  await page.getByLabel('ปีงบประมาณ').selectOption(String(YEAR))
  await button(page, 'เริ่มเขียน').click()
  await page.waitForURL(/\/proposal/)
  projectId = page.url().match(/projects\/([0-9a-f-]{36})/)![1]!
  await fillProposal(page)
  await page.getByText(/^บันทึกแล้ว/).waitFor()
  await page.reload()
  await page.getByText('กรอกครบตามแบบนี้แล้ว').waitFor()
  await page.goto(`/office/projects/${projectId}`)
  await button(page, 'ยื่นต่อกองทุน').first().click()
  await dialog(page).getByLabel('กองทุนที่จะยื่น').first().fill(fund.code)
  await dialog(page).getByText(fund.code).click()
  await dialog(page).getByRole('button', { name: 'ยื่นต่อกองทุน' }).click()
  await dialog(page).waitFor({ state: 'detached' })
})

async function fillProposal(page: Page) {
  await page.getByLabel('องค์กรหรือกลุ่มที่ขอรับการสนับสนุน').fill('ชมรมผู้สูงอายุสมมุติ')
  await page.getByLabel('ความสำคัญ สถานการณ์ หลักการและเหตุผล').fill('ผู้สูงอายุหนึ่งในสี่ล้มในปีที่ผ่านมา')
  await button(page, 'เพิ่มวัตถุประสงค์').click()
  await page.getByLabel('วัตถุประสงค์', { exact: true }).fill('ลดการล้มของผู้สูงอายุ')
  await button(page, 'เพิ่มกิจกรรม').click()
  await page.getByLabel('ชื่อกิจกรรม').fill('อบรมทรงตัวและปรับบ้าน')
  await button(page, 'เพิ่มรายการค่าใช้จ่าย').click()
  await page.getByLabel('รายการ', { exact: true }).fill('ค่าอาหารและวัสดุ')
  await page.getByLabel('จำนวน', { exact: true }).fill('60')
  await page.getByLabel('ราคาต่อหน่วย').fill('500')
  const days = page.locator('#gap-days')
  await typeInto(page, days.getByRole('group', { name: 'เริ่มวันที่' }), '01/12/2568')
  await typeInto(page, days.getByRole('group', { name: 'ถึงวันที่' }), '31/07/2569')
  await button(page, 'เพิ่มพื้นที่').click()
  await page.getByLabel('สถานที่ เช่น ศาลาหมู่บ้าน').fill('ศาลาบ้านหินเกลี้ยง')
  await page.getByText('หน่วยงานอื่นๆ ที่ไม่ใช่หน่วยงานสาธารณสุข').click()
  await page.getByText('10(3) ศูนย์เด็กเล็ก').click()
  await page.getByLabel('กลุ่มเป้าหมายหลัก').selectOption('5')
  await button(page, 'เพิ่มกลุ่มเป้าหมาย').click()
  await page.getByLabel('กลุ่มเป้าหมาย', { exact: true }).fill('ผู้สูงอายุ')
  await page.getByLabel('จำนวนที่วางไว้').fill('60')
}

test('the committee grants less than was asked', async () => {
  const { page, office } = people.fon
  const meetingId = await meet(people.fon, fund, [1, '2025-11-19'], seated)
  await page.goto(`/office/funds/${fund.fundId}/meetings/${meetingId}`)
  await button(page, new RegExp(TITLE)).first().click()
  await button(page, 'บันทึกการประชุม').click()
  await button(page, 'บันทึกมติ').first().click()
  await dialog(page).getByLabel('จำนวนที่อนุมัติ').fill('25000')
  await dialog(page).getByLabel('เหตุผล').fill('ปรับลดค่าวัสดุ')
  await dialog(page).getByRole('button', { name: 'บันทึกมติ' }).click()
  await dialog(page).waitFor({ state: 'detached' })
  expect(await office.read(`/projects/${projectId}`)).toMatchObject({ status: 'running', approvedSatang: 2_500_000 })
})

test('the agreement has two instalments, and the first is paid when three have signed and another approved', async () => {
  const { page } = people.fon
  await page.goto(`/office/projects/${projectId}/money`)
  await button(page, 'ทำบันทึกข้อตกลง').click()
  const form = dialog(page)
  await form.getByLabel('เลขที่ข้อตกลง').fill('1/2569')
  await typeInto(page, form.getByRole('group', { name: 'ลงวันที่' }), '25/11/2568')
  await form.getByLabel('ผู้รับผิดชอบโครงการ').fill('ดวงใจ สมมุติ')
  await form.getByLabel('ประธานคณะกรรมการกองทุน').fill('ประยูร สมมุติ')
  await form.getByText('2', { exact: true }).click()
  await form.getByText('รวมทุกงวดเท่ากับวงเงินที่อนุมัติ').waitFor()
  await form.getByRole('button', { name: 'บันทึกข้อตกลง' }).click()
  await form.waitFor({ state: 'detached' })
  await payByVoucher(people.fon, people.wilai, fund, { projectId, ...(await instalment(1)), onDay: '2025-12-01' })
  await page.reload()
  await page.getByText('จ่ายแล้ว').first().waitFor()
})

async function instalment(number: number) {
  const { instalments } = await people.fon.office.read<{
    instalments: { id: string; number: number; amountSatang: number; openedAt: string | null }[]
  }>(`/projects/${projectId}/agreement`)
  const { id: instalmentId, amountSatang } = instalments.find((one) => one.number === number)!
  return { instalmentId, amountSatang }
}

test('the club reports its activity and the money of the first instalment; the fund accepts, and the second opens', async () => {
  await reportActivity(people.duang.page, '15/12/2568', '12000')
  await reportInstalment('3000')
  await payByVoucher(people.fon, people.wilai, fund, { projectId, ...(await instalment(2)), onDay: '2026-04-20' })
})

/** What is in the bank is typed, and nothing else; the other side then accepts. */
async function reportInstalment(bank: string) {
  const { page } = people.duang
  await page.goto(`/office/projects/${projectId}/reports`)
  await button(page, 'เริ่มรายงาน').first().click()
  await page.getByLabel('เงินในบัญชีธนาคาร (บาท)').fill(bank)
  await page.getByText('ยอดตรงกัน').first().waitFor()
  await button(page, 'ส่งรายงาน').last().click()
  await page.getByText('ส่งจากพื้นที่แล้ว รอตรวจ').first().waitFor()
  const fon = people.fon.page
  await fon.goto(new URL(page.url()).pathname)
  await button(fon, 'ให้ผ่าน').click()
  await fon.getByText('รับรายงานแล้ว').first().waitFor()
}

async function reportActivity(page: Page, day: string, baht: string) {
  await page.goto(`/office/projects/${projectId}/activities`)
  await button(page, /รายงานกิจกรรมนอกแผน|เขียนรายงาน/)
    .first()
    .click()
  await page.waitForURL(/activities\/[0-9a-f-]{36}/)
  await page.getByLabel('ชื่อกิจกรรม').fill('อบรมทรงตัวและปรับบ้าน')
  await typeInto(page, page.getByRole('group', { name: 'วันที่' }).first(), day)
  await page.getByLabel(/^รายละเอียดของการทำกิจกรรมที่ได้/).fill('ฝึกทรงตัวที่ศาลา แล้วไปปรับบ้านที่เสี่ยง')
  await button(page, 'เพิ่มรายการ').first().click()
  await page.getByLabel('จำนวนเงิน (บาท)').last().fill(baht)
  await page
    .getByText(/^บันทึกแล้ว/)
    .first()
    .waitFor()
  await button(page, 'ส่งรายงาน').last().click()
  await button(page, 'ดึงกลับมาแก้ไข').waitFor()
}

test('what was not spent comes back, the last report is accepted and presented, and the project is closed', async () => {
  const { office, page: fon } = people.fon
  await reportActivity(people.duang.page, '10/06/2569', '11500')
  await office.post(`/funds/${fund.fundId}/returns`, {
    ...{ id: newId(), potId: fund.potId, projectId, onDay: '2026-08-03', amountSatang: 150_000 },
    ...{ text: 'รับเงินเหลือคืน', from: 'ชมรมผู้สูงอายุสมมุติ' },
  })
  await reportInstalment('0')
  await writeFinalReport(people.duang.page)
  await fon.goto(`/office/projects/${projectId}/closing/report`)
  await button(fon, 'ตรวจผ่าน').click()
  await fon.getByText('ผ่านการตรวจรับแล้ว').first().waitFor()
  const meetingId = await meet(people.fon, fund, [2, '2026-08-19'], seated)
  await office.post(`/projects/${projectId}/presentation`, { id: newId(), meetingId })
  await fon.goto(`/office/projects/${projectId}/closing`)
  await button(fon, 'ปิดโครงการ').click()
  await fon.getByText('ปิดโครงการแล้ว').first().waitFor()
  expect(await office.read(`/projects/${projectId}`)).toMatchObject({ status: 'finished', returnedSatang: 150_000 })
})

async function writeFinalReport(page: Page) {
  await page.goto(`/office/projects/${projectId}/closing`)
  await button(page, 'เริ่มเขียนรายงาน').click()
  await page.waitForURL(/closing\/report/)
  await page.getByLabel('บทคัดย่อ').fill('ผู้สูงอายุล้มน้อยลงครึ่งหนึ่ง')
  for (const group of await page.getByRole('radiogroup', { name: /บรรลุ/ }).all())
    await group.getByText('บรรลุ', { exact: true }).click()
  await page.getByLabel('จำนวนผู้เข้าร่วม').fill('58')
  await page.getByLabel('ผู้รายงาน').fill('ดวงใจ สมมุติ')
  await page
    .getByText(/^บันทึกแล้ว/)
    .first()
    .waitFor()
  await button(page, 'ส่งรายงาน').last().click()
  await page.getByText('ส่งแล้ว รอตรวจ').first().waitFor()
}

test('the mentor sees the project and its books, and changes nothing', async () => {
  const { page } = people.mek
  await page.goto(`/office/projects/${projectId}`)
  await page.getByRole('heading', { name: TITLE }).waitFor()
  await page.goto(`/office/funds/${fund.fundId}/book?year=${YEAR}`)
  await page.getByText('RCV').first().waitFor()
  expect(await button(page, 'ลงรับเงิน').count()).toBe(0)
})

test('months, quarters and the year are closed, and the printed year is the ledger to the satang', async () => {
  await closeMonths(people.fon, fund)
  const { page, office } = people.fon
  await page.goto(`/office/funds/${fund.fundId}/book?year=${YEAR}`)
  for (const word of ['ปิดไตรมาส', 'ปิดไตรมาส', 'ปิดไตรมาส', 'ปิดไตรมาส', 'ปิดปี']) {
    await button(page, word).first().click()
    const form = dialog(page)
    await form.getByRole('button', { name: word }).click()
    await form.waitFor({ state: 'detached' })
  }
  const { accounts } = await office.read<{
    accounts: { accountCode: string; debitSatang: number; creditSatang: number }[]
  }>(`/funds/${fund.fundId}/accounts?potId=${fund.potId}&from=${FIRST_DAY}&to=2026-09-30`)
  const { leftSatang, incomeSatang, spentSatang } = yearInMoney([], accounts)
  expect([incomeSatang, spentSatang, leftSatang]).toEqual([53_196_025, 2_500_000, 12_345_678 + 53_196_025 - 2_500_000])
  const printed = wordsOfDocx(
    await office.file(`/funds/${fund.fundId}/papers/year-report.docx?year=${YEAR}&of=${FIRST_DAY}&digits=arabic`),
  )
  for (const satang of [leftSatang, spentSatang, 37_890_000, 15_156_025, 150_000])
    expect(printed).toContain(formatBaht(satang))
})
