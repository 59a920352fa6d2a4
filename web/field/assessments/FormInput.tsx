import { type ReactNode, useId, useState } from 'react'
import type { FormItem, FormValue } from '../../../domain/care/local-forms/local-form.ts'
import { bangkokToday } from '../../../domain/shared/thai-date.ts'
import { useText } from '../text/useText.ts'
import { DaySelect } from '../visits/DaySelect.tsx'
import '../visits/controls.css'

type Props = {
  path: string
  item: FormItem
  value: FormValue | undefined
  trouble: string | undefined
  onChange: (value: FormValue | undefined) => void
}

export function FormInput(props: Props) {
  const { item, path, value, trouble, onChange } = props
  const { language } = useText()
  const id = useId()
  if (item.kind === 'date') return <DayInput {...props} />
  if (item.kind === 'select-one' || item.kind === 'select-many') return <Options {...props} />
  return (
    <div className="assess-options">
      <label htmlFor={id}>
        <strong>{item.label[language]}</strong>
      </label>
      <Hints item={item} trouble={trouble} />
      {item.kind === 'integer' || item.kind === 'decimal' ? (
        <NumberInput id={id} value={value} onChange={onChange} />
      ) : (
        <textarea
          id={id}
          name={path}
          className="assess-text"
          rows={2}
          maxLength={4000}
          value={typeof value === 'string' ? value : ''}
          onChange={({ target }) => onChange(target.value || undefined)}
        />
      )}
    </div>
  )
}

const YEARS_AHEAD = 5
const YEARS = 125

/** Whatever day of a life a form may ask for. */
function DayInput({ item, value, trouble, onChange }: Props) {
  const { language } = useText()
  const latest = Number(bangkokToday().slice(0, 4)) + YEARS_AHEAD
  return (
    <div className="assess-options">
      <DaySelect
        legend={item.label[language]}
        value={typeof value === 'string' ? value : ''}
        years={Array.from({ length: YEARS }, (_, at) => latest - at)}
        onChange={(iso) => onChange(iso || undefined)}
        isOptional
      />
      <Hints item={item} trouble={trouble} />
    </div>
  )
}

function Hints({ item, trouble }: Pick<Props, 'item' | 'trouble'>): ReactNode {
  const { language } = useText()
  return (
    <>
      {item.hint && <p className="assess-soft">{item.hint[language]}</p>}
      {trouble && (
        <p className="assess-wrong" role="alert">
          {trouble}
        </p>
      )}
    </>
  )
}

function NumberInput({ id, value, onChange }: Pick<Props, 'value' | 'onChange'> & { id: string }) {
  const [typed, setTyped] = useState(value === undefined ? '' : String(value))
  return (
    <div className="assess-number">
      <input
        id={id}
        inputMode="decimal"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          const number = Number(target.value.replace(',', '.'))
          onChange(target.value.trim() === '' ? undefined : Number.isFinite(number) ? number : target.value)
        }}
      />
    </div>
  )
}

function Options({ item, path, value, trouble, onChange }: Props) {
  const { language } = useText()
  const isMany = item.kind === 'select-many'
  const chosen = typeof value === 'object' ? value : value === undefined ? [] : [String(value)]
  const choose = (name: string, isOn: boolean) => {
    if (!isMany) return onChange(name)
    const next = isOn ? [...chosen, name] : chosen.filter((one) => one !== name)
    return onChange(next.length > 0 ? next : undefined)
  }
  return (
    <fieldset className="assess-options">
      <legend>
        <strong>{item.label[language]}</strong>
      </legend>
      <Hints item={item} trouble={trouble} />
      {(item.options ?? []).map(({ name, label }) => (
        <label key={name} className="assess-option">
          <input
            type={isMany ? 'checkbox' : 'radio'}
            name={path}
            checked={chosen.includes(name)}
            onChange={({ target }) => choose(name, target.checked)}
          />
          <span>{label[language]}</span>
        </label>
      ))}
    </fieldset>
  )
}
