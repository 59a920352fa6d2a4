// The answer to one item: large options of whole sentences, a number, some words.
import { useState } from 'react'
import { type Answer, type Item, NO, YES } from '../../../domain/care/assessments/instrument.ts'
import { fitsItem } from '../../../domain/care/assessments/score.ts'
import { useText } from '../text/useText.ts'

type Props = {
  item: Item
  value: Answer | undefined
  /** `isFinal` where nothing is left to type: the next question may come. */
  onAnswer: (value: Answer | undefined, isFinal: boolean) => void
}

export function QuestionInput({ item, value, onAnswer }: Props) {
  if (item.kind === 'number') return <NumberAnswer item={item} value={value} onAnswer={onAnswer} />
  if (item.kind === 'text') return <TextAnswer item={item} value={value} onAnswer={onAnswer} />
  if (item.kind === 'many') return <ManyAnswer item={item} value={value} onAnswer={onAnswer} />
  return <OneOf item={item} value={value} onAnswer={onAnswer} />
}

function OneOf({ item, value, onAnswer }: Props) {
  const { t, language } = useText()
  const options =
    item.kind === 'yes-no'
      ? [
          { value: NO, word: t('field.assess.no') },
          { value: YES, word: t('field.assess.yes') },
        ]
      : (item.options ?? []).map((option) => ({ value: option.value, word: option.label[language] }))
  return (
    <div className="assess-options" role="radiogroup" aria-labelledby="assess-question">
      {options.map((option) => (
        <label key={option.value} className="assess-option">
          <input
            type="radio"
            name={item.id}
            checked={option.value === value}
            onClick={() => onAnswer(option.value, true)}
            onChange={() => undefined}
          />
          <span>{option.word}</span>
        </label>
      ))}
    </div>
  )
}

function ManyAnswer({ item, value, onAnswer }: Props) {
  const { language } = useText()
  const chosen = typeof value === 'object' ? value : []
  return (
    <fieldset className="assess-options" aria-labelledby="assess-question">
      {(item.options ?? []).map((option) => {
        const code = String(option.value)
        return (
          <label key={code} className="assess-option">
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              onChange={({ target }) =>
                onAnswer(target.checked ? [...chosen, code] : chosen.filter((one) => one !== code), false)
              }
            />
            <span>{option.label[language]}</span>
          </label>
        )
      })}
    </fieldset>
  )
}

function NumberAnswer({ item, value, onAnswer }: Props) {
  const { t, language } = useText()
  const [typed, setTyped] = useState(value === undefined ? '' : String(value))
  const number = Number(typed.replace(',', '.'))
  const isWrong = typed !== '' && !(Number.isFinite(number) && fitsItem(item, number))
  return (
    <div className="assess-number">
      <input
        inputMode="decimal"
        aria-labelledby="assess-question"
        aria-describedby="assess-range"
        aria-invalid={isWrong}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          const next = Number(target.value.replace(',', '.'))
          onAnswer(target.value.trim() === '' || !Number.isFinite(next) ? undefined : next, false)
        }}
      />
      {item.unit && <span>{item.unit[language]}</span>}
      <p id="assess-range" className={isWrong ? 'assess-wrong' : 'assess-soft'}>
        {item.min !== undefined && item.max !== undefined && t('field.assess.range', { min: item.min, max: item.max })}
      </p>
    </div>
  )
}

function TextAnswer({ value, onAnswer }: Props) {
  return (
    <textarea
      className="assess-text"
      rows={4}
      aria-labelledby="assess-question"
      maxLength={2000}
      value={typeof value === 'string' ? value : ''}
      onChange={({ target }) => onAnswer(target.value === '' ? undefined : target.value, false)}
    />
  )
}
