import { createContext, useContext, useSyncExternalStore } from 'react'
import type { StoreParts } from '../local/field-store.ts'
import type { Sync } from '../local/sync.ts'

export type OpenPhone = { parts: StoreParts; sync: Sync }
export const OpenPhoneContext = createContext<OpenPhone | null>(null)

export function useOpenPhone(): OpenPhone {
  const open = useContext(OpenPhoneContext)
  if (!open) throw new Error('the phone is locked')
  return open
}

export function useSync() {
  const { sync } = useOpenPhone()
  return { state: useSyncExternalStore(sync.subscribe, sync.state), run: () => void sync.run() }
}
