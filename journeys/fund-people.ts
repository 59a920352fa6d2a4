// The people of a fund as a journey needs them: each with a browser of her own, and by her addresses where a screen would only repeat itself.
import type { Browser, Locator, Page } from 'playwright-core'
import { openPage } from './browser.ts'
import type { RunningCentre } from './centre.ts'
import { Office } from './office-by-address.ts'

const PASSWORD = 'ฝนตกที่หาดใหญ่ทั้งวัน'
export const THA_KHAM = '901113'

export const FUND_PEOPLE = {
  fon: ['ฝน สมมุติ', 'fund-officer', THA_KHAM],
  duang: ['ดวงใจ สมมุติ', 'project-lead', THA_KHAM],
  mek: ['เมฆ สมมุติ', 'mentor', '90'],
  wilai: ['วิไล สมมุติ', 'organization-admin', THA_KHAM],
} as const
type Name = keyof typeof FUND_PEOPLE | 'arun'

export type FundPerson = { page: Page; office: Office; name: string }

export const administrator = { name: 'arun', password: PASSWORD }

/** Accounts for all of them, by the command line as an administrator makes them. */
export async function addFundPeople(centre: RunningCentre): Promise<void> {
  for (const [user, [name, role, area]] of Object.entries(FUND_PEOPLE)) {
    const account = ['user', 'add', user, '--organization', 'THAKHAM', '--name', name, '--role', role, '--area', area]
    await centre.klang([...account, '--password-stdin'], PASSWORD)
  }
}

export async function signIn(browser: Browser, { address }: RunningCentre, user: Name): Promise<FundPerson> {
  const page = await openPage(browser, address)
  await page.goto('/sign-in')
  await page.getByLabel('ชื่อผู้ใช้หรือโทรศัพท์').fill(user)
  await page.getByLabel('รหัสผ่าน').fill(PASSWORD)
  await page.getByRole('button', { name: 'เข้าสู่ระบบ' }).click()
  await page.waitForURL(/\/office/)
  const office = await Office.of(address, user, PASSWORD)
  return { page, office, name: user === 'arun' ? 'arun' : FUND_PEOPLE[user][0] }
}

/** Typed as on paper, in พ.ศ.: 20/11/2568. */
export async function typeInto(page: Page, field: Locator, day: string): Promise<void> {
  await field.getByRole('spinbutton').first().click()
  await page.keyboard.type(day.replaceAll('/', ''), { delay: 10 })
}
export const typeDay = (page: Page, label: string, day: string, place = 0): Promise<void> =>
  typeInto(page, page.getByRole('group', { name: label }).nth(place), day)
