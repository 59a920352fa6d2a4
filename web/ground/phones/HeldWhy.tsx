import type { HeldEntry } from '../../../domain/sync/held.ts'
import { useText } from '../../text/useText.ts'

export function HeldWhy({ entry: { isWished, problem } }: { entry: HeldEntry }) {
  const { t } = useText()
  if (isWished) return t('phones.held-wished')
  return t(problem === 'not-found' || problem === 'outside-scope' ? 'phones.held-beyond' : 'phones.held-no-right')
}
