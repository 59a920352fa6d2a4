import { Input, TextArea, TextField, type TextFieldProps } from 'react-aria-components'
import { FieldLabel, FieldNotes, type FieldWords } from './Field.tsx'

type Props = Omit<TextFieldProps, 'className' | 'children' | 'value' | 'onChange'> &
  FieldWords & {
    value: string
    onChange: (value: string) => void
    multiline?: boolean
    /** Said after the figure: มม.ปรอท, กก. */
    unit?: string
    placeholder?: string
  }

export function TextInput({ label, hint, warning, error, optional, multiline, unit, placeholder, ...props }: Props) {
  const control = multiline ? (
    <TextArea className="input" placeholder={placeholder} />
  ) : (
    <Input className="input" placeholder={placeholder} />
  )
  return (
    <TextField {...props} className="field" isInvalid={error !== undefined}>
      <FieldLabel label={label} optional={optional} />
      {unit ? (
        <div className="input-unit">
          {control}
          <span className="input-unit-word" aria-hidden>
            {unit}
          </span>
        </div>
      ) : (
        control
      )}
      <FieldNotes hint={hint} warning={warning} error={error} />
    </TextField>
  )
}
