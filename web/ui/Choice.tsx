// One of a list. The browser's own list: quick on an old phone, known to everyone.
import { type ReactNode, useId } from 'react'
import './field.css'

type Option<Code extends string> = { code: Code; word: string }

type Props<Code extends string> = {
  label: ReactNode
  value: Code | ''
  onChange: (value: Code | '') => void
  options: readonly Option<Code>[]
  /** The word for "none chosen"; without it one of the options is always chosen. */
  none?: string
  hint?: string
  isDisabled?: boolean
  hideLabel?: boolean
}

export function Choice<Code extends string>({
  label,
  value,
  onChange,
  options,
  none,
  hint,
  isDisabled,
  hideLabel,
}: Props<Code>) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id} className={hideLabel ? 'hidden-visually' : 'field-label'}>
        {label}
      </label>
      <select
        id={id}
        className="input"
        value={value}
        disabled={isDisabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value as Code | '')}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.code} value={option.code}>
            {option.word}
          </option>
        ))}
      </select>
      {hint && (
        <span id={`${id}-hint`} className="field-hint">
          {hint}
        </span>
      )}
    </div>
  )
}
