// Someone thinks of death, or is in danger: calm words, what to do now, whom to call. Needs no signal but a telephone's.
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { tap } from '../ui/tap.ts'

export function SafetyNumbers() {
  const { t } = useText()
  return (
    <div className="assess-calls">
      <a className={tap('main', 'tap-wide')} href="tel:1323">
        {t('field.assess.call-1323')}
      </a>
      <a className={tap('stop', 'tap-wide')} href="tel:1669">
        {t('field.assess.call-1669')}
      </a>
    </div>
  )
}

export function SafetyPage({ onGoOn }: { onGoOn: () => void }) {
  const { t } = useText()
  return (
    <div className="assess assess-safety">
      <h1>{t('field.assess.safety-title')}</h1>
      <ol>
        <li>{t('field.assess.safety-stay')}</li>
        <li>{t('field.assess.safety-listen')}</li>
        <li>{t('field.assess.safety-away')}</li>
        <li>{t('field.assess.safety-tell')}</li>
      </ol>
      <SafetyNumbers />
      <Button wide onClick={onGoOn}>
        {t('field.assess.safety-go-on')}
      </Button>
    </div>
  )
}
