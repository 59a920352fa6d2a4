import type { Consent } from '../../../domain/ground/consent/consent.ts'
import { useText } from '../../text/useText.ts'
import { SignatureShown } from './SignatureShown.tsx'

/** Every answer that was ever given: what counted on a day can be shown later. */
export function ConsentHistory({ personId, consents }: { personId: string; consents: Consent[] }) {
  const { t } = useText()
  if (consents.length === 0) return null
  return (
    <details className="consent-history">
      <summary className="small">{t('consent.history', { count: consents.length })}</summary>
      <ul>
        {consents.map((consent) => (
          <HistoryLine key={consent.id} personId={personId} consent={consent} />
        ))}
      </ul>
    </details>
  )
}

function HistoryLine({ personId, consent }: { personId: string; consent: Consent }) {
  const { t, day } = useText()
  const giver = consent.giverName ? ` (${consent.giverName})` : ''
  const witness = consent.witnessName ? ` · ${t('consent.witnessed', { name: consent.witnessName })}` : ''
  return (
    <li>
      <span>
        {day(consent.saidOn)} <strong>{t(`lists.purpose.${consent.purpose}`)}</strong>
      </span>
      <span>
        {t('consent.history-line', {
          answer: t(consent.saysYes ? 'consent.standing.yes' : 'consent.standing.no'),
          channel: t(`consent.channel.${consent.channel}`),
          who: `${t(`consent.given-by.${consent.givenBy}`)}${giver}`,
        })}
        {witness}
        {consent.withdrawnOn && ` · ${t('consent.standing.withdrawn')} ${day(consent.withdrawnOn)}`}
      </span>
      <span className="small soft">
        {t('consent.history-version', { version: consent.textVersion, by: consent.recordedBy ?? '–' })}
      </span>
      {consent.hasSignature && <SignatureShown personId={personId} consentId={consent.id} />}
    </li>
  )
}
