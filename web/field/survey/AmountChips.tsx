import { useId } from 'react'
import { BahtField } from './BahtField.tsx'

type Told<Code extends string> = { code: Code; satang: number | null }[] | null

type Props<Code extends string> = {
  title: string
  /** The word for "none at all", which is an answer too. */
  none: string
  codes: readonly Code[]
  word: (code: Code) => string
  told: Told<Code>
  onChange: (told: Told<Code>) => void
}

/** Which of a list there are, and how much of each where somebody says so. */
export function AmountChips<Code extends string>({ title, none, codes, word, told, onChange }: Props<Code>) {
  const id = useId()
  const has = (code: Code) => told?.some((one) => one.code === code) ?? false
  const toggle = (code: Code) => {
    const rest = (told ?? []).filter((one) => one.code !== code)
    const next = has(code) ? rest : [...rest, { code, satang: null }]
    onChange(next.length === 0 ? null : next)
  }
  return (
    <div className="survey-amounts">
      <p id={id} className="survey-question">
        {title}
      </p>
      <fieldset aria-labelledby={id} className="survey-chips">
        <button
          type="button"
          aria-pressed={told?.length === 0}
          onClick={() => onChange(told?.length === 0 ? null : [])}
        >
          {none}
        </button>
        {codes.map((code) => (
          <button key={code} type="button" aria-pressed={has(code)} onClick={() => toggle(code)}>
            {word(code)}
          </button>
        ))}
      </fieldset>
      {told?.map(({ code, satang }) => (
        <BahtField
          key={code}
          label={word(code)}
          satang={satang}
          onChange={(next) => onChange(told.map((one) => (one.code === code ? { code, satang: next } : one)))}
        />
      ))}
    </div>
  )
}
