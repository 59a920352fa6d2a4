import { useState } from 'react'
import { useText } from '../text/useText.ts'
import { TextInput } from './TextInput.tsx'

type Props = {
  label: string
  value: number | undefined
  min?: number
  max: number
  onChange: (year: number | undefined) => void
}

/** A พ.ศ. year of four digits. */
export function YearInput({ label, value, min = 2430, max, onChange }: Props) {
  const { t } = useText()
  const [typed, setTyped] = useState(value === undefined ? '' : String(value))
  const year = /^\d{4}$/.test(typed) ? Number(typed) : undefined
  const isStrange = year !== undefined && (year < min || year > max)
  const type = (text: string) => {
    setTyped(text)
    const next = /^\d{4}$/.test(text) ? Number(text) : undefined
    onChange(next !== undefined && next >= min && next <= max ? next : undefined)
  }
  return (
    <TextInput
      label={label}
      value={typed}
      onChange={type}
      inputMode="numeric"
      maxLength={4}
      placeholder="2495"
      warning={isStrange ? t('year.strange', { min: String(min), max: String(max) }) : undefined}
    />
  )
}
