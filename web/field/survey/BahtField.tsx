import { useId } from 'react'
import { useText } from '../text/useText.ts'

type Props = { label: string; hint?: string; satang: number | null; onChange: (satang: number | null) => void }

const MOST_DIGITS = 9

/** Whole baht, with the number pad. Empty is "not told"; 0 is none. */
export function BahtField({ label, hint, satang, onChange }: Props) {
  const { t } = useText()
  const id = useId()
  const type = (text: string) => {
    const digits = text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50)).replace(/\D/g, '')
    onChange(digits === '' ? null : Number(digits.slice(0, MOST_DIGITS)) * 100)
  }
  return (
    <div className="survey-field">
      <label htmlFor={id}>{label}</label>
      <span className="survey-baht">
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          value={satang === null ? '' : Math.round(satang / 100).toLocaleString('en-US')}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => type(event.target.value)}
        />
        <span aria-hidden>{t('field.survey.baht')}</span>
      </span>
      {hint && (
        <small id={`${id}-hint`} className="survey-hint">
          {hint}
        </small>
      )}
    </div>
  )
}
