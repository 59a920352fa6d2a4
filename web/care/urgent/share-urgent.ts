import type { Words } from '../../text/useText.ts'

/** What browsers are told, too: a sentence and a link, never a name or what was found: whoever opens it signs in first. */
export function shareUrgent({ t }: Pick<Words, 't'>): void {
  const text = `${t('push.urgent')} ${location.origin}/office/urgent`
  window.open(`https://line.me/R/share?text=${encodeURIComponent(text)}`, '_blank', 'noopener')
}
