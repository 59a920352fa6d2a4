import { useText } from '../../text/useText.ts'
import { Section } from '../../ui/Page.tsx'
import { boundsOf } from '../funds/fiscal-year.ts'
import type { Books, Period } from './books.ts'
import { PeriodState } from './PeriodState.tsx'

const quartersOf = (year: number) => [`${year - 1}-10-01`, `${year}-01-01`, `${year}-04-01`, `${year}-07-01`]

type Props = { year: number; fundId: string; books: Books; mayKeep: boolean; onClose: (period: Period) => void }

/** Quarters and the year; months are closed where they stand in the book. */
export function PeriodsPanel({ year, fundId, books, mayKeep, onClose }: Props) {
  const { t, day } = useText()
  const { from } = boundsOf(year)
  const quarters = quartersOf(year).map((fromDay, at) => ({
    kind: 'quarter' as const,
    fromDay,
    word: t('funds.quarter', { number: at + 1, from: day(fromDay, 'short', 'month') }),
  }))
  const whole = {
    kind: 'year' as const,
    fromDay: from,
    word: t('funds.whole-year', { year: day(`${year}-01-01`, 'short', 'year') }),
  }
  return (
    <Section title={t('funds.periods')}>
      <ul className="panel book-periods">
        {[...quarters, whole].map(({ kind, fromDay, word }) => (
          <li key={`${kind} ${fromDay}`}>
            <strong>{word}</strong>
            <PeriodState
              fundId={fundId}
              kind={kind}
              fromDay={fromDay}
              books={books}
              mayKeep={mayKeep}
              onClose={() => onClose({ kind, fromDay })}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}
