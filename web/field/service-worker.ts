// Keeps the field app on the phone: every file of this release, fetched whole before the one before it is let go of.
// What is asked of the centre is never touched.
import { type PushedWorld, showPushes } from '../local/push-notices.ts'

type Waiting = Event & { waitUntil: (work: Promise<unknown>) => void }
type Fetching = Event & { request: Request; respondWith: (answer: Promise<Response>) => void }
/** What of a worker's world is used here; the compiler knows only the page's. */
type WorkerWorld = {
  skipWaiting: () => Promise<void>
  addEventListener: ((type: 'install' | 'activate', listener: (event: Waiting) => void) => void) &
    ((type: 'message', listener: (event: MessageEvent) => void) => void) &
    ((type: 'fetch', listener: (event: Fetching) => void) => void)
}
const worker = self as unknown as WorkerWorld

/** Written in by the build: all files of the field app, and a name for this set of them. */
declare const FIELD_FILES: string[]
declare const FIELD_RELEASE: string

const CACHE = `klang-field-${FIELD_RELEASE}`
const PAGE = '/field.html'

worker.addEventListener('install', (event) => {
  event.waitUntil(keepAll())
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers())
})

worker.addEventListener('message', ({ data }) => {
  if (data === 'take over') void worker.skipWaiting()
})

worker.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url)
  if (event.request.method !== 'GET' || origin !== location.origin || pathname.startsWith('/api/')) return
  const isPage = event.request.mode === 'navigate' && (pathname === '/field' || pathname.startsWith('/field/'))
  if (isPage) event.respondWith(kept(PAGE, event.request))
  else if (FIELD_FILES.includes(pathname)) event.respondWith(kept(pathname, event.request))
})

showPushes(self as unknown as PushedWorld)

/** Names of files change with what is in them: what the release before has, too, is not fetched again. */
async function keepAll() {
  const cache = await caches.open(CACHE)
  for (const file of FIELD_FILES) {
    const known = file.includes('/assets/') ? await caches.match(file) : undefined
    await (known ? cache.put(file, known) : cache.add(new Request(file, { cache: 'no-cache' })))
  }
}

async function forgetOthers() {
  for (const name of await caches.keys())
    if (name.startsWith('klang-field-') && name !== CACHE) await caches.delete(name)
}

async function kept(file: string, asked: Request): Promise<Response> {
  const cache = await caches.open(CACHE)
  return (await cache.match(file)) ?? fetch(asked)
}
