// A phone of some years ago: real Chromium at the size of one, its CPU slowed down, its line a slow 4G one.
// Beware of what Chromium does not slow down: only the page's own thread is, not WebCrypto, the storage and the service worker,
// which run beside it. On a telephone they are slower, too.
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core'
import { openBrowser, SCREENS } from './browser.ts'
import { forgetCursor, noteMoments, trafficSoFar, typeLetter, waitUntilReady } from './phone-moments.ts'

const PIN = '482915'
const SLOWER = 4
/** The preset that Chromium's own tools call slow 4G. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 }
const AT_FULL_SPEED = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 }
const PATIENCE_MS = 300_000

export class SlowPhone {
  page!: Page
  isOnline = true
  private tools!: CDPSession
  private readonly browser: Browser
  private readonly context: BrowserContext

  private constructor(browser: Browser, context: BrowserContext) {
    this.browser = browser
    this.context = context
  }

  static async of(address: string, token: string): Promise<SlowPhone> {
    const browser = await openBrowser()
    const context = await browser.newContext({
      baseURL: address,
      locale: 'th-TH',
      timezoneId: 'Asia/Bangkok',
      viewport: SCREENS.phone,
      isMobile: true,
      hasTouch: true,
      reducedMotion: 'reduce',
    })
    context.setDefaultTimeout(PATIENCE_MS)
    await context.addCookies([{ name: 'klang', value: token, url: address }])
    await context.addInitScript(noteMoments)
    return new SlowPhone(browser, context)
  }

  /** Another page in place of the one before, as when the app was closed and is opened. */
  async open(path: string, { isSlow = true, isSlowLine = false } = {}) {
    if (this.page) await this.page.close()
    this.page = await this.context.newPage()
    this.tools = await this.context.newCDPSession(this.page)
    await this.tools.send('Network.enable')
    await this.setSpeed(isSlow, isSlowLine)
    await this.page.goto(path)
    await this.page.locator('.pin-keys').waitFor()
  }

  async setSpeed(isSlow: boolean, isSlowLine = false) {
    await this.tools.send('Emulation.setCPUThrottlingRate', { rate: isSlow ? SLOWER : 1 })
    const line = isSlowLine ? SLOW_4G : AT_FULL_SPEED
    await this.tools.send('Network.emulateNetworkConditions', { ...line, offline: !this.isOnline })
  }

  async setSignal(isThere: boolean) {
    this.isOnline = isThere
    await this.context.setOffline(!isThere)
  }

  async typePin() {
    for (const digit of PIN) await this.page.getByRole('button', { name: digit, exact: true }).click()
    await this.page.locator('.pin-keys .tap-main').click()
  }

  /** The first time: the PIN twice. */
  async choosePin() {
    await this.typePin()
    await this.page.getByText('ใส่รหัสเดิมอีกครั้ง').waitFor()
    await this.typePin()
  }

  /** When something was first on the page, by the page's own clock, in milliseconds since it was opened. */
  moment = (name: string) => this.page.evaluate((asked) => window.moments[asked]!, name)

  moments = () => this.page.evaluate(() => window.moments)

  typeLetter = (typed: string) => this.page.evaluate(typeLetter, typed)

  /** Inside the app, as a link of its own leads. */
  goTo = (path: string) =>
    this.page.evaluate((to) => {
      history.pushState(null, '', to)
      dispatchEvent(new PopStateEvent('popstate'))
    }, path)

  /** Everyone is read anew, as if the centre's cursor were void. Answers when the phone was ready. */
  async readAnew(wasReadyAt: number): Promise<number> {
    await this.page.evaluate(forgetCursor)
    return this.page.evaluate(waitUntilReady, wasReadyAt)
  }

  /** Whoever came into her care meanwhile comes onto the phone. */
  async comeToKnow() {
    const since = Date.now()
    await this.page.evaluate(() => dispatchEvent(new Event('online')))
    await this.page.evaluate(waitUntilReady, since)
  }

  /** Living objects only, with what they hold outside of the engine's own heap. */
  async megabytesInUse(): Promise<number> {
    await this.tools.send('HeapProfiler.collectGarbage')
    return this.megabytesHeld()
  }

  /** With what has not been cleared away yet. */
  async megabytesHeld(): Promise<number> {
    const heap = (await this.tools.send('Runtime.getHeapUsage')) as Record<string, number>
    return ((heap.usedSize ?? 0) + (heap.backingStorageSize ?? 0)) / 1e6
  }

  watchHeap() {
    let most = 0
    const timer = setInterval(() => {
      this.megabytesHeld().then(
        (held) => {
          most = Math.max(most, held)
        },
        () => clearInterval(timer),
      )
    }, 250)
    return {
      most: () => {
        clearInterval(timer)
        return most
      },
    }
  }

  /** All that was asked of the centre since the page was opened. */
  traffic = () => this.page.evaluate(trafficSoFar)

  close = () => this.browser.close()
}
