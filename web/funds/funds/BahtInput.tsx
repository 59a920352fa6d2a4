// An amount typed in baht and held in satang.
import { useState } from 'react'
import { formatBaht, satangFromBaht } from '../../../domain/shared/money.ts'
import { useText } from '../../text/useText.ts'
import type { FieldWords } from '../../ui/Field.tsx'
import { TextInput } from '../../ui/TextInput.tsx'

type Props = FieldWords & {
  value: number | null
  /** Null for an empty field, and for what is no amount. */
  onChange: (satang: number | null) => void
  isRequired?: boolean
  isDisabled?: boolean
}

const written = (satang: number | null) => (satang === null ? '' : formatBaht(satang).replace(/\.00$/, ''))

export function BahtInput({ value, onChange, error, ...props }: Props) {
  const { t } = useText()
  const [typed, setTyped] = useState(() => written(value))
  const [told, setTold] = useState(value)
  // What comes from elsewhere (an estimate that was taken over) takes the place of what was typed; nothing and zero are kept alike.
  if ((value ?? 0) !== (told ?? 0)) {
    setTold(value)
    setTyped(written(value))
  }
  const type = (text: string) => {
    const satang = satangFromBaht(text.trim()) ?? null
    setTyped(text)
    setTold(satang)
    onChange(satang)
  }
  const isStrange = typed.trim() !== '' && satangFromBaht(typed.trim()) === undefined
  return (
    <TextInput
      {...props}
      value={typed}
      onChange={type}
      inputMode="decimal"
      maxLength={20}
      unit={t('unit.baht-word')}
      error={isStrange ? t('funds.not-an-amount') : error}
    />
  )
}
