// What every step of a round works with.
import type { StoreParts } from './field-store.ts'
import type { NotNow, PhoneNetwork } from './phone-network.ts'

export type SyncState = {
  isRunning: boolean
  step: 'contact' | 'push' | 'pull' | 'photos' | null
  /** Of the reading that goes on. */
  people: number
  bytes: number
  /** Everybody in the scope is on the phone, and nobody else. */
  readyAt: number | null
  lastWhy: NotNow['why'] | 'failed' | null
  /** When it is tried again by itself. */
  nextTryAt: number | null
  failure: unknown
}

export type SyncAt = {
  parts: StoreParts
  network: PhoneNetwork
  now: () => number
  report: (change: Partial<SyncState>) => void
  isStopped: () => boolean
  version: string
}

/** The database was restored meanwhile: what was begun is begun anew. */
export class EpochChanged extends Error {}
