import type { ChainStep } from '../../../domain/funds/vouchers/voucher-chain.ts'
import { useText } from '../../text/useText.ts'

/** A line of the chain in the language of the screen. */
export function useLineName() {
  const { language } = useText()
  return ({ nameTh, nameEn }: ChainStep) => (language === 'en' && nameEn) || nameTh
}
