import { isSkewFlagged } from '../../../domain/sync/skew.ts'
import type { Words } from '../../text/useText.ts'

/** How far a phone's clock goes wrong, in words; undefined when it is not worth a word. */
export function skewWords(skewSeconds: number, { t }: Pick<Words, 't'>): string | undefined {
  if (!isSkewFlagged(skewSeconds)) return undefined
  const hours = Math.round(Math.abs(skewSeconds) / 3600)
  const way = skewSeconds > 0 ? 'ahead' : 'behind'
  return hours < 48
    ? t('phones.skew-hours', { hours, way })
    : t('phones.skew-days', { days: Math.round(hours / 24), way })
}
