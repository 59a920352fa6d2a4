// A day typed in พ.ศ. and held as an ISO day (ค.ศ.).
import type { CalendarDate } from '@internationalized/date'
import { useState } from 'react'
import { DateInput as AriaDateInput, DateField, DateSegment } from 'react-aria-components'
import { FieldLabel, FieldNotes, type FieldWords } from './Field.tsx'
import { asTyped, dayOf, typedOf } from './typed-day.ts'

type Props = FieldWords & {
  value: string | null
  onChange: (day: string | null) => void
  /** ISO days. */
  min?: string
  max?: string
  isRequired?: boolean
  isDisabled?: boolean
}

export function DateInput({ label, hint, warning, error, optional, value, onChange, min, max, ...props }: Props) {
  const { typed, type } = useTyped(value, onChange)
  return (
    <DateField
      {...props}
      className="field"
      granularity="day"
      shouldForceLeadingZeros
      value={typed}
      minValue={min ? typedOf(min) : null}
      maxValue={max ? typedOf(max) : null}
      isInvalid={error !== undefined || undefined}
      onChange={(date) => type(date as CalendarDate | null)}
    >
      <FieldLabel label={label} optional={optional} />
      <AriaDateInput className="input date-input">
        {(segment) => <DateSegment segment={segment} className="date-segment" />}
      </AriaDateInput>
      <FieldNotes hint={hint} warning={warning} error={error} />
    </DateField>
  )
}

/** A year that is still being typed (2, 24, 247) stays in the field and says no day yet. */
function useTyped(value: string | null, onChange: (day: string | null) => void) {
  const [typed, setTyped] = useState(() => (value ? typedOf(value) : null))
  const [told, setTold] = useState(value)
  const [seen, setSeen] = useState(value)
  if (value !== seen) {
    setSeen(value)
    if (value !== told) {
      setTold(value)
      setTyped(value ? typedOf(value) : null)
    }
  }
  const type = (date: CalendarDate | null) => {
    const day = date && dayOf(date)
    setTyped(date && asTyped(date))
    setTold(day)
    onChange(day)
  }
  return { typed, type }
}
