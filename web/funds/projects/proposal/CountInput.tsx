// A number of people, pieces or times, typed as text so that nothing jumps while it is typed.
import { useState } from 'react'
import { useText } from '../../../text/useText.ts'
import type { FieldWords } from '../../../ui/Field.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'

type Props = FieldWords & {
  value: number | null
  onChange: (count: number | null) => void
  most: number
  /** Halves of an hour, parts of a thing. */
  hasParts?: boolean
  unit?: string
}

const THAI_ZERO = '๐'.codePointAt(0)!

/** Null for an empty field, undefined for what is no such number. */
function countOf(typed: string, most: number, hasParts: boolean): number | null | undefined {
  const text = typed.replace(/[๐-๙]/g, (digit) => String(digit.codePointAt(0)! - THAI_ZERO)).replaceAll(/[,\s]/g, '')
  if (text === '') return null
  const isNumber = (hasParts ? /^\d+(\.\d{0,3})?$/ : /^\d+$/).test(text)
  return isNumber && Number(text) <= most ? Number(text) : undefined
}

export function CountInput({ value, onChange, most, hasParts = false, error, unit, ...words }: Props) {
  const { t } = useText()
  const [typed, setTyped] = useState(() => (value === null ? '' : String(value)))
  const [told, setTold] = useState(value)
  // Nothing and zero are kept alike: an emptied field stays empty.
  if ((value ?? 0) !== (told ?? 0)) {
    setTold(value)
    setTyped(value === null ? '' : String(value))
  }
  const type = (text: string) => {
    setTyped(text)
    const count = countOf(text, most, hasParts)
    if (count === undefined) return
    setTold(count)
    onChange(count)
  }
  const isStrange = countOf(typed, most, hasParts) === undefined
  return (
    <TextInput
      {...words}
      {...(unit ? { unit } : {})}
      value={typed}
      onChange={type}
      inputMode={hasParts ? 'decimal' : 'numeric'}
      maxLength={14}
      error={isStrange ? t('projects.not-a-count') : error}
    />
  )
}
