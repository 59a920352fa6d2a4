import { Check } from 'lucide-react'
import { Checkbox, CheckboxGroup } from 'react-aria-components'
import { FieldLabel, FieldNotes, type FieldWords } from './Field.tsx'

type Props<Code extends string> = FieldWords & {
  value: readonly Code[]
  onChange: (value: Code[]) => void
  options: readonly { code: Code; word: string }[]
}

/** Any number of a list. */
export function CheckChips<Code extends string>({ label, hint, optional, value, onChange, options }: Props<Code>) {
  return (
    <CheckboxGroup className="field" value={[...value]} onChange={(next) => onChange(next as Code[])}>
      <FieldLabel label={label} optional={optional} />
      <FieldNotes hint={hint} />
      <div className="segmented">
        {options.map((option) => (
          <Checkbox key={option.code} value={option.code} className="chip">
            <span className="chip-mark" aria-hidden>
              <Check size={14} strokeWidth={3} />
            </span>
            {option.word}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  )
}
