import { useState } from 'react'
import { type Answer, type Item, NO, YES } from '../../../domain/care/assessments/instrument.ts'
import { useText } from '../../text/useText.ts'
import { CheckChips } from '../../ui/CheckChips.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { TextInput } from '../../ui/TextInput.tsx'

type Props = { item: Item; value: Answer | undefined; onChange: (value: Answer | undefined) => void }

export function ItemInput({ item, value, onChange }: Props) {
  const { t, language } = useText()
  const label = item.label[language]
  const words = (item.options ?? []).map((option) => ({ code: String(option.value), word: option.label[language] }))
  if (item.kind === 'number') return <NumberInput item={item} value={value} onChange={onChange} />
  if (item.kind === 'text')
    return (
      <TextInput label={label} optional multiline value={typeof value === 'string' ? value : ''} onChange={onChange} />
    )
  if (item.kind === 'many')
    return (
      <CheckChips label={label} value={typeof value === 'object' ? value : []} onChange={onChange} options={words} />
    )
  const options =
    item.kind === 'yes-no'
      ? [
          { code: NO, word: t('assessments.no') },
          { code: YES, word: t('assessments.yes') },
        ]
      : words
  // The answer is what the option stands for, and not its text.
  const choose = (code: string) =>
    onChange(item.kind === 'yes-no' ? code : item.options!.find((option) => String(option.value) === code)!.value)
  return (
    <Segmented
      label={label}
      value={value === undefined ? null : String(value)}
      onChange={choose}
      options={options}
      stacked={item.kind === 'choice'}
    />
  )
}

function NumberInput({ item, value, onChange }: Props) {
  const { t, language } = useText()
  const [typed, setTyped] = useState(value === undefined ? '' : String(value))
  const number = Number(typed)
  const isWrong = typed !== '' && !(number >= (item.min ?? number) && number <= (item.max ?? number))
  return (
    <TextInput
      label={item.label[language]}
      optional={item.isOptional === true}
      inputMode="decimal"
      {...(item.unit ? { unit: item.unit[language] } : {})}
      {...(isWrong ? { error: t('assessments.range', { min: item.min, max: item.max }) } : {})}
      value={typed}
      onChange={(text) => {
        setTyped(text)
        onChange(text.trim() === '' || !Number.isFinite(Number(text)) ? undefined : Number(text))
      }}
    />
  )
}
