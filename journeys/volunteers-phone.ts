// The telephone of a volunteer: the field app at its real size, which can be killed, cut off, put to another clock and run full.
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { SCREENS } from './browser.ts'

const PIN = '482915'
const OPENS_WITHIN = { timeout: 45_000 }

export class VolunteersPhone {
  page!: Page
  /** How far the phone's clock is from the right time. */
  clockDays = 0
  private readonly context: BrowserContext
  private readonly address: string

  private constructor(context: BrowserContext, address: string) {
    this.context = context
    this.address = address
  }

  static async of(browser: Browser, address: string): Promise<VolunteersPhone> {
    const context = await browser.newContext({
      baseURL: address,
      locale: 'th-TH',
      timezoneId: 'Asia/Bangkok',
      viewport: SCREENS.phone,
      isMobile: true,
      hasTouch: true,
      reducedMotion: 'reduce',
    })
    context.setDefaultTimeout(20_000)
    return new VolunteersPhone(context, address)
  }

  /** Signed in by her password, with a PIN of her own, and everyone she looks after on the phone. */
  async begin(name: string, password: string) {
    const signIn = await this.context.request.post(`${this.address}/api/v1/sessions`, {
      headers: { 'x-klang': '1' },
      data: { name, password, kind: 'remembered' },
    })
    if (!signIn.ok()) throw new Error(`signing in was answered ${signIn.status()}`)
    await this.start()
    await this.choosePin()
    await this.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  }

  /** Twice the same, and all that she needs comes on the phone. */
  async choosePin() {
    await this.page.getByText('ตั้งรหัสของเครื่องนี้').waitFor(OPENS_WITHIN)
    await this.typePin()
    await this.page.getByText('ใส่รหัสเดิมอีกครั้ง').waitFor()
    await this.typePin()
    await this.page.getByRole('heading', { name: 'วันนี้', exact: true }).waitFor(OPENS_WITHIN)
  }

  /** Opens the app and gets in by the PIN. */
  async open() {
    await this.start()
    await this.page.getByText('ใส่รหัสของเครื่องนี้').waitFor(OPENS_WITHIN)
    await this.typePin()
    await this.page.getByRole('navigation', { name: 'เมนูหลัก' }).waitFor(OPENS_WITHIN)
  }

  private async start() {
    this.page = await this.context.newPage()
    if (this.clockDays !== 0)
      await this.page.addInitScript((milliseconds) => {
        const Right = Date
        const now = () => Right.now() + milliseconds
        globalThis.Date = class extends Right {
          constructor(...said: unknown[]) {
            super(...((said.length > 0 ? said : [now()]) as [number]))
          }
          static override now = now
        } as DateConstructor
      }, this.clockDays * 86_400_000)
    await this.page.goto('/field')
  }

  async typePin(pin = PIN) {
    for (const digit of pin) await this.page.getByRole('button', { name: digit, exact: true }).click()
    await this.page.getByRole('button', { name: 'ตกลง', exact: true }).click()
  }

  /** As Android does it to an app in the background: without a word. */
  async kill() {
    await this.page.close({ runBeforeUnload: false })
  }

  /** The sensor in the phone, which knows her finger until it is told otherwise. */
  async fingerSensor() {
    const session = await this.context.newCDPSession(this.page)
    await session.send('WebAuthn.enable')
    const options = {
      protocol: 'ctap2' as const,
      ctap2Version: 'ctap2_1' as const,
      transport: 'internal' as const,
      hasResidentKey: true,
      hasUserVerification: true,
      hasPrf: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    }
    const { authenticatorId } = await session.send('WebAuthn.addVirtualAuthenticator', { options })
    return {
      knows: (isUserVerified: boolean) => session.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
    }
  }

  setSignal = (isThere: boolean) => this.context.setOffline(!isThere)

  async leaveRoom(bytes: number | undefined) {
    const session = await this.context.newCDPSession(this.page)
    const usage = await this.page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0)
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: this.address,
      ...(bytes === undefined ? {} : { quotaSize: usage + bytes }),
    })
    await session.detach()
  }

  async goTo(personName: string) {
    await this.page.getByRole('link', { name: 'ผู้คน', exact: true }).click()
    await this.page.getByRole('searchbox').fill(personName)
    await this.page.getByRole('main').getByRole('link', { name: personName }).first().click()
    await this.page.getByRole('link', { name: 'เยี่ยม', exact: true }).first().click()
    await this.findings().waitFor()
  }

  /** As a link of the app leads there. */
  async lookAt(path: string) {
    await this.page.evaluate((to) => {
      history.pushState(null, '', to)
      dispatchEvent(new PopStateEvent('popstate'))
    }, path)
    await this.page.getByRole('heading').first().waitFor()
    await this.page.waitForTimeout(300)
  }

  async answer(word: string) {
    await this.page.getByText(word, { exact: true }).click()
  }

  findings = () => this.page.getByLabel('วันนี้เป็นอย่างไรบ้าง')

  async photograph(photo: Buffer, at: number) {
    const file = { name: `${at}.jpg`, mimeType: 'image/jpeg', buffer: photo }
    await this.page.locator('input[type=file]').first().setInputFiles(file)
    await this.page.getByRole('img', { name: 'ภาพที่ถ่าย' }).first().waitFor()
    const isAgreed = await this.page.getByLabel('ใครยินยอมให้ถ่ายภาพ').inputValue()
    if (!isAgreed) await this.page.getByRole('button', { name: 'เจ้าตัว' }).last().click()
  }

  async save() {
    await this.page.getByRole('button', { name: 'บันทึกการเยี่ยม' }).click()
    await this.page.getByRole('heading', { name: 'บันทึกแล้ว' }).waitFor()
  }

  /** Until the app itself says that nothing waits. */
  async untilAllIsSent(timeout: number) {
    await this.page.getByText('ส่งครบแล้ว').waitFor({ timeout })
  }

  close = () => this.context.close()
}
