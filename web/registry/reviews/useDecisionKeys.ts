import { useEffect, useRef } from 'react'

export type KeyedAct = 'same' | 'not-same' | 'later' | 'undo' | 'keep-left' | 'keep-right'

/**
 * By the place on the keyboard, not by the letter: with the Thai layout the key S types ห, and one and the same key must
 * never decide one thing in one layout and its opposite in the other.
 */
const BY_PLACE: Record<string, KeyedAct> = {
  KeyS: 'same',
  KeyN: 'not-same',
  KeyK: 'later',
  KeyU: 'undo',
  ArrowLeft: 'keep-left',
  ArrowRight: 'keep-right',
}

/** Thai initials whose keys decide nothing else: เก็บ ส คนเดียวกัน (ใช่), ข ข้ามไว้, ย ย้อนกลับ. */
const BY_LETTER: Record<string, KeyedAct> = { ส: 'same', ข: 'later', ย: 'undo' }

export const actOfKey = ({ code, key }: Pick<KeyboardEvent, 'code' | 'key'>): KeyedAct | undefined =>
  BY_PLACE[code] ?? BY_LETTER[key]

const isBusy = (target: EventTarget | null) =>
  (target instanceof HTMLElement && target.closest('input, textarea, select, [role=dialog], [role=radio]') !== null) ||
  document.querySelector('[role=dialog]') !== null

/** One key, one act; not while something is typed, nor while a key is held down. */
export function useDecisionKeys(onAct: (act: KeyedAct) => void) {
  const latest = useRef(onAct)
  useEffect(() => {
    latest.current = onAct
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return
      const act = actOfKey(event)
      if (!act) return
      event.preventDefault()
      latest.current(act)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
