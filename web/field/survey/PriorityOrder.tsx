import { CONCERNS, type Concern } from '../../../domain/care/surveys/survey-lists.ts'
import { useText } from '../text/useText.ts'

type Props = { chosen: readonly Concern[]; onChange: (chosen: Concern[]) => void }

/** Touched in the order of their urgency; touched again, taken out. */
export function PriorityOrder({ chosen, onChange }: Props) {
  const { t } = useText()
  const toggle = (concern: Concern) =>
    onChange(chosen.includes(concern) ? chosen.filter((one) => one !== concern) : [...chosen, concern])
  return (
    <section className="survey-part">
      <h2>{t('field.survey.priorities')}</h2>
      <p className="survey-hint">{t('field.survey.priorities-hint')}</p>
      <div className="survey-chips">
        {CONCERNS.map((concern) => {
          const place = chosen.indexOf(concern)
          return (
            <button key={concern} type="button" aria-pressed={place >= 0} onClick={() => toggle(concern)}>
              {place >= 0 && <b>{place + 1}. </b>}
              {t(`lists.surveyConcern.${concern}`)}
            </button>
          )
        })}
      </div>
    </section>
  )
}
