import type { ReactNode } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import { FieldLabel } from './Field.tsx'

type Props<Code extends string> = {
  label: ReactNode
  value: Code | null
  onChange: (value: Code) => void
  options: readonly { code: Code; word: ReactNode }[]
  /** One under another, for options that are sentences. */
  stacked?: boolean
}

export function Segmented<Code extends string>({ label, value, onChange, options, stacked }: Props<Code>) {
  return (
    <RadioGroup className="field" value={value} onChange={(next) => onChange(next as Code)}>
      <FieldLabel label={label} />
      <div className="segmented" data-stacked={stacked || undefined}>
        {options.map((option) => (
          <Radio key={option.code} value={option.code} className="segment">
            <span className="segment-mark" aria-hidden />
            {option.word}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
