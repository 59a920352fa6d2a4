// One round with the centre: contact, push, pull, compare, photographs. Each step may be cut off anywhere and is begun again;
// what is kept is kept in one transaction with where one stands.
import type { StoreParts } from './field-store.ts'
import { NotNow, type PhoneNetwork } from './phone-network.ts'
import { EpochChanged, type SyncAt, type SyncState } from './sync-at.ts'
import { makeContact } from './sync-contact.ts'
import { sendPhotos } from './sync-photos.ts'
import { pullPeople } from './sync-pull.ts'
import { pushEntries } from './sync-push.ts'

export type Sync = ReturnType<typeof createSync>

type Parts = {
  parts: StoreParts
  network: PhoneNetwork
  onWipe: () => Promise<void>
  version?: string
  now?: () => number
  random?: () => number
  /** One tab at a time. */
  alone?: (work: () => Promise<void>) => Promise<void>
}

const FIRST_WAIT_MS = 5_000
const LONGEST_WAIT_MS = 10 * 60_000

export function createSync({
  parts,
  network,
  onWipe,
  version = 'dev',
  now = Date.now,
  random = Math.random,
  alone = (work) => work(),
}: Parts) {
  const watched = watchedState()
  const { report } = watched
  let isStopped = false
  let isAskedAgain = false
  let failures = 0
  let running: Promise<void> | undefined
  const at: SyncAt = { parts, network, now, report, isStopped: () => isStopped, version }

  async function round(): Promise<void> {
    report({ step: 'contact', people: 0, bytes: 0 })
    if ((await makeContact(at)) === 'wipe') return onWipe()
    report({ step: 'push' })
    await pushEntries(at)
    report({ step: 'pull' })
    const isReady = await pullPeople(at)
    report({ step: 'photos', ...(isReady ? { readyAt: now() } : {}) })
    await sendPhotos(at)
  }

  async function rounds() {
    report({ isRunning: true, nextTryAt: null })
    try {
      await again(round)
      failures = 0
      report({ lastWhy: null, failure: null })
    } catch (error) {
      if (isStopped) return
      failures += 1
      const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1)) * (0.75 + random() / 2)
      const least = error instanceof NotNow ? error.afterMs : 0
      report({
        lastWhy: error instanceof NotNow ? error.why : 'failed',
        failure: error instanceof NotNow ? null : error,
        nextTryAt: now() + Math.max(wait, least),
      })
    } finally {
      report({ isRunning: false, step: null })
      parts.changed()
    }
  }

  return {
    state: watched.state,
    subscribe: watched.subscribe,
    /** Whoever asks while it runs is answered by one more round afterwards. */
    run(): Promise<void> {
      if (isStopped) return Promise.resolve()
      if (running !== undefined) {
        isAskedAgain = true
        return running
      }
      running = alone(async () => {
        do {
          isAskedAgain = false
          await rounds()
        } while (isAskedAgain && !isStopped && watched.state().nextTryAt === null)
      }).finally(() => {
        running = undefined
      })
      return running
    },
    stop() {
      isStopped = true
      network.stop()
    },
    network,
  }
}

/** Once more when the epoch changed on the way; a centre that is restored every few seconds is "not now". */
async function again(round: () => Promise<void>) {
  for (let tries = 0; tries < 3; tries++) {
    try {
      return await round()
    } catch (error) {
      if (!(error instanceof EpochChanged)) throw error
    }
  }
  throw new NotNow('busy')
}

function watchedState() {
  let state: SyncState = {
    isRunning: false,
    step: null,
    people: 0,
    bytes: 0,
    readyAt: null,
    lastWhy: null,
    nextTryAt: null,
    failure: null,
  }
  const listeners = new Set<() => void>()
  return {
    state: () => state,
    report(change: Partial<SyncState>) {
      state = { ...state, ...change }
      for (const listener of listeners) listener()
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
