// What the answers come to, at once: the class in words, what to do, and where the measure comes from.
import type { Instrument } from '../../../domain/care/assessments/instrument.ts'
import type { Score } from '../../../domain/care/assessments/score.ts'
import { useText } from '../text/useText.ts'
import { Button } from '../ui/Button.tsx'
import type { AskingDraft } from './asking.ts'
import { SafetyNumbers } from './SafetyPage.tsx'

const METHODS = ['asked', 'observed', 'told-by-family'] as const

type Props = {
  instrument: Instrument
  score: Score
  method: AskingDraft['method']
  isSaving: boolean
  failure: string | undefined
  onMethod: (method: AskingDraft['method']) => void
  onSave: () => void
  onBack: () => void
}

export function ResultPage({ instrument, score, method, isSaving, failure, onMethod, onSave, onBack }: Props) {
  const { t, list, language } = useText()
  return (
    <div className="assess">
      <h1>{instrument.title[language]}</h1>
      <Outcome instrument={instrument} score={score} />
      {score.needsSafety && <SafetyNumbers />}
      <fieldset className="assess-method">
        <legend>{t('field.assess.method')}</legend>
        {METHODS.map((code) => (
          <label key={code} className="assess-option">
            <input type="radio" name="method" checked={method === code} onChange={() => onMethod(code)} />
            <span>{list('assessmentMethod', code)}</span>
          </label>
        ))}
      </fieldset>
      {failure && (
        <p role="alert" className="assess-wrong">
          {failure}
        </p>
      )}
      <Button look="main" wide disabled={isSaving} onClick={onSave}>
        {t(score.next ? 'field.assess.save-and-on' : 'field.assess.save')}
      </Button>
      {instrument.restricted && <p className="assess-soft">{t('field.assess.restricted')}</p>}
      <Button look="quiet" wide onClick={onBack}>
        {t('field.assess.back-to-answers')}
      </Button>
      <p className="assess-source">{t('field.assess.source', { source: instrument.source })}</p>
    </div>
  )
}

function Outcome({ instrument, score }: { instrument: Instrument; score: Score }) {
  const { t, language } = useText()
  const { band, total, notes, missing } = score
  return (
    <section className="assess-outcome" data-severity={band?.severity ?? 'watch'} aria-live="polite">
      {total !== null && (
        <p className="assess-total">
          {t('field.assess.total', { total, unit: instrument.scoring.unit?.[language] ?? t('field.assess.points') })}
        </p>
      )}
      {band ? (
        <>
          <h2>{band.label[language]}</h2>
          <p>{band.action[language]}</p>
        </>
      ) : (
        <h2>{t('field.assess.incomplete', { count: missing.length })}</h2>
      )}
      {notes.map(({ say }) => (
        <p key={say.en} className="assess-note">
          {say[language]}
        </p>
      ))}
    </section>
  )
}
