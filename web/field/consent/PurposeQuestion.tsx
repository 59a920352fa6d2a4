import { CONSENT_PURPOSES } from '../../../domain/ground/consent/consent-lists.ts'
import type { toldStanding } from '../../../domain/ground/consent/phone-standing.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { useReadAloud } from './useReadAloud.ts'

type Props = {
  purpose: (typeof CONSENT_PURPOSES)[number]
  step: number
  answer: 'yes' | 'no' | undefined
  /** How it stood until now. */
  before: ReturnType<typeof toldStanding>
  /** Undefined: not now. */
  onAnswer: (answer: 'yes' | 'no' | undefined) => void
  onBack?: (() => void) | undefined
}

/** One purpose: what it means in plain words, and three answers of the same size. */
export function PurposeQuestion({ purpose, step, answer, before, onAnswer, onBack }: Props) {
  const { t } = useText()
  const { canRead, isReading, read, stop } = useReadAloud()
  const words = t(`field.consent.spoken.${purpose}`)
  const calm = t('field.consent.calm')
  return (
    <section className="consent-purpose" aria-labelledby="consent-purpose">
      <p className="consent-step">{t('field.consent.step', { step: step + 1, of: CONSENT_PURPOSES.length })}</p>
      <h2 id="consent-purpose">{t(`lists.purpose.${purpose}`)}</h2>
      {before !== 'not-asked' && <p className="consent-step">{t(`field.consent.before-${before}`)}</p>}
      <p className="consent-words">{words}</p>
      <p className="consent-calm">{calm}</p>
      {canRead ? (
        <Button onClick={() => (isReading ? stop() : read(`${words} ${calm}`))}>
          {isReading ? t('field.consent.stop-reading') : t('field.consent.read')}
        </Button>
      ) : (
        <p className="consent-read-yourself">{t('field.consent.read-yourself')}</p>
      )}
      <div className="consent-answers">
        {(['yes', 'no'] as const).map((code) => (
          <button
            key={code}
            type="button"
            data-answer={code}
            aria-pressed={answer === code}
            onClick={() => onAnswer(code)}
          >
            {t(`field.consent.${code}`)}
          </button>
        ))}
        <Button look="quiet" onClick={() => onAnswer(undefined)}>
          {t('field.consent.later')}
        </Button>
      </div>
      {onBack && (
        <Button look="quiet" onClick={onBack}>
          {t('field.consent.back')}
        </Button>
      )}
    </section>
  )
}
