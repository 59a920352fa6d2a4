// A month of activities: a grid of days where there is room, a list on a phone; what is late stands before both.
import type { UseQueryResult } from '@tanstack/react-query'
import { CalendarOff, ChevronLeft, ChevronRight } from 'lucide-react'
import {
  type CalendarEntry,
  monthAfter,
  monthAround,
  stateOfEntry,
  weeksOfMonth,
} from '../../../domain/funds/activities/activity-calendar.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Failed } from '../../ui/Failed.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { usePhone } from '../../ui/useMedia.ts'
import { EntryLine, EntryLink } from './EntryLine.tsx'
import './calendar.css'

type Props = {
  month: string
  onMonth: (month: string) => void
  entries: UseQueryResult<CalendarEntry[]>
  /** Of several projects: each entry says whose it is. */
  namesProjects?: boolean
}

/** More than these hide the month: they are opened by whoever wants them. */
const MOST_SHOWN = 5

export function MonthCalendar({ month, onMonth, entries, namesProjects = false }: Props) {
  const { t, day } = useText()
  const isPhone = usePhone()
  const { today } = useMe()
  const { from, to } = monthAround(month)
  const all = entries.data ?? []
  const late = all.filter((entry) => stateOfEntry(entry, today) === 'late')
  const inMonth = all.filter(({ fromDay, toDay }) => fromDay <= to && toDay >= from)
  return (
    <section className="calendar">
      <div className="calendar-head">
        <Button icon={ChevronLeft} onPress={() => onMonth(monthAfter(month, -1))}>
          {t('activities.month-before')}
        </Button>
        <h2>{day(`${month}-01`, 'long', 'month')}</h2>
        <Button icon={ChevronRight} onPress={() => onMonth(monthAfter(month, 1))}>
          {t('activities.month-next')}
        </Button>
      </div>
      {entries.isError && <Failed error={entries.error} onRetry={() => void entries.refetch()} />}
      {entries.isPending && <Skeleton />}
      {late.length > 0 && (
        <Notice kind="due" title={t('activities.late-count', { count: late.length })}>
          <details open={late.length <= MOST_SHOWN}>
            <summary>{t('activities.show-late')}</summary>
            <ul className="calendar-list">
              {late.map((entry) => (
                <EntryLine key={keyOf(entry)} entry={entry} namesProjects={namesProjects} />
              ))}
            </ul>
          </details>
        </Notice>
      )}
      {entries.data && inMonth.length === 0 && (
        <EmptyState icon={CalendarOff} title={t('activities.empty-month')}>
          {t('activities.empty-month-hint')}
        </EmptyState>
      )}
      {inMonth.length > 0 &&
        (isPhone ? (
          <ul className="calendar-list">
            {inMonth.map((entry) => (
              <EntryLine key={keyOf(entry)} entry={entry} namesProjects={namesProjects} />
            ))}
          </ul>
        ) : (
          <Grid month={month} entries={inMonth} namesProjects={namesProjects} />
        ))}
    </section>
  )
}

const keyOf = (entry: CalendarEntry) => `${entry.projectId} ${entry.activityId ?? entry.reports[0]?.id}`

type GridProps = { month: string; entries: CalendarEntry[]; namesProjects: boolean }

function Grid({ month, entries, namesProjects }: GridProps) {
  const { t, day, number } = useText()
  const { today } = useMe()
  return (
    <div className="table-frame">
      <table className="calendar-grid">
        <caption className="hidden-visually">{day(`${month}-01`, 'long', 'month')}</caption>
        <thead>
          <tr>
            {([0, 1, 2, 3, 4, 5, 6] as const).map((weekday) => (
              <th key={weekday} scope="col">
                {t(`activities.weekday.${weekday}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOfMonth(`${month}-01`).map((week) => (
            <tr key={week[0]}>
              {week.map((date) => (
                <td
                  key={date}
                  data-outside={!date.startsWith(month) || undefined}
                  data-today={date === today || undefined}
                >
                  <time dateTime={date} aria-current={date === today ? 'date' : undefined}>
                    {number(Number(date.slice(8)))}
                  </time>
                  {entries
                    .filter(({ fromDay, toDay }) => fromDay <= date && toDay >= date)
                    .map((entry) => (
                      <EntryLink key={keyOf(entry)} entry={entry} namesProjects={namesProjects} />
                    ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
