// A day by three lists, in พ.ศ.: no keyboard, and no calendar of the browser that counts in another era.
import { useText } from '../text/useText.ts'
import { type DayParts, dayOf, partsOf } from './day-parts.ts'

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1)
const DAYS = Array.from({ length: 31 }, (_, at) => at + 1)

type Props = { legend: string; value: string; years: readonly number[]; onChange: (iso: string) => void }

export function DaySelect({ legend, value, years, onChange }: Props) {
  const { t, list } = useText()
  const parts = partsOf(value)
  const change = (part: keyof DayParts, typed: string) => onChange(dayOf({ ...parts, [part]: Number(typed) }))
  return (
    <fieldset className="visit-day">
      <legend>{legend}</legend>
      <select aria-label={t('field.day.day')} value={parts.day} onChange={({ target }) => change('day', target.value)}>
        {DAYS.map((day) => (
          <option key={day}>{day}</option>
        ))}
      </select>
      <select
        aria-label={t('field.day.month')}
        value={parts.month}
        onChange={({ target }) => change('month', target.value)}
      >
        {MONTHS.map((month) => (
          <option key={month} value={month}>
            {list('month', String(month))}
          </option>
        ))}
      </select>
      <select
        aria-label={t('field.day.year')}
        value={parts.year}
        onChange={({ target }) => change('year', target.value)}
      >
        {years.map((year) => (
          <option key={year} value={year}>
            {year + 543}
          </option>
        ))}
      </select>
    </fieldset>
  )
}
