import type { SurveyQuestion } from '../../../domain/care/surveys/person-gaps.ts'
import { useText } from '../text/useText.ts'
import { BahtField } from './BahtField.tsx'
import { CHOICES } from './choices.ts'

type Props = { question: SurveyQuestion; isGap: boolean; value: unknown; onChange: (value: unknown) => void }

export function PersonQuestion({ question, isGap, value, onChange }: Props) {
  const { t } = useText()
  const label = t(`field.survey.ask.${question.field}`)
  return (
    <div className="survey-one" data-gap={isGap || undefined}>
      {question.kind === 'baht' ? (
        <BahtField label={label} satang={(value as number | null) ?? null} onChange={onChange} />
      ) : (
        <div className="survey-field">
          <label htmlFor={`ask-${question.field}`}>{label}</label>
          <Control question={question} value={value} onChange={onChange} />
        </div>
      )}
    </div>
  )
}

const words = (value: unknown) => (Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '')
const listed = (text: string) =>
  text
    .split(/[,،、\n]/)
    .map((part) => part.trimStart())
    .filter((part, at, all) => part !== '' || at === all.length - 1)

function Control({ question, value, onChange }: Omit<Props, 'isGap'>) {
  const { t, list } = useText()
  const id = `ask-${question.field}`
  if (question.kind === 'choice')
    return (
      <select id={id} value={words(value)} onChange={(event) => onChange(event.target.value || null)}>
        <option value="">{t('field.survey.not-known')}</option>
        {CHOICES[question.list].map((code) => (
          <option key={code} value={code}>
            {list(question.list, code)}
          </option>
        ))}
      </select>
    )
  if (question.kind === 'long-words')
    return (
      <textarea
        id={id}
        rows={3}
        maxLength={2000}
        value={words(value)}
        onChange={(event) => onChange(event.target.value || null)}
      />
    )
  if (question.kind === 'many-words')
    return (
      <textarea
        id={id}
        rows={2}
        value={words(value)}
        placeholder={t('field.survey.commas')}
        onChange={(event) => onChange(listed(event.target.value))}
      />
    )
  return (
    <input
      id={id}
      type={question.kind === 'phone' ? 'tel' : 'text'}
      inputMode={question.kind === 'phone' ? 'tel' : 'text'}
      maxLength={question.kind === 'phone' ? 20 : 120}
      autoComplete="off"
      value={words(value)}
      onChange={(event) => onChange(event.target.value || null)}
    />
  )
}
