// What axe finds on a page, on a phone and on an office screen. Serious and critical findings fail the journey.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { SCREENS } from './browser.ts'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const GRAVE = ['serious', 'critical']

declare global {
  interface Window {
    axe: { run: () => Promise<AxeResults> }
  }
}

/** Also sees to it that nothing sticks out sideways, which is how a page first fails on a phone. */
export async function expectAccessible(page: Page, what: string) {
  for (const screen of ['phone', 'office'] as const) await expectOn(page, screen, what)
}

/** A screen of the field app, which is only ever on a phone; also with letters of twice the size. */
export async function expectAccessibleOnPhone(page: Page, what: string) {
  await expectOn(page, 'phone', what)
  const enlarge = (size: string) =>
    page.evaluate((to) => document.documentElement.style.setProperty('font-size', to), size)
  await enlarge('225%')
  expect(await page.evaluate(stickingOut), `${what} is wider than its screen in large letters`).toEqual([])
  await enlarge('')
}

async function expectOn(page: Page, screen: keyof typeof SCREENS, what: string) {
  await page.setViewportSize(SCREENS[screen])
  await page.evaluate(axeSource)
  const { violations } = await page.evaluate(() => window.axe.run())
  const grave = violations.filter(({ impact }) => impact && GRAVE.includes(impact))
  expect(
    grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    `${what} (${screen})`,
  ).toEqual([])
  expect(await page.evaluate(stickingOut), `${what} (${screen}) is wider than its screen`).toEqual([])
}

/** What reaches beyond the right edge, itself or by its words; none when the page fits. Runs in the page. */
function stickingOut(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const clips = (element: Element | null): boolean =>
    !!element &&
    element !== document.body &&
    (getComputedStyle(element).overflowX !== 'visible' || clips(element.parentElement))
  const found = [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().left + element.scrollWidth > clientWidth && !clips(element))
    .map(
      (element) =>
        `${element.tagName.toLowerCase()}.${element.className} "${element.textContent?.trim().slice(0, 40)}"`,
    )
  return found.length > 0 ? found : [`something ${scrollWidth - clientWidth} px too wide`]
}
