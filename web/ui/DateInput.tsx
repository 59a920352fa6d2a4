// A day typed in พ.ศ. and held as an ISO day (ค.ศ.).
import type { CalendarDate } from '@internationalized/date'
import { DateInput as AriaDateInput, DateField, DateSegment } from 'react-aria-components'
import { FieldLabel, FieldNotes, type FieldWords } from './Field.tsx'
import { dayOf, typedOf } from './typed-day.ts'

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
  return (
    <DateField
      {...props}
      className="field"
      granularity="day"
      shouldForceLeadingZeros
      value={value ? typedOf(value) : null}
      minValue={min ? typedOf(min) : null}
      maxValue={max ? typedOf(max) : null}
      isInvalid={error !== undefined || undefined}
      onChange={(date) => onChange(date ? dayOf(date as CalendarDate) : null)}
    >
      <FieldLabel label={label} optional={optional} />
      <AriaDateInput className="input date-input">
        {(segment) => <DateSegment segment={segment} className="date-segment" />}
      </AriaDateInput>
      <FieldNotes hint={hint} warning={warning} error={error} />
    </DateField>
  )
}
