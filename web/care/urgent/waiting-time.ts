import type { Words } from '../../text/useText.ts'

const MINUTE_MS = 60_000

/** In the largest two units that say enough: 5 minutes, 3 hours 20 minutes, 2 days. */
export function waitingWords(sinceIso: string, now: number, { t }: Pick<Words, 't'>): string {
  const minutes = Math.max(0, Math.floor((now - Date.parse(sinceIso)) / MINUTE_MS))
  const hours = Math.floor(minutes / 60)
  if (minutes < 60) return t('urgent.waited-minutes', { minutes })
  if (hours < 48) return t('urgent.waited-hours', { hours, minutes: minutes % 60 })
  return t('urgent.waited-days', { days: Math.floor(hours / 24) })
}
