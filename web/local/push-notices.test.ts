import { expect, test } from 'vitest'
import { type PushedWorld, showPushes } from './push-notices.ts'

const NOTICE = { says: 'มีเรื่องด่วน', path: '/office/urgent', tag: 'urgent', language: 'th' }

function world(urls: string[] = []) {
  const listeners: Record<string, (event: object) => void> = {}
  const seen = { shown: [] as unknown[], opened: [] as string[], focused: [] as string[] }
  const work: Promise<unknown>[] = []
  showPushes({
    registration: {
      showNotification: async (title: string, options: object) => void seen.shown.push([title, options]),
    },
    clients: {
      matchAll: async () => urls.map((url) => ({ url, focus: async () => seen.focused.push(url) })),
      openWindow: async (path: string) => seen.opened.push(path),
    },
    addEventListener: (type: string, listener: (event: object) => void) => {
      listeners[type] = listener
    },
  } as unknown as PushedWorld)
  const waitUntil = (promise: Promise<unknown>) => void work.push(promise)
  const touch = async (path: string) => {
    listeners.notificationclick!({ waitUntil, notification: { close: () => undefined, data: { path } } })
    await Promise.all(work)
  }
  const push = (notice: unknown) => listeners.push!({ waitUntil, data: { json: () => notice } })
  return { seen, touch, push }
}

test('shows the sentence as it came', () => {
  const { seen, push } = world()
  push(NOTICE)
  expect(seen.shown).toMatchObject([
    ['กลาง Klang', { body: 'มีเรื่องด่วน', tag: 'urgent', data: { path: '/office/urgent' } }],
  ])
})

test('opens its page, or the window that has it open', async () => {
  const none = world(['https://klang.example/office'])
  await none.touch('/office/urgent')
  expect(none.seen).toMatchObject({ opened: ['/office/urgent'], focused: [] })
  const open = world(['https://klang.example/office/urgent?state=open'])
  await open.touch('/office/urgent')
  expect(open.seen).toMatchObject({ opened: [], focused: ['https://klang.example/office/urgent?state=open'] })
})

test.each(['//elsewhere.example/', 'https://elsewhere.example/', 'javascript:alert(1)'])(
  'leads nobody to %s',
  async (path) => {
    const { seen, touch } = world()
    await touch(path)
    expect(seen).toMatchObject({ opened: [], focused: [] })
  },
)
