// The service worker, and how a new release comes in: only where nobody is in the middle of something.
import { phaseNow } from '../phone.ts'

const ASK_EVERY_MS = 60 * 60_000

export function watchForUpdates() {
  if (!('serviceWorker' in navigator)) return
  void navigator.serviceWorker.register('/field-worker.js', { scope: '/field' }).then((registration) => {
    const settle = () => void takeOver(registration)
    document.addEventListener('visibilitychange', settle)
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', settle)
    })
    setInterval(() => void registration.update().catch(() => undefined), ASK_EVERY_MS)
    settle()
  })
}

/** Put away and without a form that was begun: then the new one may begin, and is what she finds the next time. */
async function takeOver(registration: ServiceWorkerRegistration) {
  if (!registration.waiting || document.visibilityState !== 'hidden') return
  const phase = phaseNow()
  const hasDraft = phase.name === 'open' && (await phase.parts.store.draft.list()).length > 0
  if (hasDraft) return
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  registration.waiting.postMessage('take over')
}
