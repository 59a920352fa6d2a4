import { useState } from 'react'
import { CONSENT_PURPOSES } from '../../../domain/ground/consent/consent-lists.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import { type ConsentDraft, missingOf, saysAnyYes } from './consent-draft.ts'
import { GiverChoice } from './GiverChoice.tsx'
import { SignaturePad } from './SignaturePad.tsx'
import { ThumbTouch } from './ThumbTouch.tsx'

type Props = {
  draft: ConsentDraft
  giver: 'guardian' | 'herself-with-guardian' | 'herself'
  change: (part: Partial<ConsentDraft>) => void
  onBack: () => void
  onKeep: () => Promise<void>
}

/** What was answered, by whom, and her hand under it. A no alone needs no hand. */
export function SignConsent({ draft, giver, change, onBack, onKeep }: Props) {
  const { t, problem } = useText()
  const [failure, setFailure] = useState<unknown>()
  const [isKeeping, setKeeping] = useState(false)
  const missing = missingOf(draft)
  const keep = () => {
    setKeeping(true)
    onKeep().catch((error: unknown) => {
      setFailure(error)
      setKeeping(false)
    })
  }
  return (
    <section className="consent-sign">
      <ul className="consent-said">
        {CONSENT_PURPOSES.map((purpose) => (
          <li key={purpose}>
            <span>{t(`lists.purpose.${purpose}`)}</span>
            <strong>{t(`field.consent.said-${draft.answers[purpose] ?? 'later'}`)}</strong>
          </li>
        ))}
      </ul>
      {Object.values(draft.answers).includes('no') && <p className="consent-calm">{t('field.consent.calm')}</p>}
      <GiverChoice draft={draft} giver={giver} change={change} />
      {saysAnyYes(draft) && (
        <>
          <fieldset className="consent-ways" aria-label={t('field.consent.way')}>
            {(['signature', 'thumb'] as const).map((way) => (
              <button key={way} type="button" aria-pressed={draft.way === way} onClick={() => change({ way })}>
                {t(`field.consent.way-${way}`)}
              </button>
            ))}
          </fieldset>
          {draft.way === 'signature' ? (
            <SignaturePad
              label={t('field.consent.sign-here')}
              strokes={draft.strokes}
              onChange={(strokes) => change({ strokes })}
            />
          ) : (
            <ThumbTouch draft={draft} change={change} />
          )}
        </>
      )}
      {failure !== undefined && <p role="alert">{problem(failure)}</p>}
      {missing && <p className="consent-missing">{t(`field.consent.missing-${missing}`)}</p>}
      <Button look="main" wide disabled={missing !== undefined || isKeeping} onClick={keep}>
        {t('field.consent.keep')}
      </Button>
      <Button look="quiet" wide onClick={onBack}>
        {t('field.consent.back')}
      </Button>
    </section>
  )
}
