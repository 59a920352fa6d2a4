import { Link } from '@tanstack/react-router'
import { CircleCheck, Clock, PencilLine, Play, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { type CalendarEntry, stateOfEntry } from '../../../domain/funds/activities/activity-calendar.ts'
import { useMe } from '../../ground/sign-in/useMe.ts'
import { useText } from '../../text/useText.ts'
import { EntryBadge } from './EntryBadge.tsx'

type Props = { entry: CalendarEntry; namesProjects: boolean }

const ICONS = { reported: CircleCheck, late: TriangleAlert, writing: PencilLine, now: Play, ahead: Clock }

/** To its report where there is one, else to the project's activities. */
function Way({ entry, children, ...rest }: { entry: CalendarEntry; children: ReactNode; className?: string }) {
  const report = entry.reports.find(({ sent }) => sent) ?? entry.reports[0]
  const id = entry.projectId
  return report ? (
    <Link {...rest} to="/office/projects/$id/activities/$reportId" params={{ id, reportId: report.id }}>
      {children}
    </Link>
  ) : (
    <Link {...rest} to="/office/projects/$id/activities" params={{ id }} search={{}}>
      {children}
    </Link>
  )
}

/** In a day of the grid. */
export function EntryLink({ entry, namesProjects }: Props) {
  const { t } = useText()
  const { today } = useMe()
  const state = stateOfEntry(entry, today)
  const Icon = ICONS[state]
  return (
    <span className="calendar-entry" data-state={state}>
      <Way entry={entry}>
        <Icon size={14} aria-label={t(`activities.state.${state}`)} /> {entry.title || t('activities.untitled')}
      </Way>
      {namesProjects && <span className="small soft">{entry.projectTitle}</span>}
    </span>
  )
}

export function EntryLine({ entry, namesProjects }: Props) {
  const { t, day } = useText()
  const { today } = useMe()
  const { fromDay, toDay } = entry
  return (
    <li className="calendar-line">
      <span className="calendar-line-day">
        {day(fromDay)}
        {toDay !== fromDay && ` – ${day(toDay)}`}
      </span>
      <span>
        <Way entry={entry}>{entry.title || t('activities.untitled')}</Way>
        {namesProjects && <span className="small soft calendar-line-project">{entry.projectTitle}</span>}
      </span>
      <EntryBadge state={stateOfEntry(entry, today)} />
    </li>
  )
}
