// When a round is begun: on opening, when there is a line again, after writing, when the wait is over, and every few minutes.
import type { StoreParts } from './field-store.ts'
import type { Sync } from './sync.ts'

const EVERY_MS = 5 * 60_000
const AFTER_WRITING_MS = 300
const CHANNEL = 'klang-field'

export function startTriggers(sync: Sync, parts: StoreParts): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const run = () => {
    void sync.run()
  }
  const soon = (afterMs: number) => {
    clearTimeout(timer)
    timer = setTimeout(run, afterMs)
  }
  const otherTabs = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL)
  otherTabs?.addEventListener('message', () => {
    void parts.load().then(parts.changed)
  })
  const wrote = () => {
    soon(AFTER_WRITING_MS)
    otherTabs?.postMessage('wrote')
  }
  const seen = () => {
    if (document.visibilityState === 'visible') soon(AFTER_WRITING_MS)
  }
  const stopWatching = sync.subscribe(() => {
    const { isRunning, nextTryAt } = sync.state()
    if (!isRunning) soon(nextTryAt === null ? EVERY_MS : Math.max(1_000, nextTryAt - Date.now()))
  })
  parts.afterWrite.add(wrote)
  window.addEventListener('online', run)
  document.addEventListener('visibilitychange', seen)
  run()
  return () => {
    clearTimeout(timer)
    stopWatching()
    parts.afterWrite.delete(wrote)
    window.removeEventListener('online', run)
    document.removeEventListener('visibilitychange', seen)
    otherTabs?.close()
  }
}

/** One tab at a time; the others find it done. */
export const aloneAmongTabs = async (work: () => Promise<void>): Promise<void> => {
  if (!navigator.locks) return work()
  await navigator.locks.request('klang-sync', { ifAvailable: true }, async (turn) => {
    if (turn) await work()
  })
}
