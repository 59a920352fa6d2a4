// A birth as exactly as it is known: the day, the month, or only the year. Old people often know only the year.
import type { Precision } from '../../../domain/registry/people/person.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Choice } from '../../ui/Choice.tsx'
import { DateInput } from '../../ui/DateInput.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { YearInput } from '../../ui/YearInput.tsx'
import { birthMonthOf, birthOf, birthYearOf } from './birth.ts'

type Props = { day: string | null; precision: Precision; onChange: (day: string | null, precision: Precision) => void }

const PRECISIONS = ['day', 'month', 'year'] as const
const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))

export function BirthField({ day, precision, onChange }: Props) {
  const { t, field, list } = useText()
  const { today } = useMe()
  const month = birthMonthOf(day)
  const reduce = (next: Precision) =>
    onChange(day && birthOf(birthYearOf(day, precision), next === 'year' ? '01' : month, next), next)
  return (
    <div className="form-grid">
      <div className="form-wide">
        <Segmented
          label={t('birth.known')}
          value={precision}
          onChange={reduce}
          options={PRECISIONS.map((code) => ({ code, word: t(`precision.${code}`) }))}
        />
      </div>
      {precision === 'day' && (
        <DateInput
          label={field('birthDate')}
          hint={t('date.hint')}
          value={day}
          max={today}
          onChange={(next) => onChange(next, 'day')}
        />
      )}
      {precision === 'month' && (
        <Choice
          label={t('birth.month')}
          value={month}
          onChange={(code) => onChange(birthOf(birthYearOf(day, precision), code || '01', 'month'), 'month')}
          options={MONTHS.map((code) => ({ code, word: list('month', String(Number(code))) }))}
        />
      )}
      {precision !== 'day' && (
        <YearInput
          label={t('birth.year')}
          value={birthYearOf(day, precision)}
          max={Number(today.slice(0, 4)) + 543}
          onChange={(year) => onChange(birthOf(year, precision === 'year' ? '01' : month, precision), precision)}
        />
      )}
    </div>
  )
}
