import type { SurveyAnswers } from '../../../domain/care/surveys/household-survey.ts'
import {
  FACTOR_STATES,
  FACTORS,
  type Factor,
  type FactorState,
  isWell,
} from '../../../domain/care/surveys/survey-lists.ts'
import { useText } from '../text/useText.ts'

type Factors = SurveyAnswers['factors']
type Props = { factors: Factors; onChange: (factors: Factors) => void }

/** ปัจจัย 4: one touch each; what is wrong and what is wished for are asked only where it is not well. */
export function FactorQuestions({ factors, onChange }: Props) {
  const { t } = useText()
  const change = (factor: Factor, part: Partial<Factors[Factor]>) =>
    onChange({ ...factors, [factor]: { ...factors[factor], ...part } })
  return (
    <section className="survey-part">
      <h2>{t('field.survey.factors')}</h2>
      {FACTORS.map((factor) => (
        <OneFactor key={factor} factor={factor} told={factors[factor]} onChange={(part) => change(factor, part)} />
      ))}
    </section>
  )
}

type OneProps = {
  factor: Factor
  told: Factors[Factor]
  onChange: (part: { state?: never; problem?: string; want?: string } | { state: never }) => void
}

function OneFactor({ factor, told, onChange }: OneProps) {
  const { t } = useText()
  const isWrong = told.state !== null && !isWell(told.state)
  return (
    <div className="survey-factor">
      <h3 id={`factor-${factor}`}>{t(`lists.surveyFactor.${factor}`)}</h3>
      <fieldset aria-labelledby={`factor-${factor}`} className="survey-choices">
        {FACTOR_STATES[factor].map((state: FactorState) => (
          <button
            key={state}
            type="button"
            aria-pressed={told.state === state}
            onClick={() => onChange({ state: (told.state === state ? null : state) as never })}
          >
            {t(`lists.factorState.${state}`)}
          </button>
        ))}
      </fieldset>
      {isWrong &&
        (['problem', 'want'] as const).map((field) => (
          <label key={field} className="survey-field">
            {t(`field.survey.${field}`)}
            <textarea
              rows={2}
              maxLength={1000}
              value={told[field] ?? ''}
              onChange={(event) => onChange({ [field]: event.target.value })}
            />
          </label>
        ))}
    </div>
  )
}
