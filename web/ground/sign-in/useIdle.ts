import { useEffect } from 'react'
import { keepPreference, readPreference } from '../../local/preferences.ts'

const SIGNS_OF_LIFE = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const
const LOOK_EVERY_MS = 5_000

/** Calls back when nobody has touched any of this browser's pages for so long; never when `minutes` is null. */
export function useIdle(minutes: number | null, onIdle: () => void) {
  useEffect(() => {
    if (minutes === null) return
    let noted = 0
    const alive = () => {
      if (Date.now() - noted < 1_000) return
      noted = Date.now()
      keepPreference('active-at', String(noted))
    }
    alive()
    const look = () => {
      const lastSeen = Math.max(noted, Number(readPreference('active-at')) || 0)
      if (Date.now() - lastSeen >= minutes * 60_000) onIdle()
    }
    for (const sign of SIGNS_OF_LIFE) addEventListener(sign, alive, { passive: true })
    const timer = setInterval(look, LOOK_EVERY_MS)
    document.addEventListener('visibilitychange', look)
    return () => {
      for (const sign of SIGNS_OF_LIFE) removeEventListener(sign, alive)
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [minutes, onIdle])
}
