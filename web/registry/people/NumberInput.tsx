import { CircleCheck } from 'lucide-react'
import { parseCitizenNumber } from '../../../domain/registry/people/citizen-number.ts'
import { useText } from '../../text/useText.ts'
import { TextInput } from '../../ui/TextInput.tsx'

type Props = { value: string; onChange: (value: string) => void; maskedNumber: string | null }

/** Tells while typing whether the thirteenth digit agrees with the other twelve. */
export function NumberInput({ value, onChange, maskedNumber }: Props) {
  const { t, field } = useText()
  const digits = value.replace(/[\s-]/g, '').length
  const answer = value.trim() ? parseCitizenNumber(value) : undefined
  const isGood = answer !== undefined && 'number' in answer
  const isDone = digits >= 13 || (answer && 'problem' in answer && answer.problem === 'number-not-digits')
  return (
    <TextInput
      label={field('citizenNumber')}
      optional
      value={value}
      onChange={onChange}
      inputMode="numeric"
      autoComplete="off"
      maxLength={30}
      placeholder={maskedNumber ?? 'x-xxxx-xxxxx-xx-x'}
      hint={
        isGood ? (
          <span className="number-hint">
            <CircleCheck size={16} aria-hidden />
            {t('number.good')}
          </span>
        ) : value ? (
          t('number.so-far', { digits })
        ) : maskedNumber ? (
          t('number.keep')
        ) : (
          t('number.hint')
        )
      }
      warning={isDone && answer && 'problem' in answer ? t(`number.${answer.problem}`) : undefined}
    />
  )
}
