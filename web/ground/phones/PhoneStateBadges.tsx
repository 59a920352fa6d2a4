import { ClockAlert, KeyRound, ShieldCheck, ShieldX, TriangleAlert } from 'lucide-react'
import type { Phone } from '../../../domain/sync/phone.ts'
import { useText } from '../../text/useText.ts'
import { Badge } from '../../ui/Badge.tsx'
import { asksUnlocking } from './phones-search.ts'
import { skewWords } from './skew-words.ts'

/** Only what asks for somebody: a phone that is well says nothing. */
export function PhoneStateBadges({ phone }: { phone: Phone }) {
  const words = useText()
  const { t } = words
  const skew = skewWords(phone.skewSeconds, words)
  const isWell = !(phone.wipedAt || phone.wipingAskedAt || asksUnlocking(phone) || phone.refusedEntries > 0 || skew)
  if (isWell) return null
  return (
    <span className="phone-badges">
      {phone.wipedAt ? (
        <Badge icon={ShieldCheck}>{t('phones.wiped')}</Badge>
      ) : (
        phone.wipingAskedAt && (
          <Badge icon={ShieldX} look="due">
            {t('phones.wiping')}
          </Badge>
        )
      )}
      {asksUnlocking(phone) && (
        <Badge icon={KeyRound} look="due">
          {t('phones.state.asks-unlocking')}
        </Badge>
      )}
      {phone.refusedEntries > 0 && (
        <Badge icon={TriangleAlert} look="due">
          {t('phones.refused', { count: phone.refusedEntries })}
        </Badge>
      )}
      {skew && (
        <Badge icon={ClockAlert} look="due">
          {skew}
        </Badge>
      )}
    </span>
  )
}
