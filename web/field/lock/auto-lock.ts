// The phone locks itself: after a while without a touch, and sooner when it was put away. By the clock, not by timers alone:
// a phone that sleeps runs none.
const IDLE_MS = 10 * 60_000
const HIDDEN_MS = 3 * 60_000
const LOOK_EVERY_MS = 15_000
const TOUCHES = ['pointerdown', 'keydown', 'scroll'] as const

export function lockWhenLeft(lock: () => void): () => void {
  let touchedAt = Date.now()
  let hiddenAt: number | undefined
  const look = () => {
    const isLeft = Date.now() - touchedAt > IDLE_MS || (hiddenAt !== undefined && Date.now() - hiddenAt > HIDDEN_MS)
    if (isLeft) lock()
  }
  const touched = () => {
    touchedAt = Date.now()
  }
  const turned = () => {
    look()
    hiddenAt = document.visibilityState === 'hidden' ? Date.now() : undefined
    touched()
  }
  const timer = setInterval(look, LOOK_EVERY_MS)
  for (const touch of TOUCHES) document.addEventListener(touch, touched, { passive: true, capture: true })
  document.addEventListener('visibilitychange', turned)
  return () => {
    clearInterval(timer)
    for (const touch of TOUCHES) document.removeEventListener(touch, touched, { capture: true })
    document.removeEventListener('visibilitychange', turned)
  }
}
