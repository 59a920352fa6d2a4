// A real Chromium, as `npm test` found it, and the two screens that every page must suit.
import { type Browser, chromium, type Page } from 'playwright-core'

export const SCREENS = {
  phone: { width: 360, height: 740 },
  office: { width: 1366, height: 768 },
} as const

/** Root may not sandbox a browser; containers give it little shared memory. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  })

export async function openPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({
    baseURL: address,
    locale: 'th-TH',
    timezoneId: 'Asia/Bangkok',
    viewport: SCREENS.office,
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(15_000)
  return context.newPage()
}
