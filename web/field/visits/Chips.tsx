// One or several of a few words, each as large as a thumb: radios and boxes of the browser, so that every reader knows them.
import { useId } from 'react'

type Option<Code extends string> = { code: Code; word: string }

type One<Code extends string> = {
  legend: string
  options: readonly Option<Code>[]
  value: Code | null
  onChange: (code: Code | null) => void
}

/** Pressing the chosen one again takes it back: nothing is answered for good by a slip. */
export function ChooseOne<Code extends string>({ legend, options, value, onChange }: One<Code>) {
  const name = useId()
  return (
    <fieldset className="visit-chips">
      <legend>{legend}</legend>
      {options.map(({ code, word }) => (
        <label key={code} className="visit-chip">
          <input
            type="radio"
            name={name}
            checked={value === code}
            onClick={() => value === code && onChange(null)}
            onChange={() => onChange(code)}
          />
          <span className="visit-chip-face">{word}</span>
        </label>
      ))}
    </fieldset>
  )
}

type Many<Code extends string> = {
  legend: string
  options: readonly Option<Code>[]
  value: readonly Code[]
  onChange: (codes: Code[]) => void
}

export function ChooseMany<Code extends string>({ legend, options, value, onChange }: Many<Code>) {
  const toggle = (code: Code) => onChange(value.includes(code) ? value.filter((one) => one !== code) : [...value, code])
  return (
    <fieldset className="visit-chips">
      <legend>{legend}</legend>
      {options.map(({ code, word }) => (
        <label key={code} className="visit-chip">
          <input type="checkbox" checked={value.includes(code)} onChange={() => toggle(code)} />
          <span className="visit-chip-face">{word}</span>
        </label>
      ))}
    </fieldset>
  )
}
