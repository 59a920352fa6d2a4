// What a service worker does with what it is told: shows the sentence, and opens the page when it is touched. For both doors.
import type { PushNotice } from '../../domain/ground/push/push.ts'

type Waiting = Event & { waitUntil: (work: Promise<unknown>) => void }
type Window = { url: string; focus: () => Promise<unknown> }
/** What of a worker's world is used here; the compiler knows only the page's. */
export type PushedWorld = {
  registration: { showNotification: (title: string, options: NotificationOptions) => Promise<void> }
  clients: {
    matchAll: (which: { type: 'window'; includeUncontrolled: boolean }) => Promise<Window[]>
    openWindow: (path: string) => Promise<unknown>
  }
  addEventListener: ((
    type: 'push',
    listener: (event: Waiting & { data: { json: () => unknown } | null }) => void,
  ) => void) &
    ((type: 'notificationclick', listener: (event: Waiting & { notification: Notification }) => void) => void)
}

export function showPushes(world: PushedWorld) {
  world.addEventListener('push', (event) => {
    const notice = event.data?.json() as PushNotice | undefined
    if (notice) event.waitUntil(world.registration.showNotification('กลาง Klang', shown(notice)))
  })
  world.addEventListener('notificationclick', (event) => {
    event.notification.close()
    const { path } = event.notification.data as { path: string }
    if (isOfThisHouse(path)) event.waitUntil(openAt(world, path))
  })
}

/** One for each tag: a second urgent case rings again, and leaves one line behind. */
const shown = ({ says, path, tag, language }: PushNotice): NotificationOptions & { renotify: boolean } => ({
  body: says,
  tag,
  renotify: true,
  lang: language,
  icon: '/field-icon-192.png',
  data: { path },
})

const isOfThisHouse = (path: string) => /^\/(?!\/)/.test(path)

async function openAt({ clients }: PushedWorld, path: string) {
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true })
  const open = windows.find(({ url }) => new URL(url).pathname === path)
  await (open ? open.focus() : clients.openWindow(path))
}
