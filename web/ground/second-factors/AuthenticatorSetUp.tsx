import type { NewAuthenticator } from '../../../domain/ground/second-factors/second-factor.ts'
import { useText } from '../../text/useText.ts'
import { QrCode } from '../../ui/QrCode.tsx'
import '../../ui/steps.css'
import './second-factors.css'

/** What to do with the app: three steps, and the key by hand for who sits at the telephone itself. */
export function AuthenticatorSetUp({ authenticator }: { authenticator: NewAuthenticator }) {
  const { t } = useText()
  return (
    <div className="authenticator">
      <ol className="steps">
        <li>{t('second-factor.step-app')}</li>
        <li>{t('second-factor.step-scan')}</li>
        <li>{t('second-factor.step-code')}</li>
      </ol>
      <QrCode content={authenticator.uri} label={t('second-factor.qr')} />
      <p className="small">
        {t('second-factor.by-hand')}{' '}
        <code className="secret">{authenticator.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>{' '}
        <a href={authenticator.uri}>{t('second-factor.open-app')}</a>
      </p>
    </div>
  )
}
