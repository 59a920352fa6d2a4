// Before there is anything on this phone, and after everything went.
import { start } from '../phone.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { tap } from '../ui/tap.ts'

export function SignedOut() {
  const { t } = useText()
  return (
    <main className="field-page field-alone">
      <h1>{t('field.welcome')}</h1>
      <p>{t('field.welcome-how')}</p>
      <a className={tap('main', 'tap-wide')} href="/sign-in?next=/field">
        {t('field.sign-in')}
      </a>
      <p className="soft">{t('field.welcome-slip')}</p>
    </main>
  )
}

export function Unreachable() {
  const { t } = useText()
  return (
    <main className="field-page field-alone">
      <h1>{t('field.welcome')}</h1>
      <p>{t('field.first-needs-line')}</p>
      <Button look="main" wide onClick={() => void start()}>
        {t('field.again')}
      </Button>
    </main>
  )
}

export function Wiped() {
  const { t } = useText()
  return (
    <main className="field-page field-alone">
      <h1>{t('field.wiped')}</h1>
      <p>{t('field.wiped-why')}</p>
      <Button look="main" wide onClick={() => void start()}>
        {t('field.begin-anew')}
      </Button>
    </main>
  )
}
