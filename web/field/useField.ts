// The store, for whoever draws a screen of the field app.
import { createContext, useCallback, useContext, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { PersonBundle } from '../../domain/sync/person-bundle.ts'
import type { FieldLine } from '../local/field-line.ts'
import type { FieldStore } from '../local/field-store.ts'
import type { QueuedEntry } from '../local/outbox.ts'
import type { QueuedPhoto } from '../local/photo-queue.ts'

export const FieldContext = createContext<FieldStore | null>(null)

/** Only inside what stands behind the PIN. */
export function useField(): FieldStore {
  const store = useContext(FieldContext)
  if (!store) throw new Error('there is no store while the phone is locked')
  return store
}

export function useLines(): readonly FieldLine[] {
  const field = useField()
  return useSyncExternalStore(field.subscribe, field.lines)
}

export function useEntries(): readonly QueuedEntry[] {
  const field = useField()
  return useSyncExternalStore(field.subscribe, field.entries)
}

export function usePhotos(): readonly QueuedPhoto[] {
  const field = useField()
  return useSyncExternalStore(field.subscribe, field.photos)
}

/** Undefined while she is read, null when she is not on this phone. Opening somebody is written down, once for each time the page is gone to. */
export function usePerson(id: string): PersonBundle | null | undefined {
  const field = useField()
  const [read, setRead] = useState<PersonBundle | null>()
  const opened = useRef<string>(undefined)
  useEffect(() => {
    let isHere = true
    const show = async () => {
      const person = await field.person(id)
      if (!isHere) return
      setRead(person ?? null)
      if (!person || opened.current === id) return
      opened.current = id
      await field.write({ kind: 'opening', about: id, body: { personId: id } })
    }
    void show()
    const leave = field.subscribe(() => void show())
    return () => {
      isHere = false
      leave()
    }
  }, [field, id])
  return read?.id === id || read === null ? read : undefined
}

/** Kept at once where the app may be put away, else when the fingers rest. */
const REST_MS = 250

/** A form that only was opened is no draft, and holds back no update. */
export function useDraft<T>(
  key: string,
  initial: T,
  isUntouched: (value: T) => boolean = () => false,
): [T, (next: T) => void, () => Promise<void>, boolean] {
  const field = useField()
  const [value, setValue] = useState(initial)
  const [isRead, setRead] = useState(false)
  const untouched = useRef(isUntouched)
  const pending = useRef<{ value: T; timer: ReturnType<typeof setTimeout> }>(undefined)

  const keepNow = useCallback(() => {
    const waits = pending.current
    if (!waits) return
    pending.current = undefined
    clearTimeout(waits.timer)
    void (untouched.current(waits.value) ? field.draft.drop(key) : field.draft.keep(key, waits.value))
  }, [field, key])

  useEffect(() => {
    let isHere = true
    void field.draft.read<T>(key).then((kept) => {
      if (!isHere) return
      // What was typed while it was read is newer.
      if (kept !== undefined && !pending.current) setValue(kept)
      setRead(true)
    })
    const keepWhenHidden = () => {
      if (document.visibilityState === 'hidden') keepNow()
    }
    window.addEventListener('pagehide', keepNow)
    document.addEventListener('visibilitychange', keepWhenHidden)
    return () => {
      isHere = false
      keepNow()
      window.removeEventListener('pagehide', keepNow)
      document.removeEventListener('visibilitychange', keepWhenHidden)
    }
  }, [field, key, keepNow])

  const change = useCallback(
    (next: T) => {
      setValue(next)
      if (pending.current) clearTimeout(pending.current.timer)
      pending.current = { value: next, timer: setTimeout(keepNow, REST_MS) }
    },
    [keepNow],
  )
  const drop = useCallback(async () => {
    if (pending.current) clearTimeout(pending.current.timer)
    pending.current = undefined
    await field.draft.drop(key)
  }, [field, key])
  return [value, change, drop, isRead]
}
