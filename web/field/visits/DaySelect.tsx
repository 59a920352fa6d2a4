// A day by three lists, in พ.ศ.: no keyboard, and no calendar of the browser that counts in another era.
import { useState } from 'react'
import { useText } from '../text/useText.ts'
import { type DayParts, partsOf, wholeDayOf } from './day-parts.ts'

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1)
const DAYS = Array.from({ length: 31 }, (_, at) => at + 1)

type Props = {
  legend: string
  value: string
  years: readonly number[]
  onChange: (iso: string) => void
  /** May be left empty, or emptied again: then it is told ''. */
  isOptional?: boolean
}

export function DaySelect({ legend, value, years, onChange, isOptional = false }: Props) {
  const { t, list } = useText()
  const [begun, setBegun] = useState<Partial<DayParts>>({})
  const parts = value ? partsOf(value) : begun
  const change = (part: keyof DayParts, typed: string) => {
    const next = { ...parts, [part]: typed ? Number(typed) : undefined }
    setBegun(next)
    onChange(wholeDayOf(next))
  }
  const lists: { part: keyof DayParts; of: readonly number[]; word: (number: number) => string | number }[] = [
    { part: 'day', of: DAYS, word: (day) => day },
    { part: 'month', of: MONTHS, word: (month) => list('month', String(month)) },
    { part: 'year', of: years, word: (year) => year + 543 },
  ]
  return (
    <fieldset className="visit-day">
      <legend>{legend}</legend>
      {lists.map(({ part, of, word }) => (
        <select
          key={part}
          aria-label={t(`field.day.${part}`)}
          value={parts[part] ?? ''}
          onChange={({ target }) => change(part, target.value)}
        >
          {(isOptional || parts[part] === undefined) && <option value="">{t(`field.day.${part}`)}</option>}
          {of.map((number) => (
            <option key={number} value={number}>
              {word(number)}
            </option>
          ))}
        </select>
      ))}
    </fieldset>
  )
}
